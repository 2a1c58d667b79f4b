using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Tests.Web.Affectations;

/// <summary>The words of the pages of opinions: spaces that never break, agreements, and the life of a link as it is.</summary>
public sealed class MotsDesAvisTests(SiteDeTest site)
{
    [Fact]
    public async Task Les_phrases_sont_ecrites_comme_en_francais()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await site.EcrireAsync(new AvisSurCandidat { ActionId = essai.Action.Id, PosteId = essai.Beta.Id, CandidatureId = essai.Bo.Id, DemandeLe = SiteDeTest.Aujourdhui });
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var suivi = await conseiller.OuvrirAsync($"/actions/{essai.Action.Code}/avis");
        var lien = await conseiller.EnvoyerAsync($"/actions/{essai.Action.Code}/avis?handler=Lien", [new("__RequestVerificationToken", suivi.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), new("entreprise", essai.Beta.EntrepriseId.ToString())]);
        Assert.Contains("Il s’ouvre pendant 30\u00A0jours", lien.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var beta = await site.ConnecterAsync(Role.Employeur, essai.Action, new Organisation { Nom = "Beta", EntrepriseId = essai.Beta.EntrepriseId });
        var page = (await beta.OuvrirAsync($"/actions/{essai.Action.Code}/avis")).Document.QuerySelector("main")!.TextContent;
        Assert.Contains("Pour chaque personne\u00A0: êtes-vous d’accord pour la recevoir\u202F?", page, StringComparison.Ordinal);
        Assert.Contains("Plusieurs «\u00A0oui\u00A0» sont permis.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_entreprise_sans_personne_presentee_le_dit()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        Assert.Contains("aucune personne présentée", (await conseiller.OuvrirAsync($"/actions/{essai.Action.Code}/avis")).Principal, StringComparison.Ordinal);
    }
}
