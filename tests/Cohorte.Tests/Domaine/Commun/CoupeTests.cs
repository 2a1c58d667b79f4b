using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Recherche;

namespace Cohorte.Tests.Domaine.Commun;

/// <summary>No text is cut in the middle of a character, and no half of one stops a search.</summary>
public sealed class CoupeTests
{
    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc")]
    [InlineData("ab\U0001F600", 3, "ab")]
    [InlineData("ab\U0001F600c", 4, "ab\U0001F600")]
    [InlineData("\U0001F600", 1, "")]
    [InlineData("abc", 0, "")]
    public void Un_texte_se_coupe_entre_deux_caracteres(string texte, int maximum, string attendu) => Assert.Equal(attendu, Coupe.A(texte, maximum));

    [Theory]
    [InlineData('\uD83D', "ete", "ete")]
    [InlineData('\uDE00', "Été", "ete")]
    [InlineData('\uFFFE', "Été", "ete")]
    public void Un_demi_caractere_ne_fait_pas_echouer_la_recherche(char isole, string texte, string attendu)
    {
        Assert.Equal(attendu, TexteDeRecherche.De(texte + isole));
        Assert.Equal($"{attendu} fin", TexteDeRecherche.De($"{texte}{isole}fin"));
    }

    [Fact]
    public void Aucune_cle_n_a_de_demi_caractere() =>
        Assert.DoesNotContain(ClesDeRecherche.DuTexte("\U0001D49Candre \U0001D49E"), c => c.Any(char.IsSurrogate));
}
