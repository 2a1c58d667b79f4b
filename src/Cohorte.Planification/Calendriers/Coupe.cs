namespace Cohorte.Planification.Calendriers;

/// <summary>What was learnt from a week that cannot be laid in half-days: at least one of these must change.</summary>
/// <param name="Semaine">The week.</param>
/// <param name="Charges">Half-days of a module of a group: one less would do.</param>
/// <param name="Journees">Days of a group: one more would do.</param>
/// <param name="Acquis">Half-days done before the week: one more would do.</param>
/// <param name="Exacte">Whether any other value of the charges, or of the days, would do: the week fails with exactly these, and may be laid with fewer days.</param>
internal sealed record Coupe(
    int Semaine,
    IReadOnlyList<(int Groupe, int Module, int Valeur)> Charges,
    IReadOnlyList<(int Groupe, int Valeur)> Journees,
    IReadOnlyList<(int Groupe, int Module, int Valeur)> Acquis,
    bool Exacte);
