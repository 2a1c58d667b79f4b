using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;

namespace Cohorte.Domaine.Comptes;

/// <summary>An organisation whose people have accounts; it may be a firm, a partner or a provider known elsewhere.</summary>
public sealed class Organisation : Entite
{
    /// <summary>Identifier.</summary>
    public Id<Organisation> Id { get; init; } = Id<Organisation>.Nouveau();

    /// <summary>Name.</summary>
    public required string Nom { get; set; }

    /// <summary>The firm it is.</summary>
    public Id<Entreprise>? EntrepriseId { get; set; }

    /// <summary>The sourcing partner it is.</summary>
    public Id<Partenaire>? PartenaireId { get; set; }

    /// <summary>The training provider it is.</summary>
    public Id<Prestataire>? PrestataireId { get; set; }
}
