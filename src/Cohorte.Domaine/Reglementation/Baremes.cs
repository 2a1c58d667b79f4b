using System.Collections.Frozen;

namespace Cohorte.Domaine.Reglementation;

/// <summary>The law as loaded: every dated parameter by its code. Read from <c>baremes/</c> by the strict loader; an argument of every decision that needs a number of law.</summary>
public sealed class Baremes
{
    private readonly FrozenDictionary<string, ParametreLegal<decimal>> _nombres;
    private readonly FrozenDictionary<string, ParametreLegal<string>> _etats;

    /// <summary>Gathers parameters whose codes are unique.</summary>
    public Baremes(IEnumerable<ParametreLegal<decimal>> nombres, IEnumerable<ParametreLegal<string>> etats)
    {
        _nombres = nombres.ToFrozenDictionary(p => p.Code, StringComparer.Ordinal);
        _etats = etats.ToFrozenDictionary(p => p.Code, StringComparer.Ordinal);
    }

    /// <summary>The law that these barèmes complete with the rules of an OPCO; <c>null</c> for the law itself.</summary>
    public Baremes? Loi { get; init; }

    /// <summary>Every numeric parameter.</summary>
    public IEnumerable<ParametreLegal<decimal>> Nombres => _nombres.Values;

    /// <summary>Every parameter whose values are states or texts.</summary>
    public IEnumerable<ParametreLegal<string>> Etats => _etats.Values;

    /// <summary>A numeric parameter; an unknown code is a bug of the caller.</summary>
    public ParametreLegal<decimal> Nombre(string code) => _nombres[code];

    /// <summary>A parameter of states; an unknown code is a bug of the caller.</summary>
    public ParametreLegal<string> Etat(string code) => _etats[code];

    /// <summary>Title of a parameter of any kind and the day until which it was verified.</summary>
    public (string Intitule, DateOnly? VerifieJusquau) Fraicheur(string code) =>
        _nombres.TryGetValue(code, out var nombre) ? (nombre.Intitule, nombre.VerifieJusquau) : _etats[code] is { } etat ? (etat.Intitule, etat.VerifieJusquau) : default;
}
