using System.Collections.Frozen;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>The minimum pay of one month: the grid by age and diploma type, what a branch makes better, and the two disputed readings in force.</summary>
public sealed record LoiDeRemuneration
{
    /// <summary>Under the first age, without the diploma that raises the rate.</summary>
    public required ReferenceDeBareme JeuneSans { get; init; }

    /// <summary>Under the first age, with it.</summary>
    public required ReferenceDeBareme JeuneAvec { get; init; }

    /// <summary>Between the two ages, without the diploma.</summary>
    public required ReferenceDeBareme IntermediaireSans { get; init; }

    /// <summary>Between the two ages, with it.</summary>
    public required ReferenceDeBareme IntermediaireAvec { get; init; }

    /// <summary>From the adult age.</summary>
    public required ReferenceDeBareme Adulte { get; init; }

    /// <summary>Share of the conventional minimum due from the adult age.</summary>
    public required ReferenceDeBareme PartConventionnelle { get; init; }

    /// <summary>Age of the first change.</summary>
    public required ReferenceDeBareme AgeIntermediaire { get; init; }

    /// <summary>Adult age.</summary>
    public required ReferenceDeBareme AgeAdulte { get; init; }

    /// <summary>Readings of the two disputed points.</summary>
    public required LecturesDiscutees Lectures { get; init; }

    /// <summary>Better rates of a branch, by « IDCC/case » (case: the end of the parameter's code, « avant-21.sans »).</summary>
    public required FrozenDictionary<string, ReferenceDeBareme> DeBranche { get; init; }
}
