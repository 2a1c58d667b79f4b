using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Domaine.Suivi;

/// <summary>Hours planned and done by one trainee in one module, as the provider certifies them.</summary>
public sealed class SyntheseAssiduite : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<SyntheseAssiduite> Id { get; init; } = Id<SyntheseAssiduite>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The contract.</summary>
    public Id<Contrat> ContratId { get; init; }

    /// <summary>The module.</summary>
    public Id<ModuleFormation> ModuleId { get; init; }

    /// <summary>Hours done.</summary>
    public Heures HeuresRealisees { get; set; }

    /// <summary>Hours of justified absence.</summary>
    public Heures AbsencesJustifiees { get; set; }

    /// <summary>Hours of absence without a justification.</summary>
    public Heures AbsencesInjustifiees { get; set; }

    /// <summary>Day up to which the figures are complete.</summary>
    public DateOnly ArreteeAu { get; set; }
}
