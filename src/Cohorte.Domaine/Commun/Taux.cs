using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Commun;

/// <summary>A share, kept as a fraction (0.25 is 25 %).</summary>
/// <remarks>Typed by people in percent (« 3,5 » or « 3,5 % »); exchanged as a fraction.</remarks>
public readonly record struct Taux(decimal Fraction) : IComparable<Taux>, IParsable<Taux>
{
    /// <summary>A rate given in percent: <c>Taux.EnPourcent(25)</c> is 0.25.</summary>
    public static Taux EnPourcent(decimal pourcentage) => new(pourcentage / 100m);

    /// <summary>The same rate in percent.</summary>
    public decimal Pourcentage => Fraction * 100m;

    /// <inheritdoc />
    public int CompareTo(Taux other) => Fraction.CompareTo(other.Fraction);

    /// <summary>« 28,1 % ».</summary>
    public override string ToString() => Ecriture.Pourcentage(Fraction);

    /// <inheritdoc />
    public static Taux Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var taux) ? taux : throw new FormatException("Taux illisible.");

    /// <summary>Reads a percentage between 0 and 100, four decimals at most.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Taux result)
    {
        result = default;
        if (!NombreSaisi.TryLire(s?.Replace("%", "", StringComparison.Ordinal), decimales: 4, out var pourcentage)) return false;
        if (pourcentage is < 0 or > 100) return false;
        result = EnPourcent(pourcentage);
        return true;
    }

    public static bool operator <(Taux a, Taux b) => a.Fraction < b.Fraction;

    public static bool operator >(Taux a, Taux b) => a.Fraction > b.Fraction;

    public static bool operator <=(Taux a, Taux b) => a.Fraction <= b.Fraction;

    public static bool operator >=(Taux a, Taux b) => a.Fraction >= b.Fraction;
}
