using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Domaine.Contrats;

/// <summary>A professionalisation contract, from draft to its end.</summary>
public sealed class Contrat : Entite, IDeLAction, IDePersonne
{
    /// <summary>Identifier.</summary>
    public Id<Contrat> Id { get; init; } = Id<Contrat>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The candidacy it comes from.</summary>
    public Id<Candidature> CandidatureId { get; init; }

    /// <summary>The person.</summary>
    public Id<Personne> PersonneId { get; init; }

    /// <summary>The employer.</summary>
    public Id<Entreprise> EntrepriseId { get; init; }

    /// <summary>The post it fills.</summary>
    public Id<Poste>? PosteId { get; set; }

    /// <summary>State.</summary>
    public EtatContrat Etat { get; private set; } = EtatContrat.Brouillon;

    /// <summary>Nature.</summary>
    public NatureContrat Nature { get; set; }

    /// <summary>What it leads to.</summary>
    public FinaliteContrat Finalite { get; set; }

    /// <summary>Day of conclusion: the law of that day applies.</summary>
    public DateOnly? DateConclusion { get; set; }

    /// <summary>First day.</summary>
    public DateOnly DateDebut { get; set; }

    /// <summary>Last day of the contract, or of the <i>action de professionnalisation</i> for a CDI.</summary>
    public DateOnly DateFin { get; set; }

    /// <summary>Weekly hours.</summary>
    public Heures HeuresHebdomadaires { get; set; }

    /// <summary>Hours of training of this person.</summary>
    public Heures HeuresFormation { get; set; }

    /// <summary>Gross monthly pay, in euros.</summary>
    [DonneePersonnelle]
    public Montant? SalaireMensuel { get; set; }

    /// <summary>Tutor in the firm.</summary>
    public string? TuteurNom { get; set; }

    /// <summary>Since when the tutor practises the job.</summary>
    public DateOnly? TuteurExperienceDepuis { get; set; }

    /// <summary>Day the employer signed.</summary>
    public DateOnly? SigneEmployeurLe { get; set; }

    /// <summary>Day the employee signed.</summary>
    public DateOnly? SigneSalarieLe { get; set; }

    /// <summary>Day of the breach.</summary>
    public DateOnly? RompuLe { get; set; }

    /// <summary>Typed cause of the breach.</summary>
    public CauseRupture? CauseRupture { get; set; }

    /// <summary>Why the contract was never signed.</summary>
    [DonneePersonnelle]
    public string? MotifAbandon { get; set; }

    /// <summary>Day the employer and the employee reviewed the programme (two months at most after the start).</summary>
    public DateOnly? RevueAdequationLe { get; set; }

    /// <summary>What the review concluded.</summary>
    [DonneePersonnelle]
    public string? RevueAdequationConclusion { get; set; }

    /// <summary>Day the employee got the signed contract.</summary>
    public DateOnly? RemisLe { get; set; }

    /// <summary>Day the hire was declared (DPAE; to the MSA for a farm).</summary>
    public DateOnly? DpaeLe { get; set; }

    /// <summary>Day of the information and prevention visit: that it took place, never its result.</summary>
    public DateOnly? VisiteLe { get; set; }

    /// <summary>Day of the aptitude examination, for a post with particular risks: that it took place, never its result.</summary>
    public DateOnly? AptitudeLe { get; set; }

    /// <summary>Whether the post has particular risks (R.4624-23), which asks for an aptitude examination.</summary>
    public bool? PosteARisques { get; set; }

    /// <summary>Day the breach was declared.</summary>
    public DateOnly? RuptureDeclareeLe { get; set; }

    /// <summary>Whether it was broken before its first day: nobody came.</summary>
    public bool EstRompuAvantSonDebut => Etat == EtatContrat.Rompu && RompuLe < DateDebut;

    /// <summary>Whether it began: somebody came, even if it ended since.</summary>
    public bool ACommence => Etat is EtatContrat.EnExecution or EtatContrat.Termine || (Etat == EtatContrat.Rompu && !EstRompuAvantSonDebut);

    /// <summary>Applies a transition of <see cref="TransitionsContrat"/> or refuses it.</summary>
    public Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsContrat.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }
}
