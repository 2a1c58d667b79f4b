using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;

namespace Cohorte.Domaine.Echanges;

/// <summary>A call, a mail, a visit or a note, with a firm, a partner, a provider, a person, or about an action; it may ask its author to come back at a date.</summary>
public sealed class Echange : Entite, IRattachable
{
    /// <summary>Identifier.</summary>
    public Id<Echange> Id { get; init; } = Id<Echange>.Nouveau();

    /// <summary>How it took place.</summary>
    public NatureEchange Nature { get; set; }

    /// <summary>Day it took place.</summary>
    public DateOnly Le { get; set; }

    /// <summary>Instant it was noted, UTC.</summary>
    public DateTime NoteLe { get; init; }

    /// <summary>What was said.</summary>
    [DonneePersonnelle]
    public required string Texte { get; set; }

    /// <summary>Subject of the message, when it is a mail sent from here.</summary>
    [DonneePersonnelle]
    public string? Objet { get; set; }

    /// <summary>Day to come back.</summary>
    public DateOnly? RelanceLe { get; set; }

    /// <summary>Day that follow-up was done, or became needless.</summary>
    public DateOnly? RelanceFaiteLe { get; set; }

    /// <summary>Account of the author; <c>null</c> for what came by a personal link.</summary>
    public Guid? AuteurId { get; init; }

    /// <summary>Name of the author.</summary>
    public required string Auteur { get; init; }

    /// <summary>The action it is about.</summary>
    public Id<ActionCollective>? ActionId { get; init; }

    /// <summary>The firm.</summary>
    public Id<Entreprise>? EntrepriseId { get; init; }

    /// <summary>The partner.</summary>
    public Id<Partenaire>? PartenaireId { get; init; }

    /// <summary>The training provider.</summary>
    public Id<Prestataire>? PrestataireId { get; init; }

    /// <summary>The person.</summary>
    public Id<Personne>? PersonneId { get; init; }

    /// <summary>Whether a follow-up is still owed.</summary>
    public bool AttendUneRelance => RelanceLe is not null && RelanceFaiteLe is null;

    /// <summary>With whom it took place; the action itself when nobody is named.</summary>
    public Interlocuteur? Avec =>
        EntrepriseId is { } entreprise ? new Interlocuteur(TypeInterlocuteur.Entreprise, entreprise.Valeur)
        : PartenaireId is { } partenaire ? new Interlocuteur(TypeInterlocuteur.Partenaire, partenaire.Valeur)
        : PrestataireId is { } prestataire ? new Interlocuteur(TypeInterlocuteur.Prestataire, prestataire.Valeur)
        : PersonneId is { } personne ? new Interlocuteur(TypeInterlocuteur.Personne, personne.Valeur)
        : ActionId is { } action ? new Interlocuteur(TypeInterlocuteur.Action, action.Valeur)
        : null;
}
