using System.Text;

namespace Cohorte.Application.Contrats.Echange;

/// <summary>A scalar member of the exchange format: its path, whether it is required, how it is read from JSON or from a cell.</summary>
public sealed class MembreDeContrat
{
    private readonly TypeDeMembre _type;
    private readonly PoserUneValeur _poser;

    internal MembreDeContrat(string chemin, int rang, TypeDeMembre type, bool obligatoire, PoserUneValeur poser)
    {
        (Chemin, Obligatoire, _type, _poser) = (chemin, obligatoire, type, poser);
        var point = chemin.IndexOf('.', StringComparison.Ordinal);
        (Bloc, Nom) = (chemin[..point], chemin[(point + 1)..]);
        NomUtf8 = Encoding.UTF8.GetBytes(Nom);
        Bit = 1UL << rang;
    }

    /// <summary>« contrat.dateDebut »: also the name of its column in a CSV batch.</summary>
    public string Chemin { get; }

    /// <summary>« contrat ».</summary>
    public string Bloc { get; }

    /// <summary>« dateDebut ».</summary>
    public string Nom { get; }

    /// <summary>Whether it must be given.</summary>
    public bool Obligatoire { get; }

    /// <summary>What is expected, in French.</summary>
    public string Attendu => _type.Attendu;

    internal byte[] NomUtf8 { get; }

    internal ulong Bit { get; }

    /// <summary>Reads the cell of a CSV line, an empty one being null; what is wrong with it is noted in the draft.</summary>
    public void LireTexte(ReadOnlySpan<char> texte, BrouillonDeDescription brouillon)
    {
        if (texte.IsEmpty) return;
        Poser(_type.LireTexte(texte, out var valeur), valeur, brouillon);
    }

    internal void LireJson(ref System.Text.Json.Utf8JsonReader json, BrouillonDeDescription brouillon) => Poser(_type.LireJson(ref json, out var valeur), valeur, brouillon);

    private void Poser(bool lu, in ValeurLue valeur, BrouillonDeDescription brouillon)
    {
        brouillon.Donnes |= Bit;
        if (lu) _poser(brouillon, valeur);
        else brouillon.Refuser(_type.Code, Chemin, $"{_type.Attendu} est attendu{_type.Accord}");
    }
}

/// <summary>Writes a value read into the draft.</summary>
internal delegate void PoserUneValeur(BrouillonDeDescription brouillon, in ValeurLue valeur);

/// <summary>A value of any kind of member, without boxing.</summary>
internal readonly record struct ValeurLue(decimal Nombre = 0, DateOnly Date = default, bool Booleen = false, string? Texte = null);
