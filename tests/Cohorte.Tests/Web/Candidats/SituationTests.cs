using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats.Description;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Candidats;

/// <summary>The birth, the diploma and the present contract of a candidate: never emptied by another form of the page, nor locked by somebody else's change.</summary>
public sealed class SituationTests(SiteDeTest site)
{
    private const string Situation = "form[action*=Situation]";

    [Theory]
    [InlineData("form[action*=Verifier]")]
    [InlineData("form[action*=Passer]")]
    public async Task Apres_le_refus_d_un_autre_formulaire_la_situation_connue_est_toujours_la(string refuse)
    {
        var (personne, candidature, adresse, visite) = await PreparerAsync();
        using var _ = visite;
        var refus = await visite.PosterAsync(await visite.OuvrirAsync(adresse), new Dictionary<string, string?> { ["Saisie.Transition"] = "Refuser" }, refuse);
        Assert.NotEqual("", refus.Erreurs);
        await visite.PosterEtSuivreAsync(refus, new Dictionary<string, string?>(), Situation);
        Assert.Equal((new DateOnly(2001, 3, 9), Diplome.BacGeneral, true), await LireAsync(personne, candidature));
    }

    [Fact]
    public async Task Un_changement_de_la_personne_se_montre_puis_l_envoi_suivant_passe()
    {
        var (personne, candidature, adresse, visite) = await PreparerAsync();
        using var _ = visite;
        var page = await visite.OuvrirAsync(adresse);
        await site.AvecBaseAsync(async c =>
        {
            (await c.Personnes.SingleAsync(p => p.Id == personne.Id)).Commune = "Nevers";
            return await c.EnregistrerAsync(new Cohorte.Application.Persistance.Operation(Acteur.Produit("Test"), "PreparerTest"));
        });
        var saisie = new Dictionary<string, string?> { ["Saisie.DateNaissance.Annee"] = "2002", ["Saisie.SalarieDInsertion"] = "non" };
        var conflit = await visite.PosterAsync(page, saisie, Situation);
        Assert.Contains("Nevers", conflit.Principal, StringComparison.Ordinal);
        await visite.PosterEtSuivreAsync(conflit, new Dictionary<string, string?>(), Situation);
        Assert.Equal((new DateOnly(2002, 3, 9), Diplome.BacGeneral, false), await LireAsync(personne, candidature));
    }

    [Fact]
    public async Task Un_champ_vide_par_la_personne_qui_saisit_est_bien_efface()
    {
        var (personne, candidature, adresse, visite) = await PreparerAsync();
        using var _ = visite;
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(adresse), new Dictionary<string, string?> { ["Saisie.DateNaissance.Jour"] = "", ["Saisie.DateNaissance.Mois"] = "", ["Saisie.DateNaissance.Annee"] = "", ["Saisie.Diplome"] = "", ["Saisie.SalarieDInsertion"] = "" }, Situation);
        Assert.Equal((null, null, null), await LireAsync(personne, candidature));
    }

    private async Task<(Personne Personne, Candidature Candidature, string Adresse, Visite Visite)> PreparerAsync()
    {
        var action = await site.UneActionAsync();
        var personne = new Personne { Nom = "Située", Prenom = "Bien", DateNaissance = new DateOnly(2001, 3, 9) };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui, Diplome = Diplome.BacGeneral, SalarieDInsertion = true };
        await site.EcrireAsync(personne, candidature);
        return (personne, candidature, $"/actions/{action.Code}/candidats/{candidature.Id}", await site.ConnecterAsync(Role.ConseillerOpco, action));
    }

    private Task<(DateOnly? Naissance, Diplome? Diplome, bool? Insertion)> LireAsync(Personne personne, Candidature candidature) => site.AvecBaseAsync(async c =>
    {
        var lue = await c.Candidatures.AsNoTracking().SingleAsync(x => x.Id == candidature.Id);
        return ((await c.Personnes.AsNoTracking().SingleAsync(p => p.Id == personne.Id)).DateNaissance, lue.Diplome, lue.SalarieDInsertion);
    });
}
