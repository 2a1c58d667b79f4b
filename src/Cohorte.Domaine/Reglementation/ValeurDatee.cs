namespace Cohorte.Domaine.Reglementation;

/// <summary>A value of law over a span of dates, with its source.</summary>
/// <typeparam name="T">Number (<see cref="decimal"/>) or state (<see cref="string"/>).</typeparam>
/// <param name="Depuis">First day in force.</param>
/// <param name="Jusquau">Last day in force, or <c>null</c> while it is.</param>
/// <param name="Valeur">The value, in the unit of its parameter.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Note">What a reader must know beside it.</param>
public sealed record ValeurDatee<T>(DateOnly Depuis, DateOnly? Jusquau, T Valeur, SourceJuridique Source, string? Note = null)
{
    /// <summary>Whether the value is in force on that day.</summary>
    public bool EnVigueur(DateOnly jour) => Depuis <= jour && (Jusquau is null || jour <= Jusquau);
}
