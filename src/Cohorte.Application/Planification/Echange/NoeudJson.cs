using System.Globalization;
using System.Text.Json;
using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Planification.Echange;

/// <summary>Strict reading of an object of exchange: every unknown, duplicate, missing or ill-typed member is named with its path, all in one go.</summary>
internal sealed class NoeudJson
{
    private readonly Dictionary<string, JsonElement> _membres = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lus = new(StringComparer.Ordinal);
    private readonly List<Refus> _refus;
    private readonly string _chemin;

    public NoeudJson(JsonElement element, string chemin, List<Refus> refus)
    {
        (_chemin, _refus) = (chemin, refus);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Refuser("json.type", chemin, "un objet est attendu");
            Illisible = true;
            return;
        }

        foreach (var membre in element.EnumerateObject())
        {
            if (!_membres.TryAdd(membre.Name, membre.Value)) Refuser("json.doublon", Chemin(membre.Name), "ce membre est écrit deux fois");
        }
    }

    /// <summary>Whether the node is not an object at all.</summary>
    public bool Illisible { get; }

    public string Chemin(string membre) => _chemin.Length == 0 ? membre : $"{_chemin}.{membre}";

    /// <summary>Every member of the object, for maps whose keys are identifiers.</summary>
    public IEnumerable<(string Cle, JsonElement Valeur)> Tous()
    {
        foreach (var (cle, valeur) in _membres)
        {
            _lus.Add(cle);
            yield return (cle, valeur);
        }
    }

    public string Texte(string membre, string? defaut = null)
    {
        if (!Obtenir(membre, defaut is null, out var valeur)) return defaut ?? "";
        if (valeur.ValueKind != JsonValueKind.String) Refuser("json.type", Chemin(membre), "un texte est attendu");
        else if (defaut is null && string.IsNullOrWhiteSpace(valeur.GetString())) Refuser("json.vide", Chemin(membre), "un texte non vide est attendu");
        else return valeur.GetString()!;
        return defaut ?? "";
    }

    public string? TexteOuNull(string membre) => Obtenir(membre, false, out _) ? Texte(membre, "") is { Length: > 0 } texte ? texte : null : null;

    public int Entier(string membre, int minimum, int maximum, int? defaut = null)
    {
        if (!Obtenir(membre, defaut is null, out var valeur)) return defaut ?? minimum;
        return EntierDe(valeur, Chemin(membre), minimum, maximum) ?? defaut ?? minimum;
    }

    public int? EntierOuNull(string membre, int minimum, int maximum) =>
        Obtenir(membre, false, out var valeur) ? EntierDe(valeur, Chemin(membre), minimum, maximum) : null;

    public int? EntierDe(JsonElement valeur, string chemin, int minimum, int maximum)
    {
        if (valeur.ValueKind == JsonValueKind.Number && valeur.TryGetInt32(out var entier) && entier >= minimum && entier <= maximum) return entier;
        Refuser("json.nombre", chemin, $"un nombre entier de {Ecriture.Nombre(minimum)} à {Ecriture.Nombre(maximum)} est attendu");
        return null;
    }

    public double Nombre(string membre, double minimum, double maximum)
    {
        if (!Obtenir(membre, true, out var valeur)) return minimum;
        if (valeur.ValueKind == JsonValueKind.Number && valeur.TryGetDouble(out var nombre) && nombre >= minimum && nombre <= maximum) return nombre;
        Refuser("json.nombre", Chemin(membre), $"un nombre de {Ecriture.Nombre((decimal)minimum)} à {Ecriture.Nombre((decimal)maximum)} est attendu");
        return minimum;
    }

    public bool Booleen(string membre, bool defaut)
    {
        if (!Obtenir(membre, false, out var valeur)) return defaut;
        if (valeur.ValueKind is JsonValueKind.True or JsonValueKind.False) return valeur.GetBoolean();
        Refuser("json.type", Chemin(membre), "true ou false est attendu");
        return defaut;
    }

    public DateOnly Date(string membre)
    {
        if (!Obtenir(membre, true, out var valeur)) return Premier;
        if (valeur.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(valeur.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= Premier && date <= Dernier)
        {
            return date;
        }

        Refuser("json.date", Chemin(membre), "une date AAAA-MM-JJ entre 2000 et 2099 est attendue");
        return Premier;
    }

    public T Choix<T>(string membre, IReadOnlyDictionary<string, T> choix) where T : struct
    {
        if (!Obtenir(membre, true, out var valeur)) return default;
        if (valeur.ValueKind == JsonValueKind.String && choix.TryGetValue(valeur.GetString()!, out var trouve)) return trouve;
        Refuser("json.choix", Chemin(membre), "valeurs possibles\u00A0: " + string.Join(", ", choix.Keys));
        return default;
    }

    public NoeudJson? Objet(string membre, bool requis = true) => Obtenir(membre, requis, out var valeur) ? new NoeudJson(valeur, Chemin(membre), _refus) : null;

    /// <summary>A list of objects.</summary>
    public List<T> Liste<T>(string membre, Func<NoeudJson, T> lire, bool requise = true) =>
        Elements(membre, requise, (element, chemin) =>
        {
            var noeud = new NoeudJson(element, chemin, _refus);
            if (noeud.Illisible) return default!;
            var lu = lire(noeud);
            noeud.Fin();
            return lu;
        });

    public List<string> Textes(string membre, bool requise = true) =>
        Elements(membre, requise, (element, chemin) =>
        {
            if (element.ValueKind == JsonValueKind.String) return element.GetString()!;
            Refuser("json.type", chemin, "un texte est attendu");
            return "";
        });

    /// <summary>Refuses what was not read.</summary>
    public void Fin()
    {
        foreach (var membre in _membres.Keys.Where(m => !_lus.Contains(m))) Refuser("json.inconnu", Chemin(membre), "ce membre n’est pas connu");
    }

    public void Refuser(string code, string chemin, string raison) =>
        _refus.Add(new(code, $"{(chemin.Length == 0 ? "Racine" : chemin)}\u00A0: {raison}.", chemin));

    private static readonly DateOnly Premier = new(2000, 1, 1);

    private static readonly DateOnly Dernier = new(2099, 12, 31);

    private List<T> Elements<T>(string membre, bool requise, Func<JsonElement, string, T> lire)
    {
        if (!Obtenir(membre, requise, out var valeur)) return [];
        if (valeur.ValueKind != JsonValueKind.Array)
        {
            Refuser("json.type", Chemin(membre), "une liste est attendue");
            return [];
        }

        var rang = 0;
        return [.. valeur.EnumerateArray().Select(e => lire(e, $"{Chemin(membre)}[{rang++}]"))];
    }

    private bool Obtenir(string membre, bool requis, out JsonElement valeur)
    {
        _lus.Add(membre);
        if (_membres.TryGetValue(membre, out valeur) && valeur.ValueKind != JsonValueKind.Null) return true;
        if (requis) Refuser("json.manquant", Chemin(membre), "ce membre est obligatoire");
        return false;
    }
}
