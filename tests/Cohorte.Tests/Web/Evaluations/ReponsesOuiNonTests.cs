using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Evaluations;

/// <summary>A yes-or-no answer that is neither is a fault at its field, never taken for no answer.</summary>
public sealed class ReponsesOuiNonTests(SiteDeTest site)
{
    [Fact]
    public async Task Une_reponse_qui_n_est_ni_oui_ni_non_est_refusee_au_champ()
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await visite.OuvrirAsync($"/actions/{action.Code}/evaluations/satisfaction");
        var reponse = new Dictionary<string, string?> { ["Reponse.Repondant"] = nameof(Repondant.OrganismeFormation), ["Reponse.Note"] = "4", ["Reponse.Renouvellerait"] = "peut-être", ["Reponse.Le.Jour"] = "10/11/2026", ["Reponse.Le.Mois"] = "", ["Reponse.Le.Annee"] = "" };
        var refusee = await visite.PosterAsync(page, reponse, "form.etroit");
        Assert.NotNull(refusee.Document.QuerySelector(".resume-erreurs a[href='#Reponse_Renouvellerait']"));
        Assert.Equal(0, await site.AvecBaseAsync(c => c.EnquetesSatisfaction.CountAsync(e => e.ActionId == action.Id)));
        reponse["Reponse.Renouvellerait"] = "non";
        await visite.PosterEtSuivreAsync(refusee, reponse, "form.etroit");
        Assert.False((await site.AvecBaseAsync(c => c.EnquetesSatisfaction.SingleAsync(e => e.ActionId == action.Id))).Renouvellerait);
    }

    [Fact]
    public async Task Le_quorum_se_dit_par_oui_ou_par_non()
    {
        var action = await site.UneActionAsync();
        var reunion = new ReunionCopil { ActionId = action.Id, Le = SiteDeTest.Aujourdhui };
        await site.EcrireAsync(reunion);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await visite.OuvrirAsync($"/actions/{action.Code}/copil/{reunion.Id}");
        Assert.Equal(["oui", "non"], page.Document.QuerySelectorAll("input[name='Saisie.Quorum']").Select(c => c.GetAttribute("value")!));
        var tenir = new Dictionary<string, string?> { ["Saisie.Presents"] = "3" };
        Assert.Contains("Dites si le quorum est atteint", (await visite.PosterAsync(page, tenir, "form[action*=Tenir]")).Erreurs, StringComparison.Ordinal);
        tenir["Saisie.Quorum"] = "presque";
        Assert.Contains("Choisissez une réponse de la liste", (await visite.PosterAsync(page, tenir, "form[action*=Tenir]")).Erreurs, StringComparison.Ordinal);
        tenir["Saisie.Quorum"] = "non";
        await visite.PosterEtSuivreAsync(page, tenir, "form[action*=Tenir]");
        Assert.False((await site.AvecBaseAsync(c => c.ReunionsCopil.SingleAsync(r => r.Id == reunion.Id))).QuorumAtteint);
    }
}
