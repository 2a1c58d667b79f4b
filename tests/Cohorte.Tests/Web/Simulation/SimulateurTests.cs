using System.Net;
using Cohorte.Tests.Pdf;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cohorte.Tests.Web.Simulation;

/// <summary>The public simulator without a script. Amounts are those of the worked contract E01 (eight months in 2022, landscaping, MSA).</summary>
public sealed class SimulateurTests(SiteDeTest site)
{
    private static readonly Dictionary<string, string?> E01 = new()
    {
        ["Saisie.Dispositif"] = "Experimental",
        ["Saisie.Nature"] = "Cdd",
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
        ["Saisie.CoutHoraire"] = "15",
        ["Saisie.Naissance.Jour"] = "20",
        ["Saisie.Naissance.Mois"] = "11",
        ["Saisie.Naissance.Annee"] = "1994",
        ["Saisie.Diplome"] = "Aucun",
        ["Saisie.InscritDepuis.Jour"] = "01",
        ["Saisie.InscritDepuis.Mois"] = "12",
        ["Saisie.InscritDepuis.Annee"] = "2020",
        ["Saisie.AccordFormation"] = "true",
        ["Saisie.AccordOpco"] = "true",
        ["Saisie.Effectif"] = "15",
        ["Saisie.Regime"] = "Agricole",
        ["Saisie.TauxAtMp"] = "3,5",
        ["Saisie.SanteAuTravail"] = "0,42",
    };

    private async Task<Visite> AnonymeAsync()
    {
        await site.DemarrerAsync();
        return site.Anonyme();
    }

    [Fact]
    public async Task Donne_cout_gain_aides_et_explications_de_l_exemple_de_reference()
    {
        using var visite = await AnonymeAsync();
        var page = await visite.PosterAsync(await visite.OuvrirAsync("/simulateur"), E01, "form#simulation");
        Assert.Equal(HttpStatusCode.OK, page.Statut);
        Assert.Equal("", page.Erreurs);
        foreach (var attendu in (string[])
        [
            "7 406,77 €", "restent à payer pour 8 mois, soit 925,85 € par mois", "13 740,10 €", "1 269,02 €", "net avant impôt", "10 341,20 €", "6 333,33 €", "5 333,33 €", "1 000,00 €", "4 515,00 €",
            "Le salaire minimum change 2 fois", "1 645,58 € en mai 2022", "858,81", "−666,67", "12 740,10 €", "décret 2020-1084", "Vieillesse plafonnée", "0,3195", "paniers, petits déplacements",
            "CDD sans le dispositif et CDI sans le dispositif. L’exonération TO-DE", "CDD sans le dispositif. Non compris : l’indemnité de fin de contrat",
        ]) Assert.Contains(attendu, page.Principal, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Le coût mensuel va de", page.Document.QuerySelector("svg.graf desc")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(9, page.Document.QuerySelectorAll("svg.graf rect.b1").Length);
    }

    [Fact]
    public async Task L_apprentissage_se_compare_ou_dit_pourquoi_il_est_impossible()
    {
        using var visite = await AnonymeAsync();
        var page = await visite.PosterAsync(await visite.OuvrirAsync("/simulateur"), E01, "form#simulation");
        Assert.Contains("L’apprentissage ne prépare qu’un diplôme ou un titre inscrit au RNCP.", page.Principal, StringComparison.Ordinal);
        page = await visite.PosterAsync(page, new Dictionary<string, string?> { ["Saisie.Dispositif"] = "Classique", ["Saisie.Finalite"] = "Rncp" }, "form#simulation");
        Assert.Contains("Donnez le niveau du diplôme préparé pour le chiffrer.", page.Principal, StringComparison.Ordinal);
        page = await visite.PosterAsync(page, new Dictionary<string, string?> { ["Saisie.NiveauPrepare"] = "4" }, "form#simulation");
        Assert.Contains("Aide unique à l’apprentissage", page.Principal, StringComparison.Ordinal);
        Assert.Contains("versée au centre", page.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dit_ce_que_la_loi_oppose_au_contrat_et_a_chaque_variante()
    {
        using var visite = await AnonymeAsync();
        var page = await visite.PosterAsync(await visite.OuvrirAsync("/simulateur"), E01, "form#simulation");
        Assert.DoesNotContain("serait refusé", page.Principal, StringComparison.Ordinal);
        page = await visite.PosterAsync(page, new Dictionary<string, string?> { ["Saisie.AccordFormation"] = "false" }, "form#simulation");
        Assert.Contains("En l’état, ce contrat serait refusé : une règle n’est pas tenue.", page.Principal, StringComparison.Ordinal);
        Assert.Contains("retirer 33,2 h", page.Principal, StringComparison.Ordinal);
        var possibles = page.Document.QuerySelectorAll("td.possible").Select(c => c.TextContent.Trim()).ToList();
        Assert.Equal("Non", possibles[0]);
        Assert.Equal(["Oui", "Oui"], possibles[^2..]);
        page = await visite.PosterAsync(page, new Dictionary<string, string?> { ["Saisie.Conclusion.Annee"] = "2026", ["Saisie.Debut.Annee"] = "2026", ["Saisie.Fin.Annee"] = "2026" }, "form#simulation");
        Assert.Contains("expérimental", page.Document.QuerySelector(".b-alerte")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Le_lien_rend_contrat_et_entreprise_mais_rien_de_la_personne()
    {
        using var visite = await AnonymeAsync();
        var page = await visite.PosterAsync(await visite.OuvrirAsync("/simulateur"), E01, "form#simulation");
        var lien = page.Document.QuerySelector("#lien-simulation")!.GetAttribute("value")!;
        foreach (var fait in (string[])["1994", "2020", "Aucun", "naissance", "diplome", "inscrit", "rqth", "minimumSocial"]) Assert.DoesNotContain(fait, lien, StringComparison.OrdinalIgnoreCase);
        var reprise = await visite.OuvrirAsync(lien);
        Assert.Contains("donnez sa date de naissance", reprise.Principal, StringComparison.Ordinal);
        string? Valeur(string champ) => reprise.Document.QuerySelector($"[name='Saisie.{champ}']")!.GetAttribute("value");
        Assert.Equal(("301", "15", "3,5", "14", "2022"), (Valeur("HeuresFormation"), Valeur("Effectif"), Valeur("TauxAtMp"), Valeur("Debut.Jour"), Valeur("Debut.Annee")));
        Assert.Equal("", Valeur("Naissance.Annee"));
        Assert.NotNull(reprise.Document.QuerySelector("[name='Saisie.Regime'][value=Agricole][checked]"));
    }

    [Theory]
    [InlineData("Saisie.Naissance.Annee", "", "Cette date de naissance ne convient pas.")]
    [InlineData("Saisie.Naissance.Annee", "2023", "La personne naîtrait après la conclusion du contrat.")]
    [InlineData("Saisie.Fin.Annee", "2021", "La fin précède le début, le 14/02/2022.")]
    [InlineData("Saisie.HeuresFormation", "9999", "ne tiennent pas dans les semaines du contrat")]
    [InlineData("Saisie.HeuresFormation", "beaucoup", "Saisissez un nombre d’heures")]
    [InlineData("Saisie.TauxAtMp", "", "est sur votre notification MSA")]
    [InlineData("Saisie.TauxAtMp", "x", "Saisissez un pourcentage")]
    [InlineData("Saisie.Diplome", "Doctorat", "Choisissez une réponse de la liste.")]
    [InlineData("Saisie.Idcc", "paysage", "Un IDCC compte quatre chiffres")]
    [InlineData("Saisie.Effectif", "", "Donnez le nombre de salariés.")]
    [InlineData("Saisie.Debut.Annee", "2003", "barèmes de paie couvrent")]
    public async Task Une_reponse_fausse_se_dit_a_sa_question_et_ne_donne_aucun_montant(string champ, string valeur, string message)
    {
        using var visite = await AnonymeAsync();
        var page = await visite.PosterAsync(await visite.OuvrirAsync("/simulateur"), new Dictionary<string, string?>(E01) { [champ] = valeur }, "form#simulation");
        Assert.Equal(HttpStatusCode.OK, page.Statut);
        Assert.Contains(message, page.Erreurs, StringComparison.Ordinal);
        Assert.StartsWith("Erreur", page.Document.Title!, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector(".trio"));
        var lien = page.Document.QuerySelector(".resume-erreurs a")!.GetAttribute("href")!;
        Assert.NotNull(page.Document.QuerySelector(lien));
    }

    [Fact]
    public async Task Un_employeur_agricole_sans_taux_calcule_avec_une_hypothese_nommee()
    {
        using var visite = await AnonymeAsync();
        var page = await visite.PosterAsync(await visite.OuvrirAsync("/simulateur"), new Dictionary<string, string?>(E01) { ["Saisie.TauxAtMp"] = "", ["Saisie.AtMpSuppose"] = "true" }, "form#simulation");
        Assert.Contains("Taux d’accidents du travail supposé : 3,5 % (Hypothèse de travail, aucun texte", page.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Le_fragment_vivant_donne_le_resultat_ou_les_fautes()
    {
        using var visite = await AnonymeAsync();
        var page = await visite.OuvrirAsync("/simulateur");
        var jeton = page.Jeton;
        var champs = E01.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Key, c.Value!)).Append(new("__RequestVerificationToken", jeton)).ToList();
        var juste = await visite.EnvoyerAsync("/simulateur?handler=Resultat", champs);
        Assert.Equal(HttpStatusCode.OK, juste.Statut);
        Assert.DoesNotContain("<html", juste.Texte, StringComparison.Ordinal);
        Assert.NotNull(juste.Document.QuerySelector(".trio"));
        var faux = await visite.EnvoyerAsync("/simulateur?handler=Resultat", champs.Where(c => c.Key != "Saisie.Effectif"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, faux.Statut);
        Assert.Equal("Donnez le nombre de salariés.", faux.Document.QuerySelector("li[data-champ=Saisie_Effectif]")!.TextContent);
    }

    [Fact]
    public async Task Se_telecharge_en_pdf_et_en_classeur_aux_totaux_vivants()
    {
        using var visite = await AnonymeAsync();
        var page = await visite.OuvrirAsync("/simulateur");
        var champs = E01.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Key, c.Value!)).Append(new("__RequestVerificationToken", page.Jeton)).ToList();
        async Task<byte[]> Telecharger(string geste)
        {
            using var contenu = new FormUrlEncodedContent(champs);
            using var requete = new HttpRequestMessage(HttpMethod.Post, new Uri($"/simulateur?handler={geste}", UriKind.Relative)) { Content = contenu };
            using var reponse = await visite.EnvoyerAsync(requete);
            Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
            return await reponse.Content.ReadAsByteArrayAsync();
        }

        var pdf = await Telecharger("Pdf");
        OutilsPdf.Verifier(pdf);
        var texte = OutilsPdf.Texte(pdf);
        foreach (var attendu in (string[])["7 406,77 €", "1 269,02 €", "Vieillesse plafonnée", "oct. 2022", "Hypothèses"]) Assert.Contains(attendu, texte, StringComparison.Ordinal);
        Assert.DoesNotContain("1994", texte, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", OutilsPdf.EnClair(pdf), StringComparison.Ordinal);

        using var classeur = SpreadsheetDocument.Open(new MemoryStream(await Telecharger("Xlsx")), false);
        var mois = ((WorksheetPart)classeur.WorkbookPart!.GetPartById(classeur.WorkbookPart.Workbook!.Descendants<Sheet>().First().Id!)).Worksheet!;
        var total = mois.Descendants<Row>().Last().Elements<Cell>().ToList();
        Assert.Equal(("SUM(I2:I11)", "7406.77"), (total[8].CellFormula!.Text, total[8].CellValue!.Text));
        Assert.Equal(("SUM(B2:B11)", "13063.77"), (total[1].CellFormula!.Text, total[1].CellValue!.Text));
    }

    [Fact]
    public async Task Pas_a_pas_mene_au_meme_resultat_et_ne_laisse_pas_passer_une_faute()
    {
        using var visite = await AnonymeAsync();
        var page = await visite.OuvrirAsync("/simulateur/pas-a-pas");
        Assert.Contains("question 1 sur 9", page.Principal, StringComparison.Ordinal);
        for (var pas = 0; pas < 9; pas++)
        {
            var champs = page.Document.QuerySelectorAll("main form [name]").Select(e => e.GetAttribute("name")!).ToHashSet();
            var reponses = E01.Where(c => champs.Contains(c.Key) && page.Document.QuerySelector($"main form input[type=hidden][name='{c.Key}']") is null).ToDictionary();
            if (reponses.ContainsKey("Saisie.Effectif"))
            {
                var fautive = await visite.PosterAsync(page, new Dictionary<string, string?>(reponses) { ["Saisie.Effectif"] = "-4", ["Sens"] = "suite" });
                Assert.Contains("Saisissez un nombre entier", fautive.Erreurs, StringComparison.Ordinal);
                Assert.Contains("Quelle entreprise", fautive.Principal, StringComparison.Ordinal);
            }

            page = await visite.PosterAsync(page, new Dictionary<string, string?>(reponses) { ["Sens"] = "suite" });
            Assert.Equal("", page.Erreurs);
            Assert.DoesNotContain("1994", page.Chemin, StringComparison.Ordinal);
        }

        Assert.Contains("Tout est répondu", page.Principal, StringComparison.Ordinal);
        Assert.Contains("7 406,77 €", (await visite.PosterAsync(page, new Dictionary<string, string?>())).Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revenir_garde_les_reponses()
    {
        using var visite = await AnonymeAsync();
        var page = await visite.PosterAsync(await visite.OuvrirAsync("/simulateur/pas-a-pas"), new Dictionary<string, string?> { ["Saisie.Dispositif"] = "DroitCommun", ["Sens"] = "suite" });
        Assert.Contains("question 2 sur 8", page.Principal, StringComparison.Ordinal);
        page = await visite.PosterAsync(page, new Dictionary<string, string?> { ["Sens"] = "retour" });
        Assert.Contains("question 1 sur 8", page.Principal, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("option[value=DroitCommun][selected]"));
    }
}
