using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;

namespace Cohorte.Domaine.Taches;

/// <summary>Whose turn it is on an object: who, since when, until when, why. Derived from the facts, never typed.</summary>
/// <param name="Objet">What waits, in words.</param>
/// <param name="Qui">Who must act, as the reader says it.</param>
/// <param name="Role">Role of that person, for the personal list.</param>
/// <param name="Depuis">Since when; <c>null</c> when no fact dates it.</param>
/// <param name="Jusquau">Until when; <c>null</c> without a deadline.</param>
/// <param name="Pourquoi">What is expected, a verb first.</param>
/// <param name="Lien">Page of the object, relative to the action; absolute when it begins with « / ».</param>
public sealed record Tour(string Objet, string Qui, Role Role, DateOnly? Depuis, DateOnly? Jusquau, string Pourquoi, string Lien)
{
    /// <summary>Kind of object.</summary>
    public GenreDeTour Genre { get; init; }

    /// <summary>What makes it the same turn from one day to the next (« contrat.….signer »); two turns of one action never share it.</summary>
    public string Cle { get; init; } = "";

    /// <summary>First day it shows; <c>null</c> for at once. A turn that a date brings is known before that date.</summary>
    public DateOnly? APartirDu { get; init; }

    /// <summary>Last day it shows; <c>null</c> for as long as the facts stay.</summary>
    public DateOnly? DernierJour { get; init; }

    /// <summary>The firm to speak to, or that must act.</summary>
    public Id<Entreprise>? EntrepriseId { get; init; }

    /// <summary>The partner to speak to, or that must act.</summary>
    public Id<Partenaire>? PartenaireId { get; init; }

    /// <summary>The training provider to speak to, or that must act.</summary>
    public Id<Prestataire>? PrestataireId { get; init; }

    /// <summary>The person to speak to.</summary>
    public Id<Personne>? PersonneId { get; init; }

    /// <summary>Account that noted it for itself.</summary>
    public Guid? CompteId { get; init; }

    /// <summary>Address of the page of the object, for the person who reads it: the OPCO notes the answer of a partner among all of them, the partner gives it where it sends persons.</summary>
    /// <param name="code">Code of the action; <c>null</c> for a turn outside any, whose link is absolute.</param>
    /// <param name="acteur">Who reads.</param>
    public string Adresse(string? code, Acteur acteur) =>
        Lien.StartsWith('/') ? Lien
        : Genre == GenreDeTour.Partenaire && acteur.Role == Role.Partenaire ? $"/actions/{code}/candidats/orienter"
        : $"/actions/{code}/{Lien}";

    /// <summary>Whether it shows on a day.</summary>
    public bool EstOuvert(DateOnly jour) => (APartirDu is not { } debut || debut <= jour) && (DernierJour is not { } fin || jour <= fin);

    /// <summary>Whether the deadline is past.</summary>
    public bool EstEnRetard(DateOnly aujourdhui) => Jusquau < aujourdhui;

    /// <summary>Whether a person sees it inside an action: the OPCO all, an organisation those it must act on, an accountant those of the contracts of its client.</summary>
    public bool EstVisiblePar(Acteur acteur) =>
        acteur.VoitTouteLAction
        || (Role == Role.Employeur && EntrepriseId is { } entreprise && entreprise == acteur.EntrepriseId && (acteur.Role == Role.Employeur || (acteur.Role == Role.ExpertComptable && Genre is (GenreDeTour.Contrat or GenreDeTour.Depot))))
        || (Role == Role.Partenaire && PartenaireId is { } partenaire && partenaire == acteur.PartenaireId)
        || (Role == Role.OrganismeFormation && PrestataireId is { } prestataire && prestataire == acteur.PrestataireId);
}
