using Cohorte.Application.Modeles;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Modeles;

namespace Cohorte.Tests.Domaine.Modeles;

public sealed class VerificationDuModeleTests
{
    private static readonly IReadOnlyList<ModeleDeParcours> Tous = LecteurModeles.Charger(Path.Combine(AppContext.BaseDirectory, "modeles"));
    private static readonly DateOnly Debut = new(2027, 3, 1);

    [Fact]
    public void Les_modeles_du_produit_se_suivent() => Assert.All(Tous, m => Assert.Empty(VerificationDuModele.Verifier(m)));

    [Fact]
    public void Un_parcours_en_boucle_est_refuse_et_dit_lesquelles()
    {
        var modele = Avec("besoin", e => e with { Dependances = ["selection"] });
        Assert.Contains("s’attendent l’une l’autre", VerificationDuModele.Verifier(modele).Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Une_fermeture_en_boucle_est_refusee() => Assert.Equal("modele.boucle", VerificationDuModele.Verifier(Avec("besoin", e => e with { FermetureApres = ["parcours"] })).Single().Code);

    [Theory]
    [InlineData("inconnue", "qui n’est pas une étape du parcours")]
    [InlineData("besoin", "ne peut pas dépendre d’elle-même")]
    public void Une_dependance_impossible_est_refusee(string dependance, string message) =>
        Assert.Contains(message, VerificationDuModele.Verifier(Avec("besoin", e => e with { Dependances = [dependance] })).Single().Message, StringComparison.Ordinal);

    [Fact]
    public void Un_critere_inconnu_est_refuse_a_son_etape()
    {
        var refus = VerificationDuModele.Verifier(Avec("besoin", e => e with { Criteres = ["ZZZ-9"] })).Single();
        Assert.Equal(("modele.critere", "Etapes[1].Criteres"), (refus.Code, refus.Champ));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(105)]
    public void Une_duree_hors_bornes_est_refusee(int semaines) => Assert.Equal("modele.duree", VerificationDuModele.Verifier(Avec("besoin", e => e with { DureeSemaines = semaines })).Single().Code);

    [Fact]
    public void L_ancre_est_une_etape() => Assert.Equal("modele.ancre", VerificationDuModele.Verifier(Modele("cp-ordinaire") with { Ancre = "absente" }).Single().Code);

    [Fact]
    public void Le_parcours_court_tient_en_seize_semaines()
    {
        var prevues = Prevoir("cp-court");
        Assert.Equal(new DateOnly(2026, 11, 9), prevues["metier"].Du);
        Assert.Equal(16 * 7, Debut.DayNumber - prevues["metier"].Du.DayNumber);
    }

    [Theory]
    [InlineData("cp-court", "2027-02-28")]
    [InlineData("cp-parallele", "2027-02-28")]
    [InlineData("poec-puis-cp", "2026-11-22")]
    public void La_recherche_et_la_consultation_vont_de_front_et_la_recherche_reste_ouverte(string code, string veille)
    {
        var prevues = Prevoir(code);
        Assert.Equal(prevues["sourcing"].Du, prevues["prestataires"].Du);
        Assert.Equal(DateOnly.ParseExact(veille, "yyyy-MM-dd"), prevues["sourcing"].Au);
        Assert.True(prevues["sourcing"].Au > prevues["selection"].Du);
    }

    [Fact]
    public void La_poec_precede_les_contrats_sous_un_autre_financeur()
    {
        var modele = Modele("poec-puis-cp");
        Assert.Equal("POEC", modele.PhaseAmont!.Intitule);
        Assert.Equal(["poec"], modele.Etapes.Single(e => e.Cle == "contrats").Dependances);
        Assert.Equal(Prevoir("poec-puis-cp")["contrats"].Du, Prevoir("poec-puis-cp")["poec"].Au.AddDays(1));
    }

    private static ModeleDeParcours Modele(string code) => Tous.Single(m => m.Code == code);

    private static ModeleDeParcours Avec(string cle, Func<EtapeModele, EtapeModele> changer)
    {
        var modele = Modele("cp-ordinaire");
        return modele with { Etapes = [.. modele.Etapes.Select(e => e.Cle == cle ? changer(e) : e)] };
    }

    private static IReadOnlyDictionary<string, (DateOnly Du, DateOnly Au)> Prevoir(string code)
    {
        var modele = Modele(code);
        return RetroPlanning.Calculer([.. modele.Etapes.Select((e, rang) => NouvelleAction.Etape(e, default, rang + 1))], modele.Ancre, Debut, new DateOnly(2027, 12, 31));
    }
}
