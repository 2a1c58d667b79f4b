using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;

namespace Cohorte.Domaine.Comptes;

/// <summary>Who acts: an account with its role and organisation, a personal link, or the product itself.</summary>
/// <param name="CompteId">The account; <c>null</c> for a link or the product.</param>
/// <param name="Nom">Name shown in the journal.</param>
/// <param name="Role">Role; <c>null</c> for the product.</param>
public sealed record Acteur(Guid? CompteId, string Nom, Role? Role)
{
    /// <summary>Name of the organisation.</summary>
    public string? Organisation { get; init; }

    /// <summary>The firm on whose behalf the person acts.</summary>
    public Id<Entreprise>? EntrepriseId { get; init; }

    /// <summary>The partner on whose behalf the person acts.</summary>
    public Id<Partenaire>? PartenaireId { get; init; }

    /// <summary>The provider on whose behalf the person acts.</summary>
    public Id<Prestataire>? PrestataireId { get; init; }

    /// <summary>Name of the absent colleague for whom the person acts, as a stand-in.</summary>
    public string? Pour { get; init; }

    /// <summary>Name in the journal: « X pour Y » for a stand-in.</summary>
    public string NomAuJournal => Pour is null ? Nom : $"{Nom} pour {Pour}";

    /// <summary>The product itself (migrations, demonstration, imports by the command line).</summary>
    public static Acteur Produit(string nom) => new(null, nom, null);

    /// <summary>Whether the person sees every object of an action, and not only those of its own organisation.</summary>
    public bool VoitTouteLAction => Role is Comptes.Role.ConseillerOpco or Comptes.Role.GestionnaireOpco or Comptes.Role.DirectionOpco;
}
