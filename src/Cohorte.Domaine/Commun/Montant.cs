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

    /// <summary>The same in whole cents, for an amount already rounded; what is under the cent is dropped.</summary>
    public long Centimes
    {
        get
        {
            if (!TryEntiers(Euros, out var chiffres, out var decimales) || decimales > 2 || chiffres > long.MaxValue / 100) return decimal.ToInt64(Euros * 100);
            var cents = (long)chiffres * (decimales == 2 ? 1 : decimales == 1 ? 10 : 100);
            return Euros < 0 ? -cents : cents;
        }
    }

    /// <summary>An amount times a rate, rounded to the cent: the same as the product then <see cref="ArrondirAuCentime"/>, in whole numbers when both fit.</summary>
    public static Montant ArrondiDuProduit(Montant montant, Taux taux)
    {
        if (!TryEntiers(montant.Euros, out var a, out var decimalesA) || !TryEntiers(taux.Fraction, out var b, out var decimalesB)) return (montant * taux).ArrondirAuCentime();
        var decimales = decimalesA + decimalesB;
        if (decimales is < 2 or > 19 || Math.BigMul(a, b, out var produit) != 0 || produit > long.MaxValue) return (montant * taux).ArrondirAuCentime();
        var diviseur = PuissancesDeDix[decimales - 2];
        var cents = (produit + (diviseur / 2)) / diviseur;
        return new(new decimal(unchecked((int)cents), unchecked((int)(cents >> 32)), 0, montant.Euros < 0 != taux.Fraction < 0, 2));
    }

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

    private static readonly ulong[] PuissancesDeDix = [.. Enumerable.Range(0, 19).Select(n => (ulong)Math.Pow(10, n))];

    /// <summary>The digits of a number and how many of them are decimals, when they fit 64 bits.</summary>
    private static bool TryEntiers(decimal nombre, out ulong chiffres, out int decimales)
    {
        Span<int> parties = stackalloc int[4];
        decimal.GetBits(nombre, parties);
        chiffres = unchecked(((ulong)(uint)parties[1] << 32) | (uint)parties[0]);
        decimales = (parties[3] >> 16) & 0xFF;
        return parties[2] == 0;
    }
}
