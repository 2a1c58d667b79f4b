using System.Globalization;
using Cohorte.Domaine.Reglementation;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Cohorte.Application.Reglementation;

/// <summary>Reads the law from <c>baremes/**/*.yaml</c>, strictly: unknown or duplicate key, missing source, overlap, disorder, impossible value stop the program, each fault with its file and line.</summary>
public static class LecteurBaremes
{
    private static readonly HashSet<string> ClesDeFichier = ["parametres"];
    private static readonly HashSet<string> ClesDeParametre = ["code", "intitule", "unite", "type", "proprietaire", "verifieJusquau", "valeurs"];
    private static readonly HashSet<string> ClesDeValeur = ["depuis", "jusquau", "valeur", "source", "note"];
    private static readonly HashSet<string> ClesDeSource = ["texte", "publication", "lien", "marque"];
    private static readonly HashSet<string> Marques = ["P", "P2", "C", "S", "M", "H"];

    /// <summary>The law shipped with the program.</summary>
    /// <exception cref="BaremeInvalide">One or several faults, all of them named.</exception>
    public static Baremes Livres() => Charger(Path.Combine(AppContext.BaseDirectory, "baremes"));

    /// <summary>Loads every file of a folder and its sub-folders.</summary>
    /// <exception cref="BaremeInvalide">One or several faults, all of them named.</exception>
    public static Baremes Charger(string dossier) =>
        Lire(Directory.EnumerateFiles(dossier, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (Path.GetRelativePath(dossier, f), File.ReadAllText(f))));

    /// <summary>Same, from texts already read.</summary>
    public static Baremes Lire(IEnumerable<(string Nom, string Texte)> fichiers)
    {
        var fautes = new List<string>();
        var nombres = new List<ParametreLegal<decimal>>();
        var etats = new List<ParametreLegal<string>>();
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (nom, texte) in fichiers)
        {
            foreach (var noeud in Parametres(nom, texte, fautes))
            {
                LireParametre(new Lecture(nom, fautes), noeud, codes, nombres, etats);
            }
        }

        return fautes.Count == 0 ? new Baremes(nombres, etats) : throw new BaremeInvalide(fautes);
    }

    private static IEnumerable<YamlMappingNode> Parametres(string fichier, string texte, List<string> fautes)
    {
        var lecture = new Lecture(fichier, fautes);
        try
        {
            var flux = new YamlStream();
            flux.Load(new StringReader(texte));
            if (flux.Documents is not [{ RootNode: YamlMappingNode racine }])
            {
                fautes.Add($"{fichier}(1): one document with « parametres » is expected.");
                return [];
            }

            lecture.Cles(racine, ClesDeFichier);
            return lecture.Liste(racine, "parametres");
        }
        catch (YamlException erreur)
        {
            fautes.Add($"{fichier}({erreur.Start.Line}): {erreur.Message}");
            return [];
        }
    }

    private static void LireParametre(Lecture lecture, YamlMappingNode noeud, Dictionary<string, string> codes, List<ParametreLegal<decimal>> nombres, List<ParametreLegal<string>> etats)
    {
        lecture.Cles(noeud, ClesDeParametre);
        var (code, intitule, unite) = (lecture.Texte(noeud, "code"), lecture.Texte(noeud, "intitule"), lecture.Texte(noeud, "unite"));
        var type = lecture.Facultatif(noeud, "type") ?? "nombre";
        var verifie = lecture.DateFacultative(noeud, "verifieJusquau");
        if (code.Length > 0 && !codes.TryAdd(code, lecture.Fichier)) lecture.Fauter(noeud, $"the code « {code} » is already in {codes[code]}.");
        if (unite.Length > 0 && Unites.Bornes(unite) is null) lecture.Fauter(noeud, $"unknown unit « {unite} ».");
        if (type is not ("nombre" or "etat") || type == "etat" != (unite == "etat")) lecture.Fauter(noeud, "« type » is « nombre » with a unit, or « etat » with the unit « etat ».");
        var proprietaire = lecture.Facultatif(noeud, "proprietaire") ?? "loi";
        if (proprietaire is not ("loi" or "opco") || (proprietaire == "opco" && type == "etat")) lecture.Fauter(noeud, "« proprietaire » is « loi », or « opco » for a number.");
        var valeurs = lecture.Liste(noeud, "valeurs").Select(v => LireValeur(lecture, v)).ToList();
        if (valeurs.Count == 0 && proprietaire == "loi") lecture.Fauter(noeud, "no value.");
        foreach (var (avant, apres) in valeurs.Zip(valeurs.Skip(1)))
        {
            if (apres.Valeur.Depuis <= avant.Valeur.Depuis) lecture.Fauter(apres.Noeud, "values go from the oldest to the newest.");
            else if (avant.Valeur.Jusquau is { } fin && fin >= apres.Valeur.Depuis) lecture.Fauter(apres.Noeud, "two values are in force on the same day.");
        }

        if (lecture.AFaute) return;
        if (type == "etat")
        {
            etats.Add(new ParametreLegal<string>(code, intitule, unite, verifie, Fermer(valeurs.Select(v => v.Valeur))));
            return;
        }

        var chiffrees = new List<ValeurDatee<decimal>>();
        foreach (var (valeur, noeudValeur) in valeurs)
        {
            if (!decimal.TryParse(valeur.Valeur, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var nombre)) lecture.Fauter(noeudValeur, $"« {valeur.Valeur} » is not a number.");
            else if (Unites.Bornes(unite) is { } bornes && !bornes.Admet(nombre)) lecture.Fauter(noeudValeur, $"« {valeur.Valeur} » is out of range for « {unite} », or not a whole number as it asks.");
            chiffrees.Add(new ValeurDatee<decimal>(valeur.Depuis, valeur.Jusquau, nombre, valeur.Source, valeur.Note));
        }

        nombres.Add(new ParametreLegal<decimal>(code, intitule, unite, verifie, Fermer(chiffrees)) { Proprietaire = proprietaire == "opco" ? Proprietaire.Opco : Proprietaire.Loi });
    }

    /// <summary>A value without an end stops the day before the next one.</summary>
    private static List<ValeurDatee<T>> Fermer<T>(IEnumerable<ValeurDatee<T>> valeurs)
    {
        var liste = valeurs.ToList();
        for (var rang = 0; rang < liste.Count - 1; rang++) liste[rang] = liste[rang] with { Jusquau = liste[rang].Jusquau ?? liste[rang + 1].Depuis.AddDays(-1) };
        return liste;
    }

    private static (ValeurDatee<string> Valeur, YamlMappingNode Noeud) LireValeur(Lecture lecture, YamlMappingNode noeud)
    {
        lecture.Cles(noeud, ClesDeValeur);
        var depuis = lecture.Date(noeud, "depuis");
        var jusquau = lecture.DateFacultative(noeud, "jusquau");
        if (jusquau < depuis) lecture.Fauter(noeud, "« jusquau » precedes « depuis ».");
        return (new ValeurDatee<string>(depuis, jusquau, lecture.Texte(noeud, "valeur"), LireSource(lecture, noeud), lecture.Facultatif(noeud, "note")), noeud);
    }

    private static SourceJuridique LireSource(Lecture lecture, YamlMappingNode valeur)
    {
        if (!valeur.Children.TryGetValue(new YamlScalarNode("source"), out var noeud) || noeud is not YamlMappingNode source)
        {
            lecture.Fauter(valeur, "a value without « source ».");
            return new SourceJuridique("", "", null, "");
        }

        lecture.Cles(source, ClesDeSource);
        var marque = lecture.Texte(source, "marque");
        if (marque.Length > 0 && !Marques.Contains(marque)) lecture.Fauter(source, $"unknown mark « {marque} ».");
        return new SourceJuridique(lecture.Texte(source, "texte"), lecture.Texte(source, "publication"), lecture.Facultatif(source, "lien"), marque);
    }

    /// <summary>Reads nodes of one file and notes what is wrong with them.</summary>
    private sealed class Lecture(string fichier, List<string> fautes)
    {
        public string Fichier => fichier;

        public bool AFaute { get; private set; }

        public void Fauter(YamlNode noeud, string raison)
        {
            AFaute = true;
            fautes.Add($"{fichier}({noeud.Start.Line}): {raison}");
        }

        public void Cles(YamlMappingNode noeud, HashSet<string> permises)
        {
            foreach (var cle in noeud.Children.Keys.Where(c => c is not YamlScalarNode { Value: { } nom } || !permises.Contains(nom))) Fauter(cle, $"unknown key « {cle} ».");
        }

        public string? Facultatif(YamlMappingNode noeud, string cle) =>
            noeud.Children.TryGetValue(new YamlScalarNode(cle), out var valeur) && valeur is YamlScalarNode { Value: { Length: > 0 } texte } ? texte : null;

        public string Texte(YamlMappingNode noeud, string cle)
        {
            if (Facultatif(noeud, cle) is { } texte) return texte;
            Fauter(noeud, $"« {cle} » is missing.");
            return "";
        }

        public DateOnly Date(YamlMappingNode noeud, string cle) => DateFacultative(noeud, cle) ?? Defaut(noeud, cle);

        public DateOnly? DateFacultative(YamlMappingNode noeud, string cle)
        {
            if (Facultatif(noeud, cle) is not { } texte) return null;
            if (DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
            Fauter(noeud, $"« {texte} » is not a date (AAAA-MM-JJ).");
            return DateOnly.MinValue;
        }

        public IReadOnlyList<YamlMappingNode> Liste(YamlMappingNode noeud, string cle)
        {
            if (noeud.Children.TryGetValue(new YamlScalarNode(cle), out var valeur) && valeur is YamlSequenceNode liste && liste.All(n => n is YamlMappingNode))
            {
                return [.. liste.Cast<YamlMappingNode>()];
            }

            Fauter(noeud, $"« {cle} » is a list of mappings.");
            return [];
        }

        private DateOnly Defaut(YamlMappingNode noeud, string cle)
        {
            Fauter(noeud, $"« {cle} » is missing.");
            return DateOnly.MinValue;
        }
    }
}

/// <summary>The law cannot be read: every fault with its file and line.</summary>
public sealed class BaremeInvalide(IReadOnlyList<string> fautes) : Exception(string.Join(Environment.NewLine, fautes))
{
    /// <summary>The faults, « file(line): reason ».</summary>
    public IReadOnlyList<string> Fautes { get; } = fautes;
}
