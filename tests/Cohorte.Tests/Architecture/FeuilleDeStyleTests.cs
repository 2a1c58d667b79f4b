namespace Cohorte.Tests.Architecture;

public sealed class FeuilleDeStyleTests
{
    /// <summary>A brace lost in a merge silently changes every page below it.</summary>
    [Fact]
    public void Chaque_regle_de_style_se_ferme()
    {
        var ouverts = new Stack<string>();
        foreach (var (ligne, rang) in File.ReadAllLines(Path.Combine(CouchesTests.Racine(), "src", "Cohorte.Web", "wwwroot", "css", "cohorte.css")).Select((l, i) => (l.Trim(), i + 1)))
        {
            if (ligne.EndsWith('{'))
            {
                Assert.True(ouverts.Count == 0 || ouverts.Peek().StartsWith('@'), $"cohorte.css({rang}) : une règle est ouverte dans une autre.");
                ouverts.Push(ligne);
            }
            else if (ligne == "}")
            {
                Assert.True(ouverts.TryPop(out _), $"cohorte.css({rang}) : accolade de trop.");
            }
        }

        Assert.Empty(ouverts);
    }
}
