using System.Net;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Suppleances;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Suppleances;

public sealed class SuppleancesTests(SiteDeTest site)
{
    [Fact]
    public async Task Le_suppleant_agit_sur_les_actions_de_l_absent_le_journal_le_dit_et_rien_n_est_reattribue()
    {
        var action = await site.UneActionAsync();
        using var absent = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var sienne = await site.UneActionAsync();
        using var suppleant = await site.ConnecterAsync(Role.ConseillerOpco, sienne);
        Assert.Equal(HttpStatusCode.NotFound, (await suppleant.LireAsync($"/actions/{action.Code}")).Statut);
        var (idAbsent, idSuppleant) = (await MembreAsync(action), await MembreAsync(sienne));
        await RenommerAsync(idAbsent, "Alix Absente");
        await RenommerAsync(idSuppleant, "Sam Suppléant");

        var page = await absent.OuvrirAsync("/suppleances");
        await absent.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Saisie.SuppleantId"] = idSuppleant.ToString(), ["Saisie.Du.Jour"] = "24/11/2026", ["Saisie.Au.Jour"] = "28/11/2026", ["Saisie.Consignes"] = "Rappeler Claude mardi" }, "form[action*=Declarer]");

        Assert.Contains("Vous remplacez Alix Absente jusqu’au 28/11/2026", (await suppleant.OuvrirAsync("/a-faire")).Principal, StringComparison.Ordinal);
        Assert.Contains(action.Code, (await suppleant.OuvrirAsync("/actions")).Principal, StringComparison.Ordinal);
        var modifier = await suppleant.OuvrirAsync($"/actions/{action.Code}/modifier");
        await suppleant.PosterEtSuivreAsync(modifier, new Dictionary<string, string?> { ["Saisie.Secteur"] = "Paysage" }, "form.etroit");
        Assert.Contains(await site.AvecBaseAsync(c => c.Journal.Where(l => l.ActionId == action.Id.Valeur).Select(l => l.Acteur).ToListAsync()), a => a.EndsWith(" pour Alix Absente", StringComparison.Ordinal));
        Assert.Equal([idAbsent], await site.AvecBaseAsync(c => c.MembresActions.Where(m => m.ActionId == action.Id).Select(m => m.CompteId).ToListAsync()));

        var fiche = await suppleant.OuvrirAsync((await suppleant.OuvrirAsync("/suppleances")).Document.QuerySelector("tbody th a")!.GetAttribute("href")!);
        Assert.Contains("Rappeler Claude mardi", fiche.Principal, StringComparison.Ordinal);
        var xlsx = await suppleant.TelechargerAsync(fiche.Document.QuerySelector("a[href*=xlsx]")!.GetAttribute("href")!);
        using var document = SpreadsheetDocument.Open(await xlsx.Content.ReadAsStreamAsync(), false);
        Assert.Contains(document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>(), c => c.InnerText == action.Code);
    }

    [Theory]
    [InlineData(-9, -1, false)]
    [InlineData(1, 9, false)]
    [InlineData(0, 0, true)]
    public async Task La_suppleance_ne_vaut_que_ses_jours(int du, int au, bool ouverte)
    {
        var action = await site.UneActionAsync();
        using var absent = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var sienne = await site.UneActionAsync();
        using var suppleant = await site.ConnecterAsync(Role.ConseillerOpco, sienne);
        var (idAbsent, idSuppleant) = (await MembreAsync(action), await MembreAsync(sienne));
        await site.EcrireAsync(new Suppleance { AbsentId = idAbsent, SuppleantId = idSuppleant, Du = SiteDeTest.Aujourdhui.AddDays(du), Au = SiteDeTest.Aujourdhui.AddDays(au) });
        Assert.Equal(ouverte ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await suppleant.LireAsync($"/actions/{action.Code}")).Statut);
        Assert.Equal(ouverte, (await suppleant.OuvrirAsync("/actions")).Principal.Contains(action.Code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Un_autre_conseiller_ne_voit_ni_la_suppleance_ni_sa_fiche_et_ne_la_termine_pas()
    {
        var action = await site.UneActionAsync();
        using var absent = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var sienne = await site.UneActionAsync();
        using var suppleant = await site.ConnecterAsync(Role.ConseillerOpco, sienne);
        var (idAbsent, idSuppleant) = (await MembreAsync(action), await MembreAsync(sienne));
        var suppleance = new Suppleance { AbsentId = idAbsent, SuppleantId = idSuppleant, Du = SiteDeTest.Aujourdhui, Au = SiteDeTest.Aujourdhui };
        await site.EcrireAsync(suppleance);
        using var tiers = await site.ConnecterAsync(Role.ConseillerOpco);
        Assert.Equal(HttpStatusCode.NotFound, (await tiers.LireAsync($"/suppleances/{suppleance.Id}")).Statut);
        var page = await tiers.OuvrirAsync("/suppleances");
        var jeton = page.Jeton;
        Assert.Equal(HttpStatusCode.NotFound, (await tiers.EnvoyerAsync("/suppleances?handler=Terminer", [new("__RequestVerificationToken", jeton), new("id", suppleance.Id.ToString()), new("version", suppleance.Version.ToString())])).Statut);

        await absent.PosterEtSuivreAsync(await absent.OuvrirAsync("/suppleances"), new Dictionary<string, string?>(), "form[action*=Terminer]");
        Assert.Equal(HttpStatusCode.NotFound, (await suppleant.LireAsync($"/actions/{action.Code}")).Statut);
    }

    [Fact]
    public async Task Le_suppleant_qui_note_l_appel_clot_le_rappel_de_l_absent()
    {
        var (action, sienne) = (await site.UneActionAsync(), await site.UneActionAsync());
        using var absent = await site.ConnecterAsync(Role.ConseillerOpco, action);
        using var suppleant = await site.ConnecterAsync(Role.ConseillerOpco, sienne);
        var troisieme = await site.UneActionAsync();
        using var tiers = await site.ConnecterAsync(Role.ConseillerOpco, troisieme);
        var (idAbsent, idSuppleant) = (await MembreAsync(action), await MembreAsync(sienne));
        var firme = new Entreprise { RaisonSociale = "Firme " + action.Code };
        Echange Rappel(string texte, Guid auteur) => new() { Texte = texte, Auteur = "A", AuteurId = auteur, ActionId = action.Id, EntrepriseId = firme.Id, Le = SiteDeTest.Aujourdhui, RelanceLe = SiteDeTest.Aujourdhui };
        var (sien, dUnTiers) = (Rappel("De l’absent", idAbsent), Rappel("D’un tiers", await MembreAsync(troisieme)));
        await site.EcrireAsync(firme, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = firme.Id }, sien, dUnTiers, new Suppleance { AbsentId = idAbsent, SuppleantId = idSuppleant, Du = SiteDeTest.Aujourdhui, Au = SiteDeTest.Aujourdhui });
        var page = await suppleant.OuvrirAsync($"/echanges/noter?avec=entreprise:{firme.Id}&action={action.Code}");
        Assert.Contains("Le rappel du 24/11/2026 est fait", page.Principal, StringComparison.Ordinal);
        await suppleant.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Saisie.Texte"] = "Appelée" });
        Assert.Equal(SiteDeTest.Aujourdhui, await site.AvecBaseAsync(c => c.Echanges.Where(e => e.Id == sien.Id).Select(e => e.RelanceFaiteLe).SingleAsync()));
        Assert.Null(await site.AvecBaseAsync(c => c.Echanges.Where(e => e.Id == dUnTiers.Id).Select(e => e.RelanceFaiteLe).SingleAsync()));
    }

    private Task<Guid> MembreAsync(ActionCollective action) => site.AvecBaseAsync(c => c.MembresActions.Where(m => m.ActionId == action.Id).Select(m => m.CompteId).SingleAsync());

    private Task<int> RenommerAsync(Guid compte, string nom) => site.AvecBaseAsync(c => c.Users.Where(u => u.Id == compte).ExecuteUpdateAsync(u => u.SetProperty(x => x.Nom, nom)));
}
