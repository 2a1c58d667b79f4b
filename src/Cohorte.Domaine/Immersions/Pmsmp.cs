using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Domaine.Immersions;

/// <summary>An immersion in a firm (PMSMP, L.5135-1 and following) before the contract.</summary>
public sealed class Pmsmp : Entite, IDeLAction, IDePersonne
{
    /// <summary>Identifier.</summary>
    public Id<Pmsmp> Id { get; init; } = Id<Pmsmp>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The candidacy.</summary>
    public Id<Candidature> CandidatureId { get; init; }

    /// <summary>The person.</summary>
    public Id<Personne> PersonneId { get; init; }

    /// <summary>Host.</summary>
    public Id<Entreprise> EntrepriseId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly Du { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly Au { get; set; }

    /// <summary>Its one object.</summary>
    public ObjetPmsmp Objet { get; set; }

    /// <summary>Who prescribes it.</summary>
    public string? Prescripteur { get; set; }

    /// <summary>Kind of the one who prescribes it.</summary>
    public TypeDePrescripteur? TypeDePrescripteur { get; set; }

    /// <summary>Precise objectives.</summary>
    public string? Objectifs { get; set; }

    /// <summary>Hours of presence a week.</summary>
    public Heures? HeuresParSemaine { get; set; }

    /// <summary>Most hours of presence in a day.</summary>
    public Heures? HeuresParJour { get; set; }

    /// <summary>Whether somebody accompanies the person, socially or towards work; <c>null</c>, here and below = nobody said.</summary>
    public bool? EstAccompagnee { get; set; }

    /// <summary>Whether a prescriber that the law does not name has received delegation.</summary>
    public bool? PrescripteurDelegue { get; set; }

    /// <summary>Whether the person has an employer during the immersion.</summary>
    public bool? EstSalariee { get; set; }

    /// <summary>Whether that employer signed.</summary>
    public bool? EmployeurASigne { get; set; }

    /// <summary>Days of the aided or integration contract of the person; 0 = none.</summary>
    public int? JoursDuContratAide { get; set; }

    /// <summary>Whether the legal representative of a minor signed.</summary>
    public bool? RepresentantASigne { get; set; }

    /// <summary>Whether it renews the previous one at the same host.</summary>
    public bool? EstRenouvellement { get; set; }

    /// <summary>Whether the grounds that L.5135-7 forbids were looked for.</summary>
    public bool? MotifVerifie { get; set; }

    /// <summary>Forbidden ground found.</summary>
    public MotifInterdit? MotifInterdit { get; set; }

    /// <summary>Whether there is work at night.</summary>
    public bool? TravailDeNuit { get; set; }

    /// <summary>Hours of rest between two days.</summary>
    public Heures? ReposQuotidien { get; set; }

    /// <summary>Days of rest in a row each week.</summary>
    public int? JoursDeRepos { get; set; }

    /// <summary>Whether the host named who helps and guides the person.</summary>
    public bool? AccompagnantDesigne { get; set; }

    /// <summary>Day of the last signature.</summary>
    public DateOnly? SigneeLe { get; set; }

    /// <summary>State.</summary>
    public EtatPmsmp Etat { get; private set; } = EtatPmsmp.Brouillon;

    /// <summary>Review by the host.</summary>
    [DonneePersonnelle]
    public string? BilanEntreprise { get; set; }

    /// <summary>Review by the person.</summary>
    [DonneePersonnelle]
    public string? BilanCandidat { get; set; }

    /// <summary>Why it was cancelled.</summary>
    [DonneePersonnelle]
    public string? MotifAnnulation { get; set; }

    /// <summary>Applies a transition of <see cref="TransitionsPmsmp"/> or refuses it.</summary>
    public Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsPmsmp.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }
}
