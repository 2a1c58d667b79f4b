namespace Cohorte.Domaine.Conformite;

/// <summary>A fact that may be unknown, and whose known value may be « none »: unknown is never taken for none.</summary>
/// <typeparam name="T">A nullable type; <c>null</c> is « none ».</typeparam>
/// <param name="EstConnu">Whether the fact is known.</param>
/// <param name="Valeur">Its value, <c>null</c> for none.</param>
public readonly record struct Fait<T>(bool EstConnu, T? Valeur)
{
    /// <summary>Nobody said.</summary>
    public static Fait<T> Inconnu => default;

    /// <summary>Known to be none.</summary>
    public static Fait<T> Aucun => new(true, default);

    public static implicit operator Fait<T>(T? valeur) => new(true, valeur);
}
