using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Commun;

/// <summary>A number of hours, decimal (9.5 is nine hours and a half).</summary>
public readonly record struct Heures(decimal Valeur) : IComparable<Heures>, IParsable<Heures>
{
    /// <summary>No hour.</summary>
    public static readonly Heures Aucune;

    /// <inheritdoc />
    public int CompareTo(Heures other) => Valeur.CompareTo(other.Valeur);

    /// <summary>« 301 h », « 9,5 h ».</summary>
    public override string ToString() => Ecriture.Heures(this);

    /// <inheritdoc />
    public static Heures Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var heures) ? heures : throw new FormatException("Nombre d’heures illisible.");

    /// <summary>Reads « 140 », « 9,5 », « 9,5 h »; two decimals at most, never negative, at most 99 999.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Heures result)
    {
        result = default;
        if (!NombreSaisi.TryLire(s?.Trim().TrimEnd('h', 'H'), decimales: 2, out var heures)) return false;
        if (heures is < 0 or > 99_999) return false;
        result = new Heures(heures);
        return true;
    }

    public static Heures operator +(Heures a, Heures b) => new(a.Valeur + b.Valeur);

    public static Heures operator -(Heures a, Heures b) => new(a.Valeur - b.Valeur);

    public static bool operator <(Heures a, Heures b) => a.Valeur < b.Valeur;

    public static bool operator >(Heures a, Heures b) => a.Valeur > b.Valeur;

    public static bool operator <=(Heures a, Heures b) => a.Valeur <= b.Valeur;

    public static bool operator >=(Heures a, Heures b) => a.Valeur >= b.Valeur;
}
