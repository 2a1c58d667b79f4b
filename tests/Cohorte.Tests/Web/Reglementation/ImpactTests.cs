using System.Net;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Parcours;
using Cohorte.Tests.Application.Contrats;

namespace Cohorte.Tests.Web.Reglementation;

/// <summary>What the publication of a rule of the OPCO would change is seen before; once published it is read at every door. Years far ahead keep the other tests out of it.</summary>
public sealed class ImpactTests(SiteDeTest site)
{
    private const int PlacesDUnPoste = 300;

    // 300 h at 9.15 € are 2 745 €, at 12 € 3 600 €.
    [Fact]
    public async Task L_effet_se_voit_avant_la_publication_puis_vaut_partout()
    {
        var action = await PreparerAsync(2, 2044);
        using var gestionnaire = await site.ConnecterAsync(Role.GestionnaireOpco);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var version = await gestionnaire.PosterEtSuivreAsync(await gestionnaire.OuvrirAsync("/regles-opco/opco.prise-en-charge.cout-horaire"), Saisie("12", "01/01/2044"));
        var effet = await CalculeAsync(gestionnaire, version.Chemin + "/effet");
        Assert.Contains("Prise en charge de la formation : 2 places changent, de 5 490,00 € à 7 200,00 € au total.", Lisible(effet.Principal), StringComparison.Ordinal);
        Assert.Contains("2 745,00 €", Lisible(effet.Principal), StringComparison.Ordinal);
        Assert.Contains(action.Code, effet.Principal, StringComparison.Ordinal);
        Assert.Contains("2 places changent", Lisible((await gestionnaire.OuvrirAsync(version.Chemin)).Principal), StringComparison.Ordinal);
        Assert.Contains("Rien ne correspond", (await gestionnaire.OuvrirAsync(version.Chemin + "/effet?nature=Contrat")).Principal, StringComparison.Ordinal);
        using var csv = await gestionnaire.TelechargerAsync(version.Chemin + "/effet?handler=Csv");
        Assert.Contains("3600,00", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await conseiller.LireAsync(version.Chemin + "/effet")).Statut);
        Assert.Contains("\"priseEnCharge\":2745", await SimulerAsync(), StringComparison.Ordinal);

        var publiee = await gestionnaire.PosterEtSuivreAsync(version, new Dictionary<string, string?> { ["Saisie.Motif"] = "Décision d’essai" }, "form[action*=Publier]");
        Assert.DoesNotContain("changerait", publiee.Principal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await gestionnaire.LireAsync(version.Chemin + "/effet")).Statut);
        Assert.Contains("\"priseEnCharge\":3600", await SimulerAsync(), StringComparison.Ordinal);
        Assert.Contains("7 200,00", Lisible((await conseiller.OuvrirAsync($"/actions/{action.Code}/couts?Prix=12000")).Principal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Au_dela_d_un_seuil_l_effet_se_calcule_a_part()
    {
        await PreparerAsync(501, 2042);
        using var gestionnaire = await site.ConnecterAsync(Role.GestionnaireOpco);
        var version = await gestionnaire.PosterEtSuivreAsync(await gestionnaire.OuvrirAsync("/regles-opco/opco.prise-en-charge.tutorat-mois"), Saisie("7", "01/01/2042"));
        Assert.Contains("le calcul se fait à part", version.Principal, StringComparison.Ordinal);
        var effet = await CalculeAsync(gestionnaire, version.Chemin + "/effet");
        Assert.Contains("Aide à la fonction tutorale", effet.Principal, StringComparison.Ordinal);
        Assert.Contains("Calculé le 24/11/2026", effet.Principal, StringComparison.Ordinal);
        Assert.Equal(25, effet.Document.QuerySelectorAll("main table.tableau tbody tr").Length);
    }

    private static async Task<PageLue> CalculeAsync(Visite visite, string chemin)
    {
        var page = await visite.OuvrirAsync(chemin);
        if (page.Principal.Contains("Calculer ce que cette version changerait", StringComparison.Ordinal)) page = await visite.PosterEtSuivreAsync(page, new Dictionary<string, string?>(), "main form[action$=effet]");
        for (var essai = 0; essai < 3_000 && page.Document.QuerySelector("[data-etat=encours]") is not null; essai++)
        {
            await Task.Delay(100);
            page = await visite.OuvrirAsync(chemin);
        }

        return page;
    }

    private async Task<string> SimulerAsync()
    {
        using var anonyme = site.Anonyme();
        var corps = ContratDeReference.Json(("contrat.dispositif", "\"classique\""), ("contrat.finalite", "\"rncp\""), ("contrat.dateConclusion", "\"2044-02-22\""), ("contrat.dateDebut", "\"2044-03-01\""), ("contrat.dateFin", "\"2045-02-28\""), ("contrat.heuresFormation", "300"), ("contrat.coutHoraireFormation", "null"), ("personne.dateNaissance", "\"2020-01-01\""), ("personne.diplome", "\"bac-general\""), ("personne.inscritFranceTravailDepuis", "null"));
        using var requete = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/simulations", UriKind.Relative)) { Content = new ByteArrayContent(corps) };
        requete.Content.Headers.ContentType = new("application/json");
        using var reponse = await anonyme.EnvoyerAsync(requete);
        Assert.StartsWith("loi", reponse.Headers.GetValues("Cohorte-Baremes").Single(), StringComparison.Ordinal);
        return await reponse.Content.ReadAsStringAsync();
    }

    private async Task<ActionCollective> PreparerAsync(int places, int annee)
    {
        var action = await site.UneActionAsync();
        var entreprise = new Entreprise { RaisonSociale = "Verdure " + action.Code, Effectif = 12 };
        var parcours = new ParcoursFormation { ActionId = action.Id, Nom = "Retenu", Debut = new DateOnly(annee, 3, 1), Fin = new DateOnly(annee + 1, 2, 28) };
        parcours.Modules.Add(new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 1, Intitule = "Module", Heures = new Heures(300) });
        parcours.Passer("Retenir", Role.ConseillerOpco);
        var postes = Enumerable.Repeat(PlacesDUnPoste, places / PlacesDUnPoste).Append(places % PlacesDUnPoste)
            .Select(n => new Poste { ActionId = action.Id, EntrepriseId = entreprise.Id, Intitule = "Ouvrier", Nombre = n, HeuresHebdomadaires = new Heures(35) });
        await site.EcrireAsync([entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, parcours, .. postes]);
        return action;
    }

    private static Dictionary<string, string?> Saisie(string valeur, string depuis) => new()
    {
        ["Saisie.Valeur"] = valeur,
        ["Saisie.Depuis.Jour"] = depuis,
        ["Saisie.Depuis.Mois"] = "",
        ["Saisie.Depuis.Annee"] = "",
    };

    private static string Lisible(string texte) => texte.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
