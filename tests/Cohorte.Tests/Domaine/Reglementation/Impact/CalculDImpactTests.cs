using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.Impact;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Cohorte.Tests.Domaine.Conformite;
using Essai = Cohorte.Tests.Domaine.Actions.Criteres.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Reglementation.Impact;

public sealed class CalculDImpactTests
{
    private static readonly DateOnly Debut = new(2026, 1, 5);
    private static readonly DateOnly Fin = new(2027, 1, 4);
    private static readonly Baremes Livres = BaremesDeTest.Livres;

    // Twelve months are 1 607 h: 300 h are 18.67 %, kept under 25 %, broken under 18 %.
    [Fact]
    public void Un_contrat_ouvert_et_un_parcours_changent_de_verdict()
    {
        var personne = Essai.Candidature();
        var faits = Essai.Faits() with { Parcours = [Retenu()], Contrats = [Essai.Contrat(personne, Debut, Fin, 300, "PreparerSignature", "Signer")] };
        var rapport = Comparer(faits, Avec("contrat-pro.part-formation.maximum", 0.18m));
        Assert.Equal((1, 1, 1, 0), (rapport.Actions, rapport.Contrats, rapport.Parcours, rapport.Places));
        Assert.Equal(
            [(NatureDImpact.Contrat, "TRN-01", "Conforme", "NonConforme"), (NatureDImpact.Parcours, "TRN-01", "Conforme", "NonConforme")],
            rapport.Ecarts.Select(e => (e.Nature, e.Mesure, e.Avant, e.Apres)));
        Assert.Equal(personne.PersonneId.Valeur, rapport.Ecarts[0].Personne);
        Assert.Equal("Part de formation du contrat (TRN-01) : « conforme » deviendrait « non conforme ».", Lisible(EcritureDImpact.Phrase(rapport.Ecarts[0])));
        Assert.Contains("1 contrat change de verdict, dont 1 où une règle ne serait plus tenue.", EcritureDImpact.Resume(rapport).Select(Lisible));
    }

    [Theory]
    [InlineData("PreparerSignature", "Signer", "Executer", "Terminer")]
    [InlineData("Abandonner")]
    public void Un_contrat_fini_ne_se_regarde_plus(params string[] transitions)
    {
        var rapport = Comparer(Essai.Faits() with { Contrats = [Essai.Contrat(Essai.Candidature(), Debut, Fin, 300, transitions)] }, Avec("contrat-pro.part-formation.maximum", 0.18m));
        Assert.Equal((0, 0), (rapport.Contrats, rapport.Ecarts.Count));
    }

    // 300 h at 9.15 € are 2 745 €, at 12 € 3 600 €; two places.
    [Fact]
    public void Le_cout_de_chaque_place_change_avec_la_regle_de_l_opco()
    {
        var poste = Essai.Poste(Essai.Alpha, nombre: 2);
        var faits = Essai.Faits() with { Parcours = [Retenu()], Postes = [poste] };
        var rapport = Comparer(faits, BaremesDeLOpco.Composer(Livres, [Version(12, new(2026, 1, 5))]));
        Assert.Equal(
            [(poste.Id.Valeur, 1, "prise-en-charge", "2745.00", "3600.00"), (poste.Id.Valeur, 2, "prise-en-charge", "2745.00", "3600.00")],
            rapport.Ecarts.Select(e => (e.Objet, e.Rang, e.Mesure, e.Avant, e.Apres)));
        Assert.Equal(
            ["Aucun contrat en cours, 1 parcours et le coût de 2 places regardés dans 1 action.", "Prise en charge de la formation : 2 places changent, de 5 490,00 € à 7 200,00 € au total."],
            EcritureDImpact.Resume(rapport).Select(Lisible));
    }

    [Fact]
    public void Une_regle_plus_tardive_que_tout_ce_qui_est_en_cours_ne_change_rien()
    {
        var faits = Essai.Faits() with { Parcours = [Retenu()], Postes = [Essai.Poste(Essai.Alpha)] };
        var rapport = Comparer(faits, BaremesDeLOpco.Composer(Livres, [Version(12, new(2026, 1, 6))]));
        Assert.Empty(rapport.Ecarts);
        Assert.Equal("Rien ne change.", EcritureDImpact.Resume(rapport)[^1]);
    }

    [Fact]
    public void Une_action_close_n_a_plus_ni_parcours_ni_places_a_regarder()
    {
        var action = Essai.Action();
        foreach (var etape in action.Etapes) Assert.True(etape.Passer("Ecarter", Cohorte.Domaine.Comptes.Role.ConseillerOpco).EstFait);
        var rapport = Comparer(Essai.Faits(action) with { Parcours = [Retenu()], Postes = [Essai.Poste(Essai.Alpha)] }, BaremesDeLOpco.Composer(Livres, [Version(12, new(2026, 1, 5))]));
        Assert.Equal((0, 0, 0), (rapport.Parcours, rapport.Places, rapport.Ecarts.Count));
    }

    [Fact]
    public void Deux_jeux_de_baremes_se_comparent_valeur_par_valeur()
    {
        var ecart = Assert.Single(EcartDeBareme.Entre(Livres, Avec("contrat-pro.part-formation.plancher", 160m)));
        Assert.Equal(("contrat-pro.part-formation.plancher", new DateOnly(2016, 8, 10), "150", "160"), (ecart.Code, ecart.Depuis, ecart.Avant, ecart.Apres));
        Assert.Contains("160 h au lieu de 150 h", Lisible(ecart.Phrase), StringComparison.Ordinal);
        Assert.Empty(EcartDeBareme.Entre(Livres, Livres));
        var sans = new Baremes(Livres.Nombres.Where(p => p.Code != "contrat-pro.part-formation.plancher"), Livres.Etats);
        Assert.Equal(["contrat-pro.part-formation.plancher"], EcartDeBareme.Manquants(Livres, sans));
    }

    /// <summary>The pay law is compiled once for the law: what an OPCO sets must change no payslip.</summary>
    [Fact]
    public void Ce_que_l_opco_fixe_ne_touche_aucun_bulletin() =>
        Assert.All(Livres.Nombres.Where(p => p.Proprietaire == Proprietaire.Opco), p => Assert.StartsWith("opco.", p.Code, StringComparison.Ordinal));

    private static RapportDImpact Comparer(FaitsAction faits, Baremes apres) => CalculDImpact.DeLAction(faits, new Droit(Livres), new Droit(apres), Essai.Jour);

    private static Baremes Avec(string code, decimal valeur) =>
        new(Livres.Nombres.Select(p => p.Code == code ? p with { Valeurs = [.. p.Valeurs.Select(v => v with { Valeur = valeur })] } : p), Livres.Etats);

    private static ParcoursFormation Retenu() => Essai.Parcours(Debut, Fin, Essai.Module("A", 300));

    private static RegleOpco Version(decimal valeur, DateOnly depuis) => new() { Parametre = "opco.prise-en-charge.cout-horaire", Numero = 1, Proprietaire = "OPCO", Depuis = depuis, Valeur = valeur, Source = "Décision d’essai" };

    private static string Lisible(string texte) => texte.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
