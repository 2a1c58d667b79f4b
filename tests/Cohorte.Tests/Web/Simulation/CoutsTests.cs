using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Actions;

namespace Cohorte.Tests.Web.Simulation;

/// <summary>The costs of an action: whole for the OPCO, own posts for a firm.</summary>
public sealed class CoutsTests(SiteDeTest site)
{
    [Fact]
    public async Task L_opco_voit_tout_une_entreprise_les_siens()
    {
        var (action, verdure, _) = await PreparerAsync();
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var tout = await conseiller.OuvrirAsync($"/actions/{action.Code}/couts");
        Assert.Contains("restent aux employeurs pour 3 places", tout.Principal, StringComparison.Ordinal);
        Assert.Contains("Jardins du Val", tout.Principal, StringComparison.Ordinal);
        Assert.Contains("personne de 35 ans", tout.Principal, StringComparison.Ordinal);
        using var employeur = await site.ConnecterAsync(Role.Employeur, action, new Organisation { Nom = verdure.RaisonSociale, EntrepriseId = verdure.Id });
        var siens = await employeur.OuvrirAsync($"/actions/{action.Code}/couts?Prix=12000");
        Assert.Contains("pour 2 places", siens.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("Jardins du Val", siens.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain("La session tient-elle", siens.Principal, StringComparison.Ordinal);
        Assert.True(tout.CommandesSql <= 45, $"{tout.CommandesSql} commandes");
    }

    [Fact]
    public async Task Un_retrait_un_depart_un_prix_se_chiffrent_et_une_saisie_fausse_se_dit()
    {
        var (action, verdure, _) = await PreparerAsync();
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var retrait = await conseiller.OuvrirAsync($"/actions/{action.Code}/couts?Retrait={Uri.EscapeDataString(verdure.RaisonSociale)}&Prix=9000&Decalage=3");
        Assert.Contains("Ce que le changement ferait", retrait.Principal, StringComparison.Ordinal);
        Assert.Contains("pour 1 place", retrait.Principal, StringComparison.Ordinal);
        Assert.Contains("La session tient-elle", retrait.Principal, StringComparison.Ordinal);
        Assert.Contains("Aucun poste à chiffrer", (await conseiller.OuvrirAsync($"/actions/{action.Code}/couts?Moins=40")).Principal, StringComparison.Ordinal);
        var fausse = await conseiller.OuvrirAsync($"/actions/{action.Code}/couts?Moins=abc&Prix=beaucoup&Atmp=x&Regime=1&Decalage=99999");
        Assert.Contains("Saisissez un montant en euros", fausse.Erreurs, StringComparison.Ordinal);
        Assert.Contains("Choisissez une réponse de la liste.", fausse.Erreurs, StringComparison.Ordinal);
        using var classeur = await conseiller.TelechargerAsync($"/actions/{action.Code}/couts?handler=Xlsx");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", classeur.Content.Headers.ContentType!.MediaType);
    }

    private async Task<(ActionCollective Action, Entreprise Verdure, Entreprise Jardins)> PreparerAsync()
    {
        var action = await site.UneActionAsync();
        var marque = Guid.CreateVersion7().ToString("N")[^6..];
        var verdure = new Entreprise { RaisonSociale = "Verdure " + marque, Idcc = "7018", Effectif = 12 };
        var jardins = new Entreprise { RaisonSociale = "Jardins du Val " + marque, Idcc = "7018", Effectif = 8 };
        await site.EcrireAsync(verdure, jardins, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = verdure.Id }, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = jardins.Id },
            new Poste { ActionId = action.Id, EntrepriseId = verdure.Id, Intitule = "Ouvrier paysagiste", Nombre = 2, HeuresHebdomadaires = new Heures(35) },
            new Poste { ActionId = action.Id, EntrepriseId = jardins.Id, Intitule = "Élagueur", Nombre = 1, HeuresHebdomadaires = new Heures(39), SalaireMensuel = new Montant(2200) });
        return (action, verdure, jardins);
    }
}
