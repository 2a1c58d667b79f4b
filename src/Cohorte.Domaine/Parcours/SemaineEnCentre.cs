using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Parcours;

/// <summary>A span in the training centre sketched for the period of an action; the planner replaces the sketch by a calendar.</summary>
public sealed class SemaineEnCentre : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<SemaineEnCentre> Id { get; init; } = Id<SemaineEnCentre>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly Du { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly Au { get; set; }
}
