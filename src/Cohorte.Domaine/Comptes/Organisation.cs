using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Echanges;
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

    /// <summary>Whether it is a firm, a partner or a provider.</summary>
    public bool EstRattachee => EntrepriseId is not null || PartenaireId is not null || PrestataireId is not null;

    /// <summary>What it is, of a kind; <c>null</c> when it is none of it.</summary>
    public Interlocuteur? De(TypeInterlocuteur type) => type switch
    {
        TypeInterlocuteur.Entreprise when EntrepriseId is { } id => new(type, id.Valeur),
        TypeInterlocuteur.Partenaire when PartenaireId is { } id => new(type, id.Valeur),
        TypeInterlocuteur.Prestataire when PrestataireId is { } id => new(type, id.Valeur),
        _ => null,
    };

    /// <summary>Says which firm, partner or provider it is.</summary>
    public void Rattacher(Interlocuteur a) => (EntrepriseId, PartenaireId, PrestataireId) = (a.EntrepriseId, a.PartenaireId, a.PrestataireId);
}
