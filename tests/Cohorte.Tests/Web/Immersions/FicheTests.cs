using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Tests.Web.Immersions;

/// <summary>The page of an immersion shows its rules as the other pages do, in sight: what asks something first, each missing fact with its place, and nothing asked where no text is known.</summary>
public sealed class FicheTests(SiteDeTest site)
{
    [Fact]
    public async Task Les_regles_sont_en_vue_et_un_texte_inconnu_ne_demande_rien()
    {
        var action = await site.UneActionAsync();
        var entreprise = new Entreprise { RaisonSociale = "Accueil " + action.Code };
        var personne = new Personne { Nom = "Essai", Prenom = "Alix", Recherche = "alix essai", DateNaissance = new DateOnly(1999, 5, 4) };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
        Pmsmp Immersion(int annee) => new() { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = entreprise.Id, Du = new(annee, 10, 5), Au = new(annee, 10, 16) };
        var (recente, ancienne) = (Immersion(2026), Immersion(2012));
        await site.EcrireAsync(entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, personne, candidature, recente, ancienne);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);

        var page = await conseiller.OuvrirAsync($"/actions/{action.Code}/immersions/{recente.Id}");
        Assert.StartsWith("Règles de l’immersion", page.Document.QuerySelector("section[aria-labelledby=regles] > details[open] > summary")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"section[aria-labelledby=regles] details[open] li a[href='/actions/{action.Code}/immersions/{recente.Id}#Saisie_HeuresParSemaine']"));
        Assert.DoesNotContain("aucun texte connu à cette date", (await conseiller.OuvrirAsync($"/actions/{action.Code}/immersions/{ancienne.Id}")).Principal, StringComparison.Ordinal);
    }
}
