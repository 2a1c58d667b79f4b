using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Domaine.Calendriers;

/// <summary>Everything that decides the calendar of an action: its own facts, and what was noted for the planner only.</summary>
public sealed record FaitsDuCalendrier
{
    /// <summary>Name of the only group when none was made.</summary>
    public const string GroupeUnique = "Groupe";

    /// <summary>Facts of the action: path, dates, firms, peaks, providers.</summary>
    public required FaitsAction Action { get; init; }

    /// <summary>Rhythm; the ordinary one as long as nobody chose.</summary>
    public required ReglagesDuCalendrier Reglages { get; init; }

    /// <summary>Leave and closures.</summary>
    public IReadOnlyList<PlageDuCalendrier> Plages { get; init; } = [];

    /// <summary>Rooms of the providers.</summary>
    public IReadOnlyList<AccueilDuPrestataire> Accueils { get; init; } = [];

    /// <summary>What modules ask.</summary>
    public IReadOnlyList<ExigenceDuModule> Exigences { get; init; } = [];

    /// <summary>Groups.</summary>
    public IReadOnlyList<GroupeDuCalendrier> Groupes { get; init; } = [];

    /// <summary>Modules in centre of the path kept, in order.</summary>
    public IReadOnlyList<ModuleFormation> ModulesEnCentre => [.. (Action.ParcoursRetenu?.Modules ?? []).Where(ProblemeDeLAction.EnCentre).OrderBy(m => m.Ordre)];
}
