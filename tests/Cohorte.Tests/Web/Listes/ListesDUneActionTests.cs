using System.Net;
using System.Text;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Evaluations;
using Cohorte.Domaine.Partenaires;
using Cohorte.Tests.Web.Calendriers;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Listes;

/// <summary>Members of the committee, satisfaction, skills, constraints of the calendar: each narrows, sorts, and gives in its files what it shows.</summary>
public sealed class ListesDUneActionTests(SiteDeTest site)
{
    [Fact]
    public async Task Les_membres_du_COPIL_se_filtrent_et_restent_apres_leur_depart()
    {
        var action = await site.UneActionAsync();
        await site.EcrireAsync(
            new MembreCopil { ActionId = action.Id, Nom = "Awa Diop", Organisation = "Jardins du Val", Qualite = QualiteMembre.Employeur, Courriel = "awa@exemple.fr" },
            new MembreCopil { ActionId = action.Id, Nom = "Élie Roy", Organisation = "Mission locale", Qualite = QualiteMembre.Partenaire, QuitteLe = new DateOnly(2025, 9, 1) });
        using var conseil = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var adresse = $"/actions/{action.Code}/copil/membres";
        var page = await conseil.OuvrirAsync(adresse);
        Assert.Equal("1\u00A0membre au COPIL", page.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Awa Diop", "Élie Roy"], Noms(page));
        Assert.Equal(["Élie Roy"], Noms(await conseil.OuvrirAsync(adresse + "?siege=non")));
        Assert.Equal(["Awa Diop"], Noms(await conseil.OuvrirAsync(adresse + "?qualite=Employeur")));
        Assert.Contains("Élie Roy;Mission locale;Partenaire de recherche de candidats;;01/09/2025", await CsvAsync(conseil, adresse), StringComparison.Ordinal);
        Assert.Contains("awa@exemple.fr", await CsvAsync(conseil, adresse), StringComparison.Ordinal);
        page = await conseil.PosterEtSuivreAsync(page, new Dictionary<string, string?>(), "form[action*=Quitter]");
        Assert.Equal("0\u00A0membre au COPIL", page.Document.QuerySelector("h1")!.TextContent);

        var partenaire = new Partenaire { Nom = "Mission locale" };
        await site.EcrireAsync(partenaire, new EngagementPartenaire { ActionId = action.Id, PartenaireId = partenaire.Id, Cible = 2 });
        using var invite = await site.ConnecterAsync(Role.Partenaire, action, new Organisation { Nom = "Mission locale", PartenaireId = partenaire.Id });
        Assert.DoesNotContain("awa@exemple.fr", (await invite.OuvrirAsync(adresse)).Principal, StringComparison.Ordinal);
        var sien = await CsvAsync(invite, adresse);
        Assert.Contains("Awa Diop;Jardins du Val", sien, StringComparison.Ordinal);
        Assert.DoesNotContain("awa@exemple.fr", sien, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Les_reponses_de_satisfaction_disent_qui_et_se_filtrent()
    {
        var action = await site.UneActionAsync();
        var entreprise = new Entreprise { RaisonSociale = "Jardins du Val" };
        await site.EcrireAsync(entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id },
            new EnqueteSatisfaction { ActionId = action.Id, Repondant = Repondant.Employeur, EntrepriseId = entreprise.Id, Note = 4, Renouvellerait = true, Commentaire = "Des personnes motivées", Le = new DateOnly(2025, 10, 1) },
            new EnqueteSatisfaction { ActionId = action.Id, Repondant = Repondant.OrganismeFormation, Note = 2, Commentaire = "=1+1", Le = new DateOnly(2025, 10, 2) });
        using var conseil = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var adresse = $"/actions/{action.Code}/evaluations/satisfaction";
        var page = await conseil.OuvrirAsync(adresse);
        Assert.Equal("2 réponses, 1 satisfaite", page.Document.QuerySelector("h1")!.TextContent.Replace('\u00A0', ' '));
        Assert.Equal(["Organisme de formation", "Jardins du Val"], Noms(page));
        Assert.Equal(["Jardins du Val"], Noms(await conseil.OuvrirAsync(adresse + "?note=oui")));
        Assert.Equal(["Organisme de formation"], Noms(await conseil.OuvrirAsync(adresse + "?repondant=OrganismeFormation")));
        var csv = await CsvAsync(conseil, adresse);
        Assert.Contains("Jardins du Val;Employeur;01/10/2025;Très satisfait;oui;Des personnes motivées", csv, StringComparison.Ordinal);
        Assert.Contains(";'=1+1", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_competence_demandee_par_toutes_se_trouve_pour_chaque_entreprise()
    {
        var action = await site.UneActionAsync();
        var (une, autre) = (new Entreprise { RaisonSociale = "Alpha" }, new Entreprise { RaisonSociale = "Bêta" });
        await site.EcrireAsync(une, autre, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = une.Id }, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = autre.Id },
            new CompetenceAttendue { ActionId = action.Id, Intitule = "Tailler une haie", Niveau = NiveauCompetence.Autonome },
            new CompetenceAttendue { ActionId = action.Id, Intitule = "Conduire une tondeuse", Niveau = NiveauCompetence.Notions, DemandeePar = [autre.Id.Valeur] });
        using var conseil = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var adresse = $"/actions/{action.Code}/profil";
        Assert.Equal(["Conduire une tondeuse", "Tailler une haie"], Noms(await conseil.OuvrirAsync(adresse)));
        Assert.Equal(["Tailler une haie"], Noms(await conseil.OuvrirAsync($"{adresse}?entreprise={une.Id}")));
        Assert.Equal(2, Noms(await conseil.OuvrirAsync($"{adresse}?entreprise={autre.Id}")).Count);
        Assert.Equal(["Tailler une haie"], Noms(await conseil.OuvrirAsync($"{adresse}?niveau=Autonome")));
        Assert.Contains("Conduire une tondeuse;Notions;", await CsvAsync(conseil, adresse), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Les_contraintes_du_calendrier_sont_une_seule_liste()
    {
        var essai = await ActionAPlanifier.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var adresse = essai.Racine + "/contraintes";
        var page = await visite.OuvrirAsync(adresse);
        page = await visite.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Plage.Motif"] = "pont", ["Plage.Du.Jour"] = "03/05/2027", ["Plage.Au.Jour"] = "07/05/2027" }, "form[action*=Plage]");
        Assert.Contains("Tout le monde", Noms(page));
        Assert.Contains("Organisme d’essai", Noms(page));
        Assert.Contains("Français", Noms(page));
        Assert.Equal(["Tout le monde"], Noms(await visite.OuvrirAsync(adresse + "?nature=Absence")));
        Assert.Contains("Congés et fermetures;Tout le monde;pont;03/05/2027;07/05/2027", await CsvAsync(visite, adresse), StringComparison.Ordinal);
        await visite.PosterEtSuivreAsync(page, new Dictionary<string, string?>(), "form[action*=Retirer]");
        Assert.False(await site.AvecBaseAsync(c => c.PlagesDeCalendrier.AnyAsync(p => p.ActionId == essai.Action.Id)));
    }

    private static List<string> Noms(PageLue page) => [.. page.Document.QuerySelectorAll("table.empile tbody th").Select(t => t.TextContent.Trim())];

    private static async Task<string> CsvAsync(Visite visite, string adresse)
    {
        using var reponse = await visite.TelechargerAsync(adresse + "?handler=csv");
        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        return Encoding.UTF8.GetString(await reponse.Content.ReadAsByteArrayAsync());
    }
}
