using System.Net;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;

namespace Cohorte.Tests.Web.Recherche;

public sealed class RechercheTests(SiteDeTest site)
{
    [Fact]
    public async Task Un_nom_se_trouve_avec_une_faute_et_ne_s_ecrit_jamais_dans_une_adresse()
    {
        var action = await site.UneActionAsync();
        var nom = Unique();
        var candidature = await OrienterAsync(action, nom, null);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var faux = nom[..3] + nom[4..];
        var page = await ChercherAsync(visite, faux);
        Assert.DoesNotContain(faux, page.Chemin, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"/actions/{action.Code}/candidats/{candidature.Id}", page.Texte, StringComparison.Ordinal);
        var csv = await visite.TelechargerAsync(page.Document.QuerySelectorAll(".outils a").Single(a => a.TextContent == "CSV").GetAttribute("href")!);
        Assert.Contains(nom, await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.ConseillerOpco, true, true, true, true)]
    [InlineData(Role.GestionnaireOpco, true, true, true, true)]
    [InlineData(Role.DirectionOpco, true, false, true, true)]
    [InlineData(Role.Employeur, true, true, false, false)]
    [InlineData(Role.OrganismeFormation, true, false, false, false)]
    [InlineData(Role.Federation, true, false, false, false)]
    [InlineData(Role.Partenaire, true, true, false, false)]
    [InlineData(Role.Tuteur, true, false, false, false)]
    public async Task Chaque_role_ne_trouve_que_ce_qu_il_peut_ouvrir(Role role, bool trouveAction, bool trouvePersonne, bool trouveFirme, bool trouvePartenaire)
    {
        var mot = Unique();
        var action = await site.UneActionAsync(avec: a => a.Territoire = mot);
        var (firme, partenaire) = (new Entreprise { RaisonSociale = "Firme " + mot }, new Partenaire { Nom = "Mission " + mot });
        var poste = new Poste { ActionId = action.Id, EntrepriseId = firme.Id, Intitule = "Poste", Nombre = 1, HeuresHebdomadaires = new Heures(35) };
        await site.EcrireAsync(firme, partenaire, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = firme.Id }, poste, new EngagementPartenaire { ActionId = action.Id, PartenaireId = partenaire.Id });
        await OrienterAsync(action, mot, partenaire.Id, c => c.PosteId = poste.Id);
        using var visite = await site.ConnecterAsync(role, action, new Organisation { Nom = $"{role} {mot}", EntrepriseId = role == Role.Employeur ? firme.Id : null, PartenaireId = role == Role.Partenaire ? partenaire.Id : null });
        var liens = (await ChercherAsync(visite, mot)).Document.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal((trouveAction, trouvePersonne, trouveFirme, trouvePartenaire), (liens.Contains($"/actions/{action.Code}"), liens.Exists(l => l.Contains("/candidats/", StringComparison.Ordinal)), liens.Exists(l => l.StartsWith("/entreprises/", StringComparison.Ordinal)), liens.Exists(l => l.StartsWith("/partenaires/", StringComparison.Ordinal))));
        foreach (var lien in liens) Assert.Equal(HttpStatusCode.OK, (await visite.LireAsync(lien)).Statut);
    }

    [Fact]
    public async Task Un_partenaire_ne_trouve_pas_la_personne_d_un_autre_ni_un_conseiller_celle_d_une_autre_action()
    {
        var action = await site.UneActionAsync();
        var (sien, autre) = (new Partenaire { Nom = "Sien" }, new Partenaire { Nom = "Autre" });
        await site.EcrireAsync(sien, autre);
        var nom = Unique();
        await OrienterAsync(action, nom, autre.Id);
        using var partenaire = await site.ConnecterAsync(Role.Partenaire, action, new Organisation { Nom = "Sien " + nom, PartenaireId = sien.Id });
        Assert.Empty((await ChercherAsync(partenaire, nom)).Document.QuerySelectorAll("tbody th a"));
        using var ailleurs = await site.ConnecterAsync(Role.ConseillerOpco, await site.UneActionAsync());
        Assert.Empty((await ChercherAsync(ailleurs, nom)).Document.QuerySelectorAll("tbody th a"));
    }

    [Fact]
    public async Task Une_recherche_scellee_ne_se_lit_pas_d_un_autre_compte()
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        using var autre = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var adresse = (await ChercherAsync(visite, "quelqu un")).Chemin;
        Assert.Contains("Cette recherche est trop ancienne", (await autre.OuvrirAsync(adresse)).Principal, StringComparison.Ordinal);
        Assert.Contains("Cette recherche est trop ancienne", (await visite.OuvrirAsync("/recherche?r=pas-un-sceau")).Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_firme_renommee_se_trouve_sous_son_nouveau_nom_seulement()
    {
        var (avant, apres) = (Unique(), Unique());
        var firme = new Entreprise { RaisonSociale = avant };
        await site.EcrireAsync(firme);
        await site.AvecBaseAsync(async c =>
        {
            (await c.Entreprises.FindAsync(firme.Id))!.RaisonSociale = apres;
            return await c.EnregistrerAsync(new Cohorte.Application.Persistance.Operation(Acteur.Produit("Test"), "Essai"));
        });
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, await site.UneActionAsync());
        Assert.Empty((await ChercherAsync(visite, avant)).Document.QuerySelectorAll("tbody th a"));
        Assert.Single((await ChercherAsync(visite, apres)).Document.QuerySelectorAll("tbody th a"));
    }

    [Theory]
    [InlineData("https://ailleurs.example/")]
    [InlineData("//ailleurs.example")]
    [InlineData("/actions?x=1")]
    [InlineData("")]
    public async Task On_ne_revient_qu_a_une_liste_du_produit(string chemin)
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, await site.UneActionAsync());
        var page = await visite.OuvrirAsync("/recherche");
        Assert.Equal("/", (await visite.PosterAsync(page, new Dictionary<string, string?> { ["chemin"] = chemin, ["q"] = "x" }, "main form[role=search]")).Redirection);
    }

    private static async Task<PageLue> ChercherAsync(Visite visite, string texte) =>
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync("/actions"), new Dictionary<string, string?> { ["q"] = texte }, "form.cherche");

    private static string Unique() => "zq" + new string([.. Guid.CreateVersion7().ToString("N").Reverse().Take(10).Select(c => (char)('a' + (c <= '9' ? c - '0' : c - 'a' + 10)))]) + "k";

    private async Task<Candidature> OrienterAsync(ActionCollective action, string nom, Id<Partenaire>? partenaire, Action<Candidature>? avec = null)
    {
        var personne = new Personne { Nom = nom, Prenom = "Sam", Recherche = TexteDeRecherche.De("Sam", nom) };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, PartenaireId = partenaire, OrienteeLe = SiteDeTest.Aujourdhui };
        avec?.Invoke(candidature);
        await site.EcrireAsync(personne, candidature);
        return candidature;
    }
}
