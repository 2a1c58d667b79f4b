using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Tests.Web.Besoins;

/// <summary>The pages say the numbers of the law of the day, at the field.</summary>
public sealed class HeuresDuPosteTests(SiteDeTest site)
{
    [Fact]
    public async Task Un_poste_a_temps_plein_est_propose_et_le_maximum_de_la_loi_borne_la_saisie()
    {
        var action = await site.UneActionAsync();
        var firme = new Entreprise { RaisonSociale = "Heures", Recherche = "heures" };
        await site.EcrireAsync(firme, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = firme.Id });
        using var conseil = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await conseil.OuvrirAsync($"/actions/{action.Code}/besoins/postes/nouveau?entreprise={firme.Id}");
        Assert.Equal("35", page.Document.QuerySelector("input[name='Saisie.Heures']")!.GetAttribute("value"));
        var refus = await conseil.PosterAsync(page, new Dictionary<string, string?> { ["Saisie.Intitule"] = "Soudeur", ["Saisie.Heures"] = "48,5" });
        Assert.Contains("Les heures par semaine vont de 1 à 48.", refus.Erreurs, StringComparison.Ordinal);
        await conseil.PosterEtSuivreAsync(refus, new Dictionary<string, string?> { ["Saisie.Heures"] = "48" });
    }

    [Fact]
    public async Task La_fiche_d_un_candidat_dit_les_termes_des_droits_renforces()
    {
        var action = await site.UneActionAsync();
        var personne = new Personne { Nom = "Renforcée", Prenom = "Très" };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
        await site.EcrireAsync(personne, candidature);
        using var conseil = await site.ConnecterAsync(Role.ConseillerOpco, action);
        Assert.Contains("avant 26 ans, inscription à France Travail depuis plus de 12 mois,", (await conseil.OuvrirAsync($"/actions/{action.Code}/candidats/{candidature.Id}")).Principal, StringComparison.Ordinal);
    }
}
