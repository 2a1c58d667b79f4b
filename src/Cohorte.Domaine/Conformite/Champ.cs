namespace Cohorte.Domaine.Conformite;

/// <summary>An input of the rules: its path in the exchange format, its French name, how it is read and, when a person can change it, written.</summary>
/// <typeparam name="TFaits">The facts it belongs to.</typeparam>
/// <param name="Chemin">« contrat.heuresFormation ».</param>
/// <param name="Nom">« les heures de formation ».</param>
/// <param name="Lire">The value; <c>null</c> when none or unknown.</param>
/// <param name="EstConnu">Whether the fact is known.</param>
/// <param name="Ecrire">The same facts with another value; <c>null</c> when no correction may propose to change it.</param>
public sealed record Champ<TFaits>(string Chemin, string Nom, Func<TFaits, object?> Lire, Func<TFaits, bool> EstConnu, Func<TFaits, object, TFaits>? Ecrire = null) : IChamp
{
    /// <summary>Name and path, for a sentence that says what is missing.</summary>
    public string NomEtChemin => $"{Nom} ({Chemin})";
}

/// <summary>What a reader needs to know of an input.</summary>
public interface IChamp
{
    /// <summary>Path.</summary>
    string Chemin { get; }

    /// <summary>French name.</summary>
    string Nom { get; }
}

/// <summary>An input as a rule saw it.</summary>
/// <param name="Champ">The input.</param>
/// <param name="Valeur">Its value; <c>null</c> when none or unknown.</param>
public readonly record struct Entree(IChamp Champ, object? Valeur);
