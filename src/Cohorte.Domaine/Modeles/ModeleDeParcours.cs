using Cohorte.Domaine.Actions;

namespace Cohorte.Domaine.Modeles;

/// <summary>A template of path: the steps an action begins with, kept as data in <c>modeles/</c>.</summary>
public sealed record ModeleDeParcours
{
    /// <summary>Code (« cp-ordinaire »).</summary>
    public required string Code { get; init; }

    /// <summary>Version, raised at each edit.</summary>
    public required int Version { get; init; }

    /// <summary>French title.</summary>
    public required string Intitule { get; init; }

    /// <summary>For whom it is, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>Scheme of the contracts.</summary>
    public required Dispositif Dispositif { get; init; }

    /// <summary>Key of the step whose end is the eve of the first day of the contracts.</summary>
    public required string Ancre { get; init; }

    /// <summary>Persons to be sent by partners for one post.</summary>
    public required decimal OrientationsParPoste { get; init; }

    /// <summary>Longest time between two meetings of the steering committee before the contracts, in days.</summary>
    public required int CadenceCopilAvant { get; init; }

    /// <summary>Longest time between two meetings of the steering committee during the contracts, in days.</summary>
    public required int CadenceCopilPendant { get; init; }

    /// <summary>Training before the contracts, under another status and another funder; <c>null</c> when there is none.</summary>
    public PhaseAmont? PhaseAmont { get; init; }

    /// <summary>Steps, in the order of the board.</summary>
    public required IReadOnlyList<EtapeModele> Etapes { get; init; }
}

/// <summary>A phase of training before the contracts (POEC): the persons are trainees, its hours are outside the share of training of the contracts.</summary>
/// <param name="Intitule">Name (« POEC »).</param>
/// <param name="Financeur">Who usually pays for it.</param>
public sealed record PhaseAmont(string Intitule, string Financeur);

/// <summary>A step of a template.</summary>
public sealed record EtapeModele
{
    /// <summary>Stable key.</summary>
    public required string Cle { get; init; }

    /// <summary>French title.</summary>
    public required string Intitule { get; init; }

    /// <summary>Duration in weeks; <c>null</c> for the contract's own length.</summary>
    public int? DureeSemaines { get; init; }

    /// <summary>Keys of the steps before it.</summary>
    public IReadOnlyList<string> Dependances { get; init; } = [];

    /// <summary>Keys of the steps that must be over before it closes.</summary>
    public IReadOnlyList<string> FermetureApres { get; init; } = [];

    /// <summary>Codes of the criteria of its gate.</summary>
    public IReadOnlyList<string> Criteres { get; init; } = [];
}
