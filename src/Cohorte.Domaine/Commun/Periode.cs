namespace Cohorte.Domaine.Commun;

/// <summary>A span of days, both ends included, the second possibly open (still running).</summary>
public sealed record Periode
{
    private Periode(DateOnly du, DateOnly? au)
    {
        Du = du;
        Au = au;
    }

    /// <summary>First day.</summary>
    public DateOnly Du { get; }

    /// <summary>Last day, or <c>null</c> when the period is open.</summary>
    public DateOnly? Au { get; }

    /// <summary>Builds a period; an end before its start is a bug of the caller.</summary>
    /// <exception cref="ArgumentException">The end precedes the start.</exception>
    public static Periode De(DateOnly du, DateOnly? au) =>
        au < du ? throw new ArgumentException("La fin précède le début.", nameof(au)) : new Periode(du, au);

    /// <summary>Whether the day falls inside, both ends included.</summary>
    public bool Contient(DateOnly jour) => Du <= jour && (Au is null || jour <= Au);

    /// <summary>Whether the two periods share at least one day.</summary>
    public bool Chevauche(Periode autre) => (autre.Au is null || Du <= autre.Au) && (Au is null || autre.Du <= Au);

    /// <summary>Whether every day of the other period falls inside this one.</summary>
    public bool Couvre(Periode autre) => Du <= autre.Du && (Au is null || (autre.Au is not null && autre.Au <= Au));

    /// <summary>Number of days, both ends counted; <c>null</c> when open.</summary>
    public int? Jours => Au is { } fin ? fin.DayNumber - Du.DayNumber + 1 : null;

    /// <summary>« du 14/02/2022 au 13/10/2022 », « depuis le 14/02/2022 ».</summary>
    public override string ToString() =>
        Au is { } fin ? $"du {Ecriture.DateCourte(Du)} au {Ecriture.DateCourte(fin)}" : $"depuis le {Ecriture.DateCourte(Du)}";
}
