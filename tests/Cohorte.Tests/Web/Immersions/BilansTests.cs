using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Immersions;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Immersions;

/// <summary>The review of an immersion by the person is no business of the firm: it neither reads nor writes it.</summary>
public sealed class BilansTests(SiteDeTest site)
{
    private const string DeLaPersonne = "On m’a laissé seul toute la semaine";

    [Fact]
    public async Task Un_employeur_ne_lit_ni_n_ecrit_le_bilan_de_la_personne()
    {
        var (action, entreprise, immersion) = await PreparerAsync();
        using var employeur = await site.ConnecterAsync(Role.Employeur, action, new Organisation { Nom = "Accueil " + action.Code, EntrepriseId = entreprise.Id });
        var page = await employeur.OuvrirAsync($"/actions/{action.Code}/immersions");
        Assert.DoesNotContain(DeLaPersonne, page.Texte, StringComparison.Ordinal);
        var apres = await employeur.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Saisie.BilanEntreprise"] = "Sérieux", ["Saisie.BilanCandidat"] = "Tout va bien" }, "form[action*=Bilans]");
        Assert.DoesNotContain(DeLaPersonne, apres.Texte, StringComparison.Ordinal);
        var lue = await site.AvecBaseAsync(c => c.Pmsmps.AsNoTracking().SingleAsync(i => i.Id == immersion.Id));
        Assert.Equal(("Sérieux", DeLaPersonne), (lue.BilanEntreprise, lue.BilanCandidat));
    }

    [Fact]
    public async Task Un_conflit_ne_le_montre_pas_a_l_employeur()
    {
        var (action, entreprise, _) = await PreparerAsync();
        using var employeur = await site.ConnecterAsync(Role.Employeur, action, new Organisation { Nom = "Accueil " + action.Code, EntrepriseId = entreprise.Id });
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var ouverte = await employeur.OuvrirAsync($"/actions/{action.Code}/immersions");
        await conseiller.PosterEtSuivreAsync(await conseiller.OuvrirAsync($"/actions/{action.Code}/immersions"), new Dictionary<string, string?> { ["Saisie.BilanEntreprise"] = "Ponctuel", ["Saisie.BilanCandidat"] = "Je n’y retournerai pas" }, "form[action*=Bilans]");
        var refusee = await employeur.PosterAsync(ouverte, new Dictionary<string, string?> { ["Saisie.BilanEntreprise"] = "Sérieux" }, "form[action*=Bilans]");
        Assert.Contains("Modifié entre-temps", refusee.Principal, StringComparison.Ordinal);
        Assert.Contains("Ponctuel", refusee.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("Je n’y retournerai pas", refusee.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain(DeLaPersonne, refusee.Texte, StringComparison.Ordinal);
    }

    private async Task<(ActionCollective Action, Entreprise Entreprise, Pmsmp Immersion)> PreparerAsync()
    {
        var action = await site.UneActionAsync();
        var entreprise = new Entreprise { RaisonSociale = "Accueil " + action.Code };
        var personne = new Personne { Nom = "Essai", Prenom = "Alix", Recherche = "alix essai" };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
        var immersion = new Pmsmp { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = entreprise.Id, Du = new(2026, 11, 2), Au = new(2026, 11, 13), SigneeLe = new(2026, 10, 30), BilanCandidat = DeLaPersonne };
        foreach (var transition in new[] { "PreparerSignature", "Signer", "Demarrer", "Terminer" }) immersion.Passer(transition, Role.ConseillerOpco).Exiger();
        await site.EcrireAsync(entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, personne, candidature, immersion);
        return (action, entreprise, immersion);
    }
}
