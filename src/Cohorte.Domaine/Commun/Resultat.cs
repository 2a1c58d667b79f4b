namespace Cohorte.Domaine.Commun;

/// <summary>An expected refusal, in French, for the person who asked; <see cref="Champ"/> names the input it concerns, if one does.</summary>
/// <param name="Code">Stable code, for tests and the API (« contrat.deja-signe »).</param>
/// <param name="Message">Sentence shown to the person: what, why, and what to do.</param>
/// <param name="Champ">Name of the concerned input, or <c>null</c>.</param>
public record Refus(string Code, string Message, string? Champ = null);

/// <summary>Outcome of a decision that can be refused: done, or refused with reasons. Bugs stay exceptions.</summary>
public readonly struct Resultat
{
    private readonly IReadOnlyList<Refus>? _refus;

    private Resultat(IReadOnlyList<Refus> refus) => _refus = refus;

    /// <summary>The decision is taken.</summary>
    public static Resultat Fait => default;

    /// <summary>The reasons of the refusal; empty when done.</summary>
    public IReadOnlyList<Refus> Refus => _refus ?? [];

    /// <summary>Whether the decision is taken.</summary>
    public bool EstFait => _refus is not { Count: > 0 };

    /// <summary>Refused for these reasons.</summary>
    public static Resultat Refuse(params IReadOnlyList<Refus> refus) => new(refus);

    /// <summary>Refused for one reason.</summary>
    public static Resultat Refuse(string code, string message, string? champ = null) => new([new Refus(code, message, champ)]);

    /// <summary>Says that the decision cannot be refused here: a refusal is a bug, never silence.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public void Exiger()
    {
        if (!EstFait) throw new InvalidOperationException("Refus : " + string.Join(" ", Refus.Select(r => r.Message)));
    }

    public static implicit operator Resultat(Refus refus) => new([refus]);
}

/// <summary>Outcome of a decision that gives a value, or is refused with reasons.</summary>
/// <typeparam name="T">What the decision gives.</typeparam>
public readonly struct Resultat<T>
{
    private readonly IReadOnlyList<Refus>? _refus;
    private readonly T? _valeur;

    private Resultat(T? valeur, IReadOnlyList<Refus>? refus)
    {
        _valeur = valeur;
        _refus = refus;
    }

    /// <summary>The reasons of the refusal; empty when done.</summary>
    public IReadOnlyList<Refus> Refus => _refus ?? [];

    /// <summary>Whether there is a value.</summary>
    public bool EstFait => _refus is not { Count: > 0 };

    /// <summary>The value; asking it of a refusal is a bug.</summary>
    public T Valeur => EstFait ? _valeur! : throw new InvalidOperationException("Refus : " + string.Join(" ", Refus.Select(r => r.Message)));

    public static implicit operator Resultat<T>(T valeur) => new(valeur, null);

    public static implicit operator Resultat<T>(Refus refus) => new(default, [refus]);

    public static implicit operator Resultat<T>(Resultat refus) =>
        refus.EstFait ? throw new InvalidOperationException("Un résultat fait ne donne pas de valeur.") : new(default, refus.Refus);
}
