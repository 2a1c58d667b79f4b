namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>The general reduction of one month: the formula to 2025, or the single degressive reduction from 2026.</summary>
public sealed record LoiDeReduction
{
    /// <summary>Greatest coefficient, FNAL at its reduced rate.</summary>
    public required ReferenceDeBareme MaximumFnalReduit { get; init; }

    /// <summary>Greatest coefficient, FNAL at its full rate.</summary>
    public required ReferenceDeBareme MaximumFnalPlein { get; init; }

    /// <summary>Pay, in SMIC, from which nothing is reduced.</summary>
    public required ReferenceDeBareme Sortie { get; init; }

    /// <summary>Divisor of the formula to 2025; <c>null</c> from 2026.</summary>
    public required ReferenceDeBareme? Pente { get; init; }

    /// <summary>Smallest coefficient of the single reduction; <c>null</c> to 2025.</summary>
    public required ReferenceDeBareme? Minimum { get; init; }

    /// <summary>Span of the single reduction, FNAL reduced; <c>null</c> to 2025.</summary>
    public required ReferenceDeBareme? DeltaFnalReduit { get; init; }

    /// <summary>Span of the single reduction, FNAL full; <c>null</c> to 2025.</summary>
    public required ReferenceDeBareme? DeltaFnalPlein { get; init; }

    /// <summary>Power of the single reduction; <c>null</c> to 2025.</summary>
    public required ReferenceDeBareme? Puissance { get; init; }

    /// <summary>Rate of work accidents that the reduction covers.</summary>
    public required ReferenceDeBareme FractionAtMp { get; init; }

    /// <summary>Whether unemployment is covered.</summary>
    public required bool CouvreLeChomage { get; init; }

    /// <summary>Greatest coefficient of an employer.</summary>
    public ReferenceDeBareme Maximum(bool fnalReduit) => fnalReduit ? MaximumFnalReduit : MaximumFnalPlein;

    /// <summary>Span of the single reduction for an employer.</summary>
    public ReferenceDeBareme? Delta(bool fnalReduit) => fnalReduit ? DeltaFnalReduit : DeltaFnalPlein;
}
