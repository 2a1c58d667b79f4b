using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Parcours;

/// <summary>A variant of the training path of an action: dates, rhythm, modules; one is retained.</summary>
public sealed class ParcoursFormation : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<ParcoursFormation> Id { get; init; } = Id<ParcoursFormation>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>Name of the variant.</summary>
    public required string Nom { get; set; }

    /// <summary>State.</summary>
    public EtatParcours Etat { get; private set; } = EtatParcours.Brouillon;

    /// <summary>First day of the contracts.</summary>
    public DateOnly? Debut { get; set; }

    /// <summary>Last day of the contracts.</summary>
    public DateOnly? Fin { get; set; }

    /// <summary>Weekly hours of the contracts.</summary>
    public Heures HeuresHebdomadaires { get; set; } = new(35);

    /// <summary>Rhythm and constraints, in words.</summary>
    public string? Contraintes { get; set; }

    /// <summary>Modules.</summary>
    public List<ModuleFormation> Modules { get; init; } = [];

    /// <summary>Hours of the modules followed during the contract, those that the law bounds.</summary>
    public Heures HeuresFormation => HeuresDe(PhaseFormation.Contrat);

    /// <summary>Hours of the modules followed before the contract, as a trainee.</summary>
    public Heures HeuresAmont => HeuresDe(PhaseFormation.Amont);

    /// <summary>Applies a transition of <see cref="TransitionsParcours"/> or refuses it.</summary>
    public Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsParcours.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }

    private Heures HeuresDe(PhaseFormation phase) => Modules.Where(m => m.Phase == phase).Aggregate(Heures.Aucune, (h, m) => h + m.Heures);
}
