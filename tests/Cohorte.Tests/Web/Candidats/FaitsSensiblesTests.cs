using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Candidats;

public sealed class FaitsSensiblesTests(SiteDeTest site)
{
    [Fact]
    public async Task Ils_se_notent_restent_masques_et_chaque_affichage_est_journalise()
    {
        var action = await site.UneActionAsync();
        var personne = new Personne { Nom = "Masquée", Prenom = "Très" };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
        await site.EcrireAsync(personne, candidature);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var adresse = $"/actions/{action.Code}/candidats/{candidature.Id}";
        var faux = await visite.PosterAsync(await visite.OuvrirAsync(adresse), new Dictionary<string, string?> { ["Faits.Nir"] = "255081416802539" }, "form[action*=Noter]");
        Assert.Contains("Ce numéro n’est pas juste", faux.Erreurs, StringComparison.Ordinal);
        var fiche = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(adresse), new Dictionary<string, string?> { ["Faits.Nir"] = "2 55 08 14 168 025 38", ["Faits.Rqth"] = "oui", ["Faits.MinimumSocial"] = "Aah" }, "form[action*=Noter]");
        Assert.DoesNotContain("168", fiche.Principal, StringComparison.Ordinal);
        Assert.Null(fiche.Document.QuerySelector("form[action*=Noter]"));
        Assert.Equal(0, await ConsultationsAsync(personne));

        var vus = await visite.PosterAsync(fiche, new Dictionary<string, string?>(), "form[action*=Consulter]");
        Assert.Equal("2\u00A055\u00A008\u00A014\u00A0168\u00A0025\u00A038", vus.Document.QuerySelector("input[name='Faits.Nir']")!.GetAttribute("value"));
        Assert.Equal(1, await ConsultationsAsync(personne));

        await visite.PosterEtSuivreAsync(vus, new Dictionary<string, string?> { ["Faits.Rqth"] = "non" }, "form[action*=Noter]");
        var conflit = await visite.PosterAsync(vus, new Dictionary<string, string?> { ["Faits.Rqth"] = "" }, "form[action*=Noter]");
        Assert.Contains("Modifié entre-temps", conflit.Principal, StringComparison.Ordinal);
        Assert.False(await site.AvecBaseAsync(c => c.FaitsSensibles.Where(f => f.PersonneId == personne.Id).Select(f => f.Rqth).SingleAsync()));
    }

    [Theory]
    [InlineData(Role.Employeur)]
    [InlineData(Role.Partenaire)]
    [InlineData(Role.DirectionOpco)]
    public async Task Les_autres_roles_ne_les_voient_pas(Role role)
    {
        var action = await site.UneActionAsync();
        var personne = new Personne { Nom = "Cachée", Prenom = "Bien" };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
        await site.EcrireAsync(personne, candidature, new FaitsSensibles { PersonneId = personne.Id, Rqth = true });
        using var visite = await site.ConnecterAsync(role, action);
        var page = await visite.LireAsync($"/actions/{action.Code}/candidats/{candidature.Id}");
        Assert.DoesNotContain("Faits sensibles", page.Principal, StringComparison.Ordinal);
    }

    private Task<int> ConsultationsAsync(Personne personne) =>
        site.AvecBaseAsync(c => c.Journal.CountAsync(l => l.PersonneId == personne.Id.Valeur && l.TypeObjet == "FaitsSensibles" && l.Nature == "Consultation"));
}
