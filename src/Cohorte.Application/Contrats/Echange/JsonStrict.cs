using System.Text;
using System.Text.Json;

namespace Cohorte.Application.Contrats.Echange;

/// <summary>A forward reader of JSON that notes every unknown, duplicate or ill-typed member with its path and goes on.</summary>
internal ref struct JsonStrict
{
    private const int ProfondeurMaximale = 16;
    private const int ElementsMaximum = 1_000;
    private static readonly MembreDate Jour = new(Domaine.Commun.JourSaisi.Premier.Year, Domaine.Commun.JourSaisi.Dernier.Year);
    private static readonly MembreDate JourAncien = new(1900, Domaine.Commun.JourSaisi.Dernier.Year);
    private static readonly MembreBooleen Vrai = new();
    private static readonly MembreTexte Libre = new();

    private readonly BrouillonDeDescription _brouillon;
    private Utf8JsonReader _json;
    private ReadOnlySpan<byte> _nom;
    private int _elements;

    public JsonStrict(ReadOnlySpan<byte> utf8, BrouillonDeDescription brouillon)
    {
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) utf8 = utf8[3..];
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ProfondeurMaximale });
        _brouillon = brouillon;
    }

    /// <summary>Name of the member being read.</summary>
    public readonly ReadOnlySpan<byte> Nom => _nom;

    /// <summary>Whether the current value is null.</summary>
    public readonly bool EstNull => _json.TokenType == JsonTokenType.Null;

    public void Avancer()
    {
        if (!_json.Read()) throw new JsonException();
    }

    /// <summary>Reads to the end: nothing may follow the document.</summary>
    public void Achever()
    {
        while (_json.Read())
        {
            // The reader itself refuses a second value.
        }
    }

    /// <summary>Whether the current value is an object; else it is refused and passed over.</summary>
    public bool Objet(string chemin) => Attendre(JsonTokenType.StartObject, chemin, "un objet est attendu");

    /// <summary>Whether the current value is a list.</summary>
    public bool Tableau(string chemin)
    {
        _elements = 0;
        return Attendre(JsonTokenType.StartArray, chemin, "une liste est attendue");
    }

    /// <summary>Moves to the value of the next member, or leaves the object.</summary>
    public bool Membre()
    {
        Avancer();
        if (_json.TokenType == JsonTokenType.EndObject) return false;
        _nom = _json.ValueIsEscaped ? Encoding.UTF8.GetBytes(_json.GetString()!) : _json.ValueSpan;
        Avancer();
        return true;
    }

    /// <summary>Moves to the next element, or leaves the list.</summary>
    public bool Element()
    {
        Avancer();
        if (_json.TokenType == JsonTokenType.EndArray) return false;
        if (++_elements > ElementsMaximum) throw new JsonException();
        return true;
    }

    /// <summary>Rank of the current member among the known ones; −1, refused and passed over, when unknown or already seen.</summary>
    public int Lequel(scoped ReadOnlySpan<string> connus, string chemin, ref Vus vus)
    {
        for (var rang = 0; rang < connus.Length; rang++)
        {
            if (!Utf8Egal(_nom, connus[rang])) continue;
            if (vus.Marquer(1UL << rang)) return rang;
            Doublon(Chemin(chemin, connus[rang]));
            return -1;
        }

        Inconnu(chemin);
        return -1;
    }

    public void Doublon(string chemin)
    {
        Refuser("json.doublon", chemin, "ce membre est écrit deux fois");
        Passer();
    }

    public void Inconnu(string chemin)
    {
        Refuser("json.inconnu", Chemin(chemin, Encoding.UTF8.GetString(_nom)), "ce membre n’est pas connu");
        Passer();
    }

    /// <summary>Whether the current value is null, which is the same as absent.</summary>
    public readonly bool ValeurNulle() => EstNull;

    public void Scalaire(MembreDeContrat membre, BrouillonDeDescription brouillon)
    {
        membre.LireJson(ref _json, brouillon);
        Passer();
    }

    public DateOnly? Date(string chemin, bool ancienne = false) => Lire(ancienne ? JourAncien : Jour, chemin) is { } lue ? lue.Date : null;

    public bool? Booleen(string chemin) => Lire(Vrai, chemin) is { } lue ? lue.Booleen : null;

    public string? Texte(string chemin) => Lire(Libre, chemin) is { } lue ? lue.Texte : null;

    public List<string>? Textes(string chemin)
    {
        if (!Tableau(chemin)) return null;
        var textes = new List<string>();
        for (var rang = 0; Element(); rang++)
        {
            if (EstNull) Refuser("json.type", $"{chemin}[{rang}]", "un texte est attendu");
            else if (Texte($"{chemin}[{rang}]") is { } texte) textes.Add(texte);
        }

        return textes;
    }

    public readonly void Refuser(string code, string chemin, string raison) => _brouillon.Refuser(code, chemin, raison);

    private ValeurLue? Lire(TypeDeMembre type, string chemin)
    {
        if (EstNull) return null;
        if (type.LireJson(ref _json, out var valeur)) return valeur;
        Refuser(type.Code, chemin, $"{type.Attendu} est attendu{type.Accord}");
        Passer();
        return null;
    }

    private bool Attendre(JsonTokenType type, string chemin, string raison)
    {
        if (_json.TokenType == type) return true;
        Refuser("json.type", chemin, raison);
        Passer();
        return false;
    }

    private void Passer()
    {
        if (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) _json.Skip();
    }

    private static string Chemin(string bloc, string membre) => bloc.Length == 0 ? membre : $"{bloc}.{membre}";

    private static bool Utf8Egal(ReadOnlySpan<byte> utf8, string ascii)
    {
        if (utf8.Length != ascii.Length) return false;
        for (var i = 0; i < ascii.Length; i++)
        {
            if (utf8[i] != ascii[i]) return false;
        }

        return true;
    }
}
