using System.Net;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Evaluations;
using Cohorte.Domaine.Suivi;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Evaluations;

/// <summary>A provider sees its groups and its modules, evaluates, and neither records outcomes nor reads what trainees and firms wrote.</summary>
public sealed class VueDeLOrganismeTests(SiteDeTest site)
{
    [Fact]
    public async Task Un_organisme_ne_suit_que_ses_modules_et_rien_ou_il_n_en_a_pas()
    {
        var essai = await ActionEnContrat.PreparerAsync(site);
        var ailleurs = new Prestataire { Nom = "Ailleurs " + essai.Action.Code };
        await site.EcrireAsync(ailleurs, new SyntheseAssiduite { ActionId = essai.Action.Id, ContratId = essai.Contrat.Id, ModuleId = essai.Technique.Id, HeuresRealisees = new(61), ArreteeAu = new(2026, 6, 30) });
        using var langue = await essai.OrganismeAsync(site, essai.Langue);
        var suivi = await langue.OuvrirAsync($"/actions/{essai.Action.Code}/suivi");
        Assert.Contains(ActionEnContrat.Stagiaire, suivi.Principal, StringComparison.Ordinal);
        Assert.Contains("Français du chantier", suivi.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("Techniques du vivant", suivi.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain("61", suivi.Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        using var autre = await essai.OrganismeAsync(site, ailleurs);
        foreach (var page in new[] { "suivi", "evaluations" }) Assert.DoesNotContain(ActionEnContrat.Stagiaire, (await autre.OuvrirAsync($"/actions/{essai.Action.Code}/{page}")).Texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_organisme_evalue_sans_noter_ce_que_devient_la_personne()
    {
        var essai = await ActionEnContrat.PreparerAsync(site);
        using var langue = await essai.OrganismeAsync(site, essai.Langue);
        var page = await langue.OuvrirAsync($"/actions/{essai.Action.Code}/evaluations");
        Assert.Null(page.Document.QuerySelector("form[action*=Sortie]"));
        var forcee = await langue.EnvoyerAsync($"/actions/{essai.Action.Code}/evaluations?handler=Sortie", [new("__RequestVerificationToken", page.Jeton), new("Sortie.ContratId", essai.Contrat.Id.ToString()), new("Sortie.Jalon", nameof(Jalon.FinDeContrat)), new("Sortie.Le.Jour", "10/11/2026"), new("Sortie.Issue", nameof(Issue.Cdi))]);
        Assert.Equal(HttpStatusCode.Forbidden, forcee.Statut);
        await langue.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Evaluation.ContratId"] = essai.Contrat.Id.ToString(), ["Evaluation.Le.Jour"] = "10/11/2026", ["Evaluation.Resultat"] = nameof(ResultatEvaluation.Acquis) }, "form[action*=Evaluer]");
        Assert.Equal(0, await site.AvecBaseAsync(c => c.SortiesStagiaires.CountAsync(s => s.ContratId == essai.Contrat.Id)));
        Assert.Equal(1, await site.AvecBaseAsync(c => c.EvaluationsFinales.CountAsync(s => s.ContratId == essai.Contrat.Id)));
    }

    [Fact]
    public async Task Un_organisme_note_sa_reponse_et_ne_lit_pas_celles_des_autres()
    {
        var essai = await ActionEnContrat.PreparerAsync(site);
        await site.EcrireAsync(
            new EnqueteSatisfaction { ActionId = essai.Action.Id, ContratId = essai.Contrat.Id, Repondant = Repondant.Salarie, Note = 2, Commentaire = "Le formateur crie", Le = new(2026, 11, 2) },
            new EnqueteSatisfaction { ActionId = essai.Action.Id, EntrepriseId = essai.Entreprise.Id, Repondant = Repondant.Employeur, Note = 3, Commentaire = "Trop de centre", Le = new(2026, 11, 3) });
        using var langue = await essai.OrganismeAsync(site, essai.Langue);
        var adresse = $"/actions/{essai.Action.Code}/evaluations/satisfaction";
        var page = await langue.OuvrirAsync(adresse);
        foreach (var cache in new[] { "Le formateur crie", "Trop de centre", ActionEnContrat.Stagiaire, essai.Entreprise.RaisonSociale }) Assert.DoesNotContain(cache, page.Texte, StringComparison.Ordinal);
        Assert.Empty((await langue.OuvrirAsync(adresse + "?q=crie")).Document.QuerySelectorAll("tbody tr"));
        var saisie = new Dictionary<string, string?> { ["Reponse.Repondant"] = nameof(Repondant.Employeur), ["Reponse.EntrepriseId"] = essai.Entreprise.Id.ToString(), ["Reponse.Note"] = "4", ["Reponse.Le.Jour"] = "10/11/2026" };
        Assert.Contains("Vous notez la réponse de votre organisme.", (await langue.PosterAsync(page, saisie, "form.etroit")).Erreurs, StringComparison.Ordinal);
        saisie["Reponse.Repondant"] = nameof(Repondant.OrganismeFormation);
        await langue.PosterEtSuivreAsync(page, saisie, "form.etroit");
        Assert.Equal(3, await site.AvecBaseAsync(c => c.EnquetesSatisfaction.CountAsync(e => e.ActionId == essai.Action.Id)));
    }
}
