using System.Net;
using AngleSharp.Html.Dom;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Tests.Web.Conformite;

/// <summary>« Vérifier un contrat », open to all: the answer first, the smallest changes, a link that never speaks of the person.</summary>
public sealed class VerifierTests(SiteDeTest site)
{
    [Fact]
    public async Task Le_contrat_de_l_amorce_est_refuse_et_le_plus_petit_changement_est_dit()
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        var page = await visite.PosterAsync(await visite.OuvrirAsync("/verifier"), Reponses);
        Assert.Equal(HttpStatusCode.OK, page.Statut);
        var texte = page.Principal;
        Assert.Contains("Ce contrat serait refusé", texte, StringComparison.Ordinal);
        Assert.Contains("301 h", texte, StringComparison.Ordinal);
        Assert.Contains("267,83 h", texte, StringComparison.Ordinal);
        Assert.Contains("retirer 33,2 h, ou terminer au plus tôt le dimanche 13 novembre 2022", texte, StringComparison.Ordinal);
        Assert.Contains("La méthode n’est pas écrite dans la loi", texte, StringComparison.Ordinal);
        Assert.Contains("28,1 %", texte, StringComparison.Ordinal);
        Assert.Contains("24,81 %", texte, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("svg.region .dehors"));
    }

    [Fact]
    public async Task L_accord_enregistre_leve_le_refus_et_le_dessin_met_le_contrat_dedans()
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        var page = await visite.PosterAsync(await visite.OuvrirAsync("/verifier"), new Dictionary<string, string?>(Reponses) { ["Saisie.AccordFormation"] = "accord de branche" });
        Assert.DoesNotContain("retirer 33,2", page.Principal, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("svg.region .dedans"));
    }

    [Fact]
    public async Task Le_lien_rapporte_le_contrat_jamais_la_personne()
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        var page = await visite.PosterAsync(await visite.OuvrirAsync("/verifier"), Reponses);
        var lien = page.Document.QuerySelector("#lien-de-partage")!.GetAttribute("href")!;
        Assert.Contains("formation=301", lien, StringComparison.Ordinal);
        Assert.DoesNotContain("1994", lien, StringComparison.Ordinal);
        Assert.DoesNotContain("2020", lien, StringComparison.Ordinal);
        Assert.DoesNotContain("Aucun", lien, StringComparison.Ordinal);
        var rouvert = await visite.OuvrirAsync(lien);
        Assert.Equal("301", ((IHtmlInputElement)rouvert.Document.QuerySelector("[name='Saisie.HeuresFormation']")!).Value);
        Assert.Equal("", ((IHtmlInputElement)rouvert.Document.QuerySelector("[name='Saisie.Naissance.Annee']")!).Value);
        Assert.Contains("Il ne dit rien de la personne", rouvert.Principal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Saisie.Fin.Annee", "1999", "Saisie.Fin")]
    [InlineData("Saisie.Fin.Annee", "2021", "Saisie.Fin")]
    [InlineData("Saisie.HeuresFormation", "-3", "Saisie.HeuresFormation")]
    [InlineData("Saisie.HeuresFormation", "99999", "Saisie.HeuresFormation")]
    [InlineData("Saisie.InscritDepuis.Annee", "1980", "Saisie.InscritDepuis")]
    [InlineData("Saisie.Diplome", "Doctorat imaginaire", "Saisie.Diplome")]
    [InlineData("Saisie.TuteurSuivis", "depuis longtemps", "Saisie.TuteurSuivis")]
    public async Task Une_reponse_impossible_se_dit_a_sa_question(string champ, string valeur, string question)
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        var page = await visite.PosterAsync(await visite.OuvrirAsync("/verifier"), new Dictionary<string, string?>(Reponses) { [champ] = valeur });
        Assert.NotEmpty(page.Erreurs);
        var nom = question.Replace('.', '_');
        Assert.NotNull(page.Document.QuerySelector($"[id^='{nom}'][aria-invalid=true], [id^='{nom}'] [aria-invalid=true]"));
        Assert.Null(page.Document.QuerySelector("svg.region"));
    }

    [Fact]
    public async Task Le_droit_d_une_autre_date_se_rejoue()
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        var page = await visite.PosterAsync(await visite.OuvrirAsync("/verifier"), new Dictionary<string, string?>(Reponses) { ["Saisie.DroitDu.Jour"] = "01", ["Saisie.DroitDu.Mois"] = "02", ["Saisie.DroitDu.Annee"] = "2025" });
        Assert.Contains("droit d’une autre date", page.Principal, StringComparison.Ordinal);
        Assert.Contains("XP-01", page.Document.QuerySelector("[aria-labelledby=regle-par-regle]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_question_a_la_fois_mene_au_meme_resultat()
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        var page = await visite.OuvrirAsync("/verifier/pas-a-pas");
        var refus = await visite.PosterAsync(page, new Dictionary<string, string?> { ["Saisie.Finalite"] = "", ["Sens"] = "suite" });
        Assert.Contains("Dites ce que prépare le contrat", refus.Erreurs, StringComparison.Ordinal);
        for (var tour = 0; tour < 11; tour++)
        {
            var presents = Reponses.Where(r => page.Document.QuerySelector($"main form [name='{r.Key}']") is { } e && e.GetAttribute("type") != "hidden").ToDictionary(r => r.Key, r => r.Value);
            presents["Sens"] = "suite";
            page = await visite.PosterAsync(page, presents);
            Assert.Equal("", page.Erreurs);
        }

        Assert.Contains("Tout est répondu", page.Principal, StringComparison.Ordinal);
        var resultat = await visite.PosterAsync(page, new Dictionary<string, string?>());
        Assert.Contains("Ce contrat serait refusé", resultat.Principal, StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Reponses => new()
    {
        ["Saisie.Dispositif"] = nameof(DispositifDecrit.Experimental),
        ["Saisie.Nature"] = nameof(NatureContrat.Cdd),
        ["Saisie.Finalite"] = nameof(FinaliteContrat.Competences),
        ["Saisie.Conclusion.Jour"] = "07",
        ["Saisie.Conclusion.Mois"] = "02",
        ["Saisie.Conclusion.Annee"] = "2022",
        ["Saisie.Debut.Jour"] = "14",
        ["Saisie.Debut.Mois"] = "02",
        ["Saisie.Debut.Annee"] = "2022",
        ["Saisie.Fin.Jour"] = "13",
        ["Saisie.Fin.Mois"] = "10",
        ["Saisie.Fin.Annee"] = "2022",
        ["Saisie.HeuresHebdomadaires"] = "35",
        ["Saisie.HeuresFormation"] = "301",
        ["Saisie.Naissance.Jour"] = "20",
        ["Saisie.Naissance.Mois"] = "11",
        ["Saisie.Naissance.Annee"] = "1994",
        ["Saisie.Diplome"] = nameof(Diplome.Aucun),
        ["Saisie.InscritDepuis.Jour"] = "01",
        ["Saisie.InscritDepuis.Mois"] = "12",
        ["Saisie.InscritDepuis.Annee"] = "2020",
    };
}
