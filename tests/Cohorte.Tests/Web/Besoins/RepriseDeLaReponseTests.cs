using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Besoins;

/// <summary>What a firm answered to the three questions is taken up in the posts that the adviser opens, never over what is typed.</summary>
public sealed class RepriseDeLaReponseTests(SiteDeTest site)
{
    [Fact]
    public async Task La_reponse_de_l_entreprise_se_reprend_dans_ses_postes()
    {
        var action = await site.UneActionAsync();
        var firme = new Entreprise { RaisonSociale = "Jardins " + action.Code, ContactCourriel = "jardins@exemple.test" };
        await site.EcrireAsync(firme, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = firme.Id });
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var besoins = await conseiller.OuvrirAsync($"/actions/{action.Code}/besoins");
        var cree = await conseiller.EnvoyerAsync($"/actions/{action.Code}/besoins?handler=Questions", [new("__RequestVerificationToken", besoins.Jeton), new("Saisie.EntrepriseId", firme.Id.ToString())]);
        using var employeur = site.Anonyme();
        var questions = await employeur.PosterEtSuivreAsync(await employeur.OuvrirAsync(new Uri(cree.Document.QuerySelector("code")!.TextContent).PathAndQuery), new Dictionary<string, string?>());
        await employeur.PosterEtSuivreAsync(questions, new Dictionary<string, string?> { ["Saisie.Personnes"] = "2", ["Saisie.PourQuand"] = "début mars", ["Saisie.Profil"] = "À l’aise dehors" });

        var page = await conseiller.OuvrirAsync($"/actions/{action.Code}/besoins");
        var poste = await conseiller.OuvrirAsync(page.Document.QuerySelector("a[href*='reprise=oui']")!.GetAttribute("href")!);
        Assert.Equal(("2", "début mars", "À l’aise dehors"), (Champ(poste, "Nombre"), Champ(poste, "PourQuand"), Champ(poste, "Profil")));
        Assert.Contains("D’après la réponse de l’entreprise du", poste.Document.QuerySelector("#Saisie_Nombre-aide")!.TextContent, StringComparison.Ordinal);

        var vierge = await conseiller.OuvrirAsync($"/actions/{action.Code}/besoins/postes/nouveau?entreprise={firme.Id}");
        Assert.Equal(("", ""), (Champ(vierge, "Nombre"), Champ(vierge, "Profil")));
        var saisis = new Dictionary<string, string?> { ["Saisie.Intitule"] = "Élagueur", ["Saisie.Nombre"] = "1", ["Saisie.PourQuand"] = "  " };
        var repris = await conseiller.EnvoyerAsync($"/actions/{action.Code}/besoins/postes/nouveau?handler=Reprendre", [new("__RequestVerificationToken", vierge.Jeton), new("Saisie.EntrepriseId", firme.Id.ToString()), .. saisis.Select(s => KeyValuePair.Create(s.Key, s.Value!))]);
        Assert.Equal(("Élagueur", "1", "début mars", "À l’aise dehors"), (Champ(repris, "Intitule"), Champ(repris, "Nombre"), Champ(repris, "PourQuand"), Champ(repris, "Profil")));
        Assert.Null(repris.Document.QuerySelector("#Saisie_Nombre-aide"));
        Assert.NotNull(repris.Document.QuerySelector("#Saisie_Profil-aide"));
        Assert.False(await site.AvecBaseAsync(c => c.Postes.AnyAsync(p => p.ActionId == action.Id)));

        await conseiller.PosterEtSuivreAsync(poste, new Dictionary<string, string?> { ["Saisie.Intitule"] = "Ouvrier paysagiste", ["Saisie.Nombre"] = "1" }, "form#poste");
        var ouvert = await site.AvecBaseAsync(c => c.Postes.AsNoTracking().SingleAsync(p => p.ActionId == action.Id));
        Assert.Equal((1, "début mars", "À l’aise dehors"), (ouvert.Nombre, ouvert.PourQuand, ouvert.Profil));
        var second = await conseiller.OuvrirAsync($"/actions/{action.Code}/besoins/postes/nouveau?entreprise={firme.Id}&reprise=oui");
        Assert.Equal("1", Champ(second, "Nombre"));
        Assert.Contains("moins 1 poste déjà ouvert", second.Document.QuerySelector("#Saisie_Nombre-aide")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    private static string Champ(PageLue page, string nom) => page.Document.QuerySelector($"form#poste [name='Saisie.{nom}']") switch
    {
        AngleSharp.Html.Dom.IHtmlTextAreaElement texte => texte.Value.Trim(),
        { } saisie => saisie.GetAttribute("value") ?? "",
        null => throw new InvalidOperationException(nom),
    };
}
