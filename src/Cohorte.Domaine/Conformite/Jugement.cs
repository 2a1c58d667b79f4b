using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Conformite;

/// <summary>What a rule finds, before it is written for a reader: sentences are made only when somebody reads them, searches run the rules thousands of times.</summary>
public sealed record Jugement
{
    /// <summary>Outcome.</summary>
    public required ResultatRegle Resultat { get; init; }

    /// <summary>Sentence, made on demand.</summary>
    public required Func<string> Message { get; init; }

    /// <summary>Arithmetic, made on demand.</summary>
    public Func<string>? Calcul { get; init; }

    /// <summary>Judged value.</summary>
    public decimal? Valeur { get; init; }

    /// <summary>Bound.</summary>
    public decimal? Borne { get; init; }

    /// <summary>Unit of both.</summary>
    public string? Unite { get; init; }

    /// <summary>Text in force.</summary>
    public SourceJuridique? Source { get; init; }

    /// <summary>Since when it is.</summary>
    public DateOnly? Depuis { get; init; }

    /// <summary>Inputs that the rule lacks.</summary>
    public IReadOnlyList<IChamp> Manquants { get; init; } = [];

    /// <summary>Whether the rule no longer stands in the way.</summary>
    public bool Passe => Resultat is ResultatRegle.Conforme or ResultatRegle.NonApplicable;
}
