using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Evaluations;
using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Evaluations;

/// <summary>Two persons write the same thing from forms opened at the same time: the second is told, and overwrites nothing.</summary>
public sealed class SaisiesSimultaneesTests(SiteDeTest site)
{
    [Fact]
    public async Task Des_heures_relevees_entre_temps_ne_se_perdent_pas()
    {
        var essai = await ActionEnContrat.PreparerAsync(site);
        var adresse = $"/actions/{essai.Action.Code}/suivi";
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        using var organisme = await essai.OrganismeAsync(site, essai.Langue);
        var ouverte = await conseiller.OuvrirAsync(adresse);
        Dictionary<string, string?> Releve(string heures) => new() { ["Saisie.ContratId"] = essai.Contrat.Id.ToString(), ["Saisie.ModuleId"] = essai.Francais.Id.ToString(), ["Saisie.Realisees"] = heures, ["Saisie.ArreteeAu.Jour"] = "20/10/2026", ["Saisie.ArreteeAu.Mois"] = "", ["Saisie.ArreteeAu.Annee"] = "" };
        await organisme.PosterEtSuivreAsync(await organisme.OuvrirAsync(adresse), Releve("120"), "#relever form");
        var refusee = await conseiller.PosterAsync(ouverte, Releve("98"), "#relever form");
        Assert.Contains("Modifié entre-temps", refusee.Principal, StringComparison.Ordinal);
        Assert.Contains("120", refusee.Document.QuerySelector("ins")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal(120m, await HeuresAsync());
        Assert.Equal("98", refusee.Document.QuerySelector("#Saisie_Realisees")!.GetAttribute("value"));
        await conseiller.PosterEtSuivreAsync(refusee, Releve("98"), "#relever form");
        Assert.Equal(98m, await HeuresAsync());
        var corriger = (await conseiller.OuvrirAsync(adresse)).Document.QuerySelector("a[aria-label^='Corriger les heures de']")!.GetAttribute("href")!.Split('#')[0];
        var remplie = await conseiller.OuvrirAsync(adresse + corriger);
        Assert.Equal("98", remplie.Document.QuerySelector("#Saisie_Realisees")!.GetAttribute("value"));
        await conseiller.PosterEtSuivreAsync(remplie, new Dictionary<string, string?> { ["Saisie.Realisees"] = "99" }, "#relever form");
        Assert.Equal(99m, await HeuresAsync());

        Task<decimal> HeuresAsync() => site.AvecBaseAsync(async c => (await c.SynthesesAssiduite.AsNoTracking().SingleAsync(s => s.ContratId == essai.Contrat.Id)).HeuresRealisees.Valeur);
    }

    [Fact]
    public async Task Une_evaluation_et_une_situation_notees_entre_temps_ne_se_perdent_pas()
    {
        var essai = await ActionEnContrat.PreparerAsync(site);
        var adresse = $"/actions/{essai.Action.Code}/evaluations";
        using var premier = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        using var second = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var ouverte = await second.OuvrirAsync(adresse);
        Dictionary<string, string?> Evaluation(ResultatEvaluation resultat) => new() { ["Evaluation.ContratId"] = essai.Contrat.Id.ToString(), ["Evaluation.Le.Jour"] = "10/11/2026", ["Evaluation.Resultat"] = resultat.ToString() };
        Dictionary<string, string?> Sortie(Issue issue) => new() { ["Sortie.ContratId"] = essai.Contrat.Id.ToString(), ["Sortie.Jalon"] = nameof(Jalon.FinDeContrat), ["Sortie.Le.Jour"] = "10/11/2026", ["Sortie.Issue"] = issue.ToString() };
        await premier.PosterEtSuivreAsync(await premier.OuvrirAsync(adresse), Evaluation(ResultatEvaluation.Acquis), "form[action*=Evaluer]");
        await premier.PosterEtSuivreAsync(await premier.OuvrirAsync(adresse), Sortie(Issue.Cdi), "form[action*=Sortie]");
        Assert.Contains("Modifié entre-temps", (await second.PosterAsync(ouverte, Evaluation(ResultatEvaluation.NonAcquis), "form[action*=Evaluer]")).Principal, StringComparison.Ordinal);
        var refusee = await second.PosterAsync(ouverte, Sortie(Issue.RechercheEmploi), "form[action*=Sortie]");
        Assert.Contains("Modifié entre-temps", refusee.Principal, StringComparison.Ordinal);
        Assert.Equal(ResultatEvaluation.Acquis, await site.AvecBaseAsync(c => c.EvaluationsFinales.Where(e => e.ContratId == essai.Contrat.Id).Select(e => e.Resultat).SingleAsync()));
        Assert.Equal(Issue.Cdi, await site.AvecBaseAsync(c => c.SortiesStagiaires.Where(e => e.ContratId == essai.Contrat.Id).Select(e => e.Issue).SingleAsync()));
        await second.PosterEtSuivreAsync(refusee, Sortie(Issue.RechercheEmploi), "form[action*=Sortie]");
        var remplie = await second.OuvrirAsync($"{adresse}?suivre={essai.Contrat.Id}&moment=FinDeContrat");
        Assert.Equal("10", remplie.Document.QuerySelector("[name='Sortie.Le.Jour']")!.GetAttribute("value"));
        await second.PosterEtSuivreAsync(remplie, new Dictionary<string, string?> { ["Sortie.Issue"] = nameof(Issue.Cdi) }, "form[action*=Sortie]");
        Assert.Equal(Issue.Cdi, await site.AvecBaseAsync(c => c.SortiesStagiaires.Where(e => e.ContratId == essai.Contrat.Id).Select(e => e.Issue).SingleAsync()));
    }

    [Fact]
    public async Task Un_engagement_un_choix_une_date_et_un_poste_non_plus()
    {
        var essai = await ActionEnContrat.PreparerAsync(site);
        var racine = $"/actions/{essai.Action.Code}";
        var partenaire = new Partenaire { Nom = "Mission " + essai.Action.Code };
        var poste = await site.AvecBaseAsync(c => c.Postes.AsNoTracking().SingleAsync(p => p.ActionId == essai.Action.Id));
        await site.EcrireAsync(partenaire);
        using var premier = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        using var second = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        async Task HeurterAsync(string chemin, string formulaire, Dictionary<string, string?> dit, Dictionary<string, string?> redit)
        {
            var ouverte = await second.OuvrirAsync(racine + chemin);
            await premier.PosterEtSuivreAsync(await premier.OuvrirAsync(racine + chemin), dit, formulaire);
            var refusee = await second.PosterAsync(ouverte, redit, formulaire);
            Assert.True(refusee.Principal.Contains("Modifié entre-temps", StringComparison.Ordinal), $"{chemin} : {refusee.Statut} {refusee.Erreurs}");
        }

        await HeurterAsync("/partenaires?nom=" + essai.Action.Code, "form[action*=Engager]", new() { ["Saisie.PartenaireId"] = partenaire.Id.ToString(), ["Saisie.Cible"] = "12" }, new() { ["Saisie.PartenaireId"] = partenaire.Id.ToString(), ["Saisie.Cible"] = "5" });
        await HeurterAsync($"/prestataires?module={essai.Francais.Id}", "#attribuer form[method=post]", new() { ["Saisie.PrestataireId"] = essai.Metier.Id.ToString() }, new() { ["Saisie.PrestataireId"] = essai.Langue.Id.ToString() });
        await HeurterAsync("/copil", "form[action*=Constituer]", Le("10/01/2026"), Le("11/01/2026"));
        var ouvert = await second.OuvrirAsync($"{racine}/besoins/postes/{poste.Id}");
        await premier.PosterEtSuivreAsync(await premier.OuvrirAsync($"{racine}/besoins/postes/{poste.Id}"), new Dictionary<string, string?> { ["Saisie.Nombre"] = "3" }, "#poste");
        var ferme = await second.PosterAsync(ouvert, new Dictionary<string, string?> { ["Saisie.Transition"] = "Fermer", ["Saisie.Motif"] = "Plus besoin" }, "form[action*=Passer]");
        Assert.Contains("Modifié entre-temps", ferme.Principal, StringComparison.Ordinal);
        Assert.Equal("Ouvrier", ferme.Document.QuerySelector("#Saisie_Intitule")!.GetAttribute("value"));
        Assert.Equal(12, await site.AvecBaseAsync(c => c.EngagementsPartenaires.Where(e => e.ActionId == essai.Action.Id).Select(e => e.Cible).SingleAsync()));
        Assert.Equal(essai.Metier.Id, await site.AvecBaseAsync(c => c.Modules.Where(m => m.Id == essai.Francais.Id).Select(m => m.PrestataireId!.Value).SingleAsync()));
        Assert.Equal(new DateOnly(2026, 1, 10), await site.AvecBaseAsync(c => c.Actions.Where(a => a.Id == essai.Action.Id).Select(a => a.CopilConstitueLe!.Value).SingleAsync()));
        Assert.Equal(EtatPoste.Ouvert, await site.AvecBaseAsync(c => c.Postes.Where(p => p.Id == poste.Id).Select(p => p.Etat).SingleAsync()));

        static Dictionary<string, string?> Le(string jour) => new() { ["ConstitueLe.Jour"] = jour, ["ConstitueLe.Mois"] = "", ["ConstitueLe.Annee"] = "" };
    }
}
