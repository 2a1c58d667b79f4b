using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PUB_05_Tests
{
    private static readonly PUB_05 Regle = new();

    [Theory]
    [InlineData(null, NonApplicable)]
    [InlineData("2022-02-13", NonConforme)]
    [InlineData("2022-02-14", Avertissement)]
    [InlineData("2022-10-12", Avertissement)]
    [InlineData("2022-10-13", Conforme)]
    public void Lit_la_fin_du_titre(string? expire, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { TitreSejourExpireLe = expire is null ? Fait<DateOnly?>.Aucun : Le(expire) }));

    [Fact]
    public void Un_titre_inconnu_n_est_pas_un_titre_inutile() => Assert.Equal(Indetermine, Regle.Juger(f => f with { TitreSejourExpireLe = default }));

    [Fact]
    public void Propose_un_titre_qui_couvre_le_contrat_ou_une_fin_plus_proche() =>
        Assert.Equal([("personne.titreSejourExpireLe", Le("2022-10-13")), ("contrat.dateFin", Le("2022-06-30"))], Regle.Ouvrir(f => f with { TitreSejourExpireLe = Le("2022-06-30") }).Corrections.Select(c => (c.Champ, (DateOnly)c.Valeur)));

    [Fact]
    public void Masque_le_jour_ne_se_lit_ni_dans_la_phrase_ni_dans_les_donnees_ni_dans_les_corrections()
    {
        var verdict = new PUB_05().Ouvrir(f => f with { TitreMasque = true, TitreSejourExpireLe = new DateOnly(2022, 6, 17) });
        Assert.Equal(Avertissement, verdict.Resultat);
        Assert.DoesNotContain("17/06/2022", verdict.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(verdict.Entrees, e => e.Valeur is DateOnly jour && jour == new DateOnly(2022, 6, 17));
        Assert.DoesNotContain(verdict.Corrections, c => c.Valeur.Equals(new DateOnly(2022, 6, 17)));
    }
}
