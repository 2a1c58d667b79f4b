using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Actions;

/// <summary>An organisational criterion of a gate passed over: with a motive, an author, a reference and an end. Never a rule of law.</summary>
public sealed class Derogation : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<Derogation> Id { get; init; } = Id<Derogation>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>Code of the criterion.</summary>
    public required string Critere { get; init; }

    /// <summary>Why.</summary>
    public required string Motif { get; init; }

    /// <summary>Decision or document it rests on.</summary>
    public required string Reference { get; init; }

    /// <summary>Name of its author.</summary>
    public required string Auteur { get; init; }

    /// <summary>Day it was given.</summary>
    public DateOnly PoseeLe { get; init; }

    /// <summary>Last day of effect.</summary>
    public DateOnly ExpireLe { get; init; }

    /// <summary>Day it was withdrawn.</summary>
    public DateOnly? LeveeLe { get; set; }

    /// <summary>Whether it counts on a day.</summary>
    public bool EnVigueur(DateOnly jour) => PoseeLe <= jour && jour <= ExpireLe && (LeveeLe is null || jour < LeveeLe);
}
