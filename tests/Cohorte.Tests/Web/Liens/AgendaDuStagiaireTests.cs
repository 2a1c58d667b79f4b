using System.Net;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Tests.Web.Calendriers;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Liens;

/// <summary>A retained person finds the days in centre behind the personal link, and takes them into an agenda.</summary>
public sealed class AgendaDuStagiaireTests(SiteDeTest site)
{
    [Fact]
    public async Task Une_personne_retenue_emporte_ses_jours_en_centre_une_autre_non()
    {
        var essai = await ActionAPlanifier.CreerAsync(site);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        await essai.PublierAsync(conseiller);
        var poste = await site.AvecBaseAsync(c => c.Postes.Where(p => p.ActionId == essai.Action.Id).OrderBy(p => p.Id).FirstAsync());

        using var retenue = await OuvrirAsync(conseiller, essai, await UneCandidatureAsync(essai, poste, "Selectionner", "Proposer", "Retenir"));
        Assert.Contains("Mes jours en centre", (await retenue.OuvrirAsync("/lien/dossier")).Principal, StringComparison.Ordinal);
        var agenda = await AgendaAsync(retenue);
        Assert.Equal(48, agenda.Count(l => l == "BEGIN:VEVENT"));
        Assert.Equal(48, agenda.Where(l => l.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
        Assert.Contains("SEQUENCE:1", agenda);
        Assert.Equal(agenda.Where(l => l.StartsWith("UID:", StringComparison.Ordinal)), (await AgendaAsync(retenue)).Where(l => l.StartsWith("UID:", StringComparison.Ordinal)));

        using var proposee = await OuvrirAsync(conseiller, essai, await UneCandidatureAsync(essai, poste, "Selectionner", "Proposer"));
        Assert.DoesNotContain("Mes jours en centre", (await proposee.OuvrirAsync("/lien/dossier")).Principal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await proposee.LireAsync("/lien/dossier?handler=Agenda")).Statut);
    }

    private static async Task<IReadOnlyList<string>> AgendaAsync(Visite visite)
    {
        var reponse = await visite.TelechargerAsync("/lien/dossier?handler=Agenda");
        Assert.Equal("text/calendar", reponse.Content.Headers.ContentType!.MediaType);
        return (await reponse.Content.ReadAsStringAsync()).Split("\r\n");
    }

    private async Task<Candidature> UneCandidatureAsync(ActionAPlanifier essai, Poste poste, params string[] pas)
    {
        var personne = new Personne { Prenom = "Dana", Nom = "Essai", Recherche = "dana essai" };
        var candidature = new Candidature { ActionId = essai.Action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui, PosteId = poste.Id };
        foreach (var p in pas) Assert.True(candidature.Passer(p, Role.ConseillerOpco).EstFait);
        await site.EcrireAsync(personne, candidature);
        return candidature;
    }

    private async Task<Visite> OuvrirAsync(Visite conseiller, ActionAPlanifier essai, Candidature candidature)
    {
        var adresse = $"/actions/{essai.Action.Code}/candidats/{candidature.Id}";
        var jeton = (await conseiller.OuvrirAsync(adresse)).Jeton;
        var cree = await conseiller.EnvoyerAsync($"{adresse}?handler=Lien", [new("__RequestVerificationToken", jeton)]);
        var visite = site.Anonyme();
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(new Uri(cree.Document.QuerySelector("code")!.TextContent).PathAndQuery), new Dictionary<string, string?>());
        return visite;
    }
}
