using System.Text.RegularExpressions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Tests.Architecture;

public sealed partial class GlossaireTests
{
    private static readonly string[] Glossaire = File.ReadAllLines(Path.Combine(CouchesTests.Racine(), "docs", "glossaire.md"));
    private static readonly HashSet<string> Types = [.. typeof(Montant).Assembly.GetExportedTypes().Select(t => t.Name.Split('`')[0])];

    [Fact]
    public void Chaque_identifiant_du_glossaire_existe()
    {
        var cites = Glossaire.Where(l => l.StartsWith("| ", StringComparison.Ordinal)).SelectMany(l => Identifiant().Matches(l).Select(m => m.Groups[1].Value)).ToList();
        Assert.NotEmpty(cites);
        Assert.Empty(cites.Except(Types));
    }

    [Fact]
    public void Aucun_type_du_domaine_n_emploie_un_mot_ecarte()
    {
        var ecartes = Glossaire.Single(l => l.StartsWith("Mots écartés", StringComparison.Ordinal)).Split(':')[1].Split(',').Select(m => m.Trim(' ', '.')).ToList();
        Assert.Contains("Contract", ecartes);
        Assert.Empty(Types.Where(t => Mots().Matches(t).Any(m => ecartes.Contains(m.Value))));
    }

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Identifiant();

    [GeneratedRegex("[A-Z][a-z]+")]
    private static partial Regex Mots();
}
