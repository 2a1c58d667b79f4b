using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cohorte.Domaine.Commun;

/// <summary>An amount of euros. Unrounded inside computations; <see cref="ArrondirAuCentime"/> is the one place where money rounds.</summary>
/// <remarks>Typed by people as « 1 234,56 € » or « 1234.56 »; exchanged as an invariant decimal number of euros.</remarks>
public readonly record struct Montant(decimal Euros) : IComparable<Montant>, IParsable<Montant>
{
    /// <summary>Zero euro.</summary>
    public static readonly Montant Zero;

    /// <summary>Rounds to the cent, half away from zero (1.005 → 1.01; −1.005 → −1.01).</summary>
    public Montant ArrondirAuCentime() => new(decimal.Round(Euros, 2, MidpointRounding.AwayFromZero));

    /// <inheritdoc />
    public int CompareTo(Montant other) => Euros.CompareTo(other.Euros);

    /// <summary>« 1 603,12 € », with the non-breaking spaces of French typography.</summary>
    public override string ToString() => Ecriture.Montant(this);

    /// <inheritdoc />
    public static Montant Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var montant) ? montant : throw new FormatException("Montant illisible.");

    /// <summary>Reads what a person types: spaces of any kind, comma or point, an optional euro sign, two decimals at most.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Montant result)
    {
        result = default;
        if (!NombreSaisi.TryLire(s?.Replace("€", "", StringComparison.Ordinal), decimales: 2, out var euros)) return false;
        if (Math.Abs(euros) > Maximum) return false;
        result = new Montant(euros);
        return true;
    }

    /// <summary>What the database keeps: decimal(12,2).</summary>
    public const decimal Maximum = 9_999_999_999.99m;

    public static Montant operator +(Montant a, Montant b) => new(a.Euros + b.Euros);

    public static Montant operator -(Montant a, Montant b) => new(a.Euros - b.Euros);

    public static Montant operator -(Montant a) => new(-a.Euros);

    public static Montant operator *(Montant a, decimal facteur) => new(a.Euros * facteur);

    public static Montant operator *(Montant a, Taux taux) => new(a.Euros * taux.Fraction);

    public static Montant operator /(Montant a, decimal diviseur) => new(a.Euros / diviseur);

    public static bool operator <(Montant a, Montant b) => a.Euros < b.Euros;

    public static bool operator >(Montant a, Montant b) => a.Euros > b.Euros;

    public static bool operator <=(Montant a, Montant b) => a.Euros <= b.Euros;

    public static bool operator >=(Montant a, Montant b) => a.Euros >= b.Euros;

    /// <summary>Invariant text, for files and logs.</summary>
    public string EnInvariant() => Euros.ToString(CultureInfo.InvariantCulture);
}
