using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Commun;

/// <summary>Identifier of an entity, typed by what it identifies, so that one never stands for another.</summary>
/// <typeparam name="T">The identified type.</typeparam>
public readonly record struct Id<T>(Guid Valeur) : IParsable<Id<T>>, IComparable<Id<T>>
{
    /// <summary>A new identifier, ordered by time of creation.</summary>
    public static Id<T> Nouveau() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public override string ToString() => Valeur.ToString("D");

    /// <inheritdoc />
    public static Id<T> Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        var lu = Guid.TryParse(s, provider, out var valeur);
        result = new Id<T>(valeur);
        return lu;
    }

    /// <inheritdoc />
    public int CompareTo(Id<T> other) => Valeur.CompareTo(other.Valeur);

    public static bool operator <(Id<T> a, Id<T> b) => a.CompareTo(b) < 0;

    public static bool operator >(Id<T> a, Id<T> b) => a.CompareTo(b) > 0;

    public static bool operator <=(Id<T> a, Id<T> b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Id<T> a, Id<T> b) => a.CompareTo(b) >= 0;
}
