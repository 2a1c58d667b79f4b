using Cohorte.Pdf.MiseEnPage;
using Cohorte.Pdf.Polices;
using CsCheck;

namespace Cohorte.Tests.Pdf;

public sealed class CoupureTests
{
    private static readonly PoliceEmployee Romain = new(JeuDePolices.De(Caractere.Romain), "F1");
    private static readonly Coupure Coupure = new(_ => Romain);
    private static readonly Gen<string> Mots = Gen.Int[0, 7].Select(i => new[] { "le", "contrat", "1\u202F603,12\u00A0€", "plus-que-parfait", "anticonstitutionnellement", "et/ou", "à", "mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm" }[i]).Array[0, 40].Select(m => string.Join(' ', m));

    [Fact]
    public void Aucune_lettre_ne_se_perd_et_aucune_ligne_ne_deborde() => Gen.Select(Mots, Gen.Double[20, 400]).Sample((texte, largeur) =>
    {
        var lignes = Coupure.Couper(texte, Style.Courant, largeur);
        Assert.Equal(texte, string.Concat(lignes.SelectMany(l => l.Morceaux).Select(m => m.Texte)));
        Assert.All(lignes, l => Assert.True(l.Largeur <= largeur + 0.1, $"{l.Largeur} > {largeur}"));
    });

    [Fact]
    public void Un_montant_et_son_unite_ne_se_separent_pas()
    {
        var lignes = Coupure.Couper("Le salaire est de 1\u202F603,12\u00A0€ par mois", Style.Courant, 92);
        Assert.Contains(lignes, l => l.Morceaux.Any(m => m.Texte.Contains("1\u202F603,12\u00A0€", StringComparison.Ordinal)));
        Assert.True(lignes.Count > 1);
    }
}
