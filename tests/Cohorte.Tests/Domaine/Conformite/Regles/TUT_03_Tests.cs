using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class TUT_03_Tests
{
    private static readonly TUT_03 Regle = new();

    private static readonly Periode Annee = Periode.De(Le("2022-01-01"), Le("2022-12-31"));

    private static Func<FaitsDuContrat, FaitsDuContrat> Suit(bool? employeur, params Periode[] suivis) => f => f with { TuteurEstEmployeur = employeur, TuteurSuivis = suivis };

    [Theory]
    [InlineData(false, 2, Conforme)]
    [InlineData(false, 3, NonConforme)]
    [InlineData(true, 1, Conforme)]
    [InlineData(true, 2, NonConforme)]
    [InlineData(null, 1, Conforme)]
    [InlineData(null, 2, Indetermine)]
    [InlineData(null, 3, NonConforme)]
    public void Trois_personnes_pour_un_salarie_deux_pour_un_employeur(bool? employeur, int suivis, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(Suit(employeur, [.. Enumerable.Repeat(Annee, suivis)])));

    [Theory]
    [InlineData("2021-06-01", "2022-02-13", Conforme)]
    [InlineData("2021-06-01", "2022-02-14", NonConforme)]
    [InlineData("2022-10-13", "2023-01-01", NonConforme)]
    [InlineData("2022-10-14", "2023-01-01", Conforme)]
    public void Chaque_jour_du_contrat_compte(string du, string au, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(Suit(false, Annee, Annee, Periode.De(Le(du), Le(au)))));

    [Fact]
    public void Deux_suivis_qui_se_succedent_ne_font_qu_un() =>
        Assert.Equal(3m, Regle.Ouvrir(Suit(false, Annee, Periode.De(Le("2022-01-01"), Le("2022-05-31")), Periode.De(Le("2022-06-01"), Le("2022-12-31")))).Valeur);

    [Fact]
    public void La_fin_inconnue_d_un_suivi_ne_se_devine_pas()
    {
        Assert.Equal(Indetermine, Regle.Juger(Suit(false, Annee, Annee, Periode.De(Le("2021-06-01"), null))));
        Assert.Equal(Conforme, Regle.Juger(Suit(false, Annee, Periode.De(Le("2021-06-01"), null))));
    }

    [Fact]
    public void Propose_de_commencer_le_lendemain_ou_de_confier_un_suivi()
    {
        var verdict = Regle.Ouvrir(Suit(false, Annee, Annee, Periode.De(Le("2021-06-01"), Le("2022-02-14"))));
        Assert.Equal((4m, 3m), (verdict.Valeur, verdict.Borne));
        Assert.Contains(verdict.Corrections, c => c.Champ == "contrat.dateDebut" && c.Valeur.Equals(Le("2022-02-15")));
        Assert.Contains(verdict.Corrections, c => c.Champ == "tuteur.suivisEnCours" && ((IReadOnlyList<Periode>)c.Valeur).Count == 2);
    }

    [Fact]
    public void Propose_un_tuteur_salarie_a_la_place_de_l_employeur() => Assert.Contains(Regle.Ouvrir(Suit(true, Annee, Annee)).Corrections, c => c.Champ == "tuteur.estEmployeur" && c.Valeur.Equals(false));

    [Fact]
    public void Propose_de_terminer_la_veille_du_suivi_suivant() =>
        Assert.Contains(Regle.Ouvrir(Suit(false, Annee, Annee, Periode.De(Le("2022-09-01"), Le("2023-01-01")))).Corrections, c => c.Champ == "contrat.dateFin" && c.Valeur.Equals(Le("2022-08-31")));
}
