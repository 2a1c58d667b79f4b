using System.Text.RegularExpressions;

namespace Cohorte.Tests.Architecture;

/// <summary>What a screen reader says of a control is written as the rest: a sign of two parts or a percentage never begins a line, so its space does not break.</summary>
public sealed partial class TypographieTests
{
    [Fact]
    public void Un_nom_de_commande_n_a_pas_d_espace_secable_avant_un_signe() =>
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(CouchesTests.Racine(), "src", "Cohorte.Web", "Pages"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(f => EspaceSecable().Matches(File.ReadAllText(f)).Select(m => $"{Path.GetFileName(f)} : {m.Value}")));

    [Theory]
    [InlineData("aria-label=\"Voir dans la période : @nom\"", true)]
    [InlineData("aria-label=\"@t.Pourcentage % du temps accordé\"", true)]
    [InlineData("aria-label=\"@($\"C’est fait : {suivi.Intitule}\")\"", true)]
    [InlineData("aria-label=\"@($\"C’est fait{Typo.DeuxPoints}{suivi.Intitule}\")\"", false)]
    [InlineData("aria-label=\"30\u00A0% du temps accordé\"", false)]
    public void Une_espace_secable_se_reconnait(string attribut, bool est) => Assert.Equal(est, EspaceSecable().IsMatch(attribut));

    [GeneratedRegex("""aria-label="(@\(\$")?[^"]* [:;?!%][^"]*""")]
    private static partial Regex EspaceSecable();
}
