using System.Collections.Frozen;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Territoires;

/// <summary>The towns and departments of the official reference data; finds a town from what a person types.</summary>
public sealed class ReferentielDesCommunes
{
    private const int ChoixMontres = 6;
    private readonly FrozenDictionary<CodeCommune, Commune> _parCode;
    private readonly ILookup<string, Commune> _parCodePostal;
    private readonly ILookup<string, Commune> _parNom;

    /// <summary>Builds the indexes.</summary>
    /// <param name="communes">Every town.</param>
    /// <param name="departements">Code and name of every department.</param>
    public ReferentielDesCommunes(IReadOnlyCollection<Commune> communes, IReadOnlyDictionary<string, string> departements)
    {
        Communes = communes;
        Departements = departements;
        _parCode = communes.ToFrozenDictionary(c => c.Code);
        _parCodePostal = communes.SelectMany(c => c.CodesPostaux.Select(p => (p, c))).ToLookup(p => p.p, p => p.c);
        _parNom = communes.ToLookup(c => TexteDeRecherche.De(c.Nom));
    }

    /// <summary>Every town.</summary>
    public IReadOnlyCollection<Commune> Communes { get; }

    /// <summary>Name of each department, by code.</summary>
    public IReadOnlyDictionary<string, string> Departements { get; }

    /// <summary>A town by its INSEE code; <c>null</c> for a code that the data do not know.</summary>
    public Commune? Trouver(CodeCommune code) => _parCode.GetValueOrDefault(code);

    /// <summary>The town that a person means: « Angers », « Angers (49) », « 49100 », « 49100 Angers », « 49007 ».</summary>
    /// <param name="saisie">What was typed.</param>
    /// <returns>The town, or why it cannot be told, with the towns that could be meant.</returns>
    public Resultat<Commune> Chercher(string saisie)
    {
        var mots = TexteDeRecherche.De(saisie).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var codes = mots.Where(EstUnCode).ToList();
        var nom = string.Join(' ', mots.Except(codes));
        var possibles = Candidates(nom, codes);
        return possibles switch
        {
            [var seule] => seule,
            [] => new Refus("commune.inconnue", $"Aucune commune ne répond à {Typo.Guillemets(Court(saisie))}. Donnez son nom, avec son département s’il y en a plusieurs, ou son code postal."),
            _ => new Refus("commune.plusieurs", $"Plusieurs communes répondent à {Typo.Guillemets(Court(saisie))}{Typo.DeuxPoints}{Enumerer(possibles)}. Donnez le nom et le département, par exemple {Typo.Guillemets(possibles[0].NomComplet)}."),
        };
    }

    private List<Commune> Candidates(string nom, List<string> codes)
    {
        IEnumerable<Commune> possibles;
        if (nom.Length > 0)
        {
            possibles = _parNom[nom].Where(c => codes.TrueForAll(code => Repond(c, code)));
        }
        else if (codes is [var seul])
        {
            // Five digits may be a postal code or an INSEE code: people know the first.
            possibles = _parCodePostal[seul];
            if (!possibles.Any()) possibles = CodeCommune.TryParse(seul, null, out var insee) && Trouver(insee) is { } commune ? [commune] : [];
        }
        else
        {
            possibles = [];
        }

        var entieres = possibles.Where(c => !c.EstUnArrondissement).ToList();
        return [.. (entieres.Count > 0 ? entieres : possibles).OrderByDescending(c => c.Population).ThenBy(c => c.Code.Code, StringComparer.Ordinal)];
    }

    private static bool Repond(Commune commune, string code) =>
        commune.CodesPostaux.Contains(code) || string.Equals(commune.Code.Code, code, StringComparison.OrdinalIgnoreCase) || string.Equals(commune.Code.Departement, code, StringComparison.OrdinalIgnoreCase);

    /// <summary>A word that is a postal code, an INSEE code or the number of a department.</summary>
    private static bool EstUnCode(string mot) => mot.Length is 2 or 3 or 5 && char.IsAsciiDigit(mot[0]) && (mot.All(char.IsAsciiDigit) || mot[1] is 'a' or 'b');

    private static string Court(string saisie) => saisie.Trim() is { Length: > 60 } long_ ? Coupe.A(long_, 60) + "…" : saisie.Trim();

    private static string Enumerer(List<Commune> possibles) =>
        string.Join(", ", possibles.Take(ChoixMontres).Select(c => c.NomComplet)) + (possibles.Count > ChoixMontres ? "…" : "");
}
