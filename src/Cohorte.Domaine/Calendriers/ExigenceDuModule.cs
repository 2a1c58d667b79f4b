using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Domaine.Calendriers;

/// <summary>What a module asks of the calendar beside its hours.</summary>
public sealed class ExigenceDuModule : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<ExigenceDuModule> Id { get; init; } = Id<ExigenceDuModule>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The module.</summary>
    public Id<ModuleFormation> ModuleId { get; init; }

    /// <summary>Groups that can follow it at the same time.</summary>
    public int Formateurs { get; set; } = 1;

    /// <summary>Most half-days a week.</summary>
    public int MaxParSemaine { get; set; } = 10;

    /// <summary>The module that must be begun before.</summary>
    public Guid? ApresModule { get; set; }

    /// <summary>Share of that module to be done before, in per cent.</summary>
    public int ApresPourcentage { get; set; } = 100;

    /// <summary>Whether it comes after every other.</summary>
    public bool EvaluationFinale { get; set; }
}
