using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Parcours;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Contrats;

/// <summary>The rules on the life of a contract, of a deposit and of an immersion, where their facts are recorded; legal bases, where a gate asks for one.</summary>
public sealed class FormalitesTests(SiteDeTest site)
{
    [Fact]
    public async Task Les_formalites_se_notent_et_la_feuille_les_lit()
    {
        var (action, contrat, _) = await PreparerAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var adresse = $"/actions/{action.Code}/contrats/{contrat.Id}";
        var page = await visite.OuvrirAsync(adresse);
        Assert.Contains("Visite à faire au plus tard le 02/02/2027", page.Principal, StringComparison.Ordinal);
        Assert.Contains("Règles de la vie du contrat", page.Principal, StringComparison.Ordinal);
        var faute = await visite.PosterAsync(page, Champs.Dates(("DpaeLe", "01/01/2099"), ("VisiteLe", "hier")), "#formalites");
        Assert.NotEmpty(faute.Erreurs);
        Assert.Null((await LireAsync(contrat)).DpaeLe);
        var apres = await visite.PosterEtSuivreAsync(page, Champs.Dates(("DpaeLe", "30/10/2026"), ("VisiteLe", "20/11/2026")), "#formalites");
        Assert.Contains("Embauche déclarée le 30/10/2026", apres.Principal, StringComparison.Ordinal);
        Assert.Contains("Visite faite le 20/11/2026", apres.Principal, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 10, 30), (await LireAsync(contrat)).DpaeLe);
        Assert.Contains("Le dossier", (await visite.OuvrirAsync($"/actions/{action.Code}/depots")).Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_immersion_montre_ses_regles()
    {
        var (action, _, candidature) = await PreparerAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        await site.EcrireAsync(new Pmsmp { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = candidature.PersonneId, EntrepriseId = (await site.AvecBaseAsync(c => c.Besoins.FirstAsync(b => b.ActionId == action.Id))).EntrepriseId, Du = new(2026, 10, 5), Au = new(2026, 10, 16), Objectifs = "Voir le métier", HeuresParSemaine = new Heures(50), HeuresParJour = new Heures(10) });
        var page = await visite.OuvrirAsync($"/actions/{action.Code}/immersions");
        Assert.Contains("Règles de l’immersion", page.Principal, StringComparison.Ordinal);
        Assert.Contains("50 h par semaine, pour 48 au plus", page.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_base_legale_ne_leve_que_sa_regle_dans_ses_bornes()
    {
        var action = await site.UneActionAsync();
        // Twelve months are 1 607 h: 500 h are 31.11 %.
        var parcours = new ParcoursFormation { ActionId = action.Id, Nom = "Retenu", Debut = new DateOnly(2026, 11, 2), Fin = new DateOnly(2027, 11, 1) };
        parcours.Modules.Add(new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 1, Intitule = "Module", Heures = new Heures(500) });
        parcours.Passer("Retenir", Role.ConseillerOpco);
        await site.EcrireAsync(parcours);
        using var gestionnaire = await site.ConnecterAsync(Role.GestionnaireOpco, action);
        var cle = action.Etapes.First(e => e.Criteres.Contains("PAR-CONFORMITE")).Cle;
        var page = await gestionnaire.OuvrirAsync($"/actions/{action.Code}/etapes/{cle}");
        var decision = await gestionnaire.PosterAsync(page, Fondement(TypeBaseLegale.DecisionEcriteOpco, "", "01/01/2026"), "form[action*=Fonder]");
        Assert.Contains("Pour une durée ou une part de formation, il faut un accord", decision.Erreurs, StringComparison.Ordinal);
        Assert.Contains("Donnez le premier jour d’effet", (await gestionnaire.PosterAsync(page, Fondement(TypeBaseLegale.AccordL632514, "", ""), "form[action*=Fonder]")).Erreurs, StringComparison.Ordinal);
        Assert.Contains("La loi permet déjà 25", (await gestionnaire.PosterAsync(page, Fondement(TypeBaseLegale.AccordL632514, "20", "01/01/2026"), "form[action*=Fonder]")).Erreurs, StringComparison.Ordinal);
        Assert.Equal(0, await site.AvecBaseAsync(c => c.BasesLegales.CountAsync(b => b.ActionId == action.Id)));
        var court = await gestionnaire.PosterEtSuivreAsync(page, Fondement(TypeBaseLegale.AccordL632514, "30", "01/01/2026"), "form[action*=Fonder]");
        Assert.DoesNotContain("Levé par une base légale", court.Principal, StringComparison.Ordinal);
        var assez = await gestionnaire.PosterEtSuivreAsync(court, Fondement(TypeBaseLegale.AccordL632514, "40", "01/01/2026"), "form[action*=Fonder]");
        Assert.Contains("Levé par une base légale", assez.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_base_sans_periode_se_voit_et_se_date()
    {
        var action = await site.UneActionAsync();
        var ancienne = new BaseLegale { ActionId = action.Id, Regle = "TRN-01", Type = TypeBaseLegale.AccordL632514, Reference = "Accord ancien", Plafond = Taux.EnPourcent(40), Auteur = "G", EnregistreeLe = SiteDeTest.Aujourdhui };
        await site.EcrireAsync(ancienne);
        using var gestionnaire = await site.ConnecterAsync(Role.GestionnaireOpco, action);
        var tableau = await gestionnaire.OuvrirAsync($"/actions/{action.Code}");
        Assert.Contains("Période non renseignée", tableau.Principal, StringComparison.Ordinal);
        var etape = await gestionnaire.OuvrirAsync(tableau.Document.QuerySelector("a[href$='#dater']")!.GetAttribute("href")!);
        Assert.Contains("Donnez le premier jour d’effet", (await gestionnaire.PosterAsync(etape, new Dictionary<string, string?>(), "form[action*=Dater]")).Erreurs, StringComparison.Ordinal);
        var dates = new Dictionary<string, string?> { ["Datation.Du.Jour"] = "01/01/2026", ["Datation.Du.Mois"] = "", ["Datation.Du.Annee"] = "", ["Datation.Au.Jour"] = "31/12/2025", ["Datation.Au.Mois"] = "", ["Datation.Au.Annee"] = "" };
        Assert.Contains("La fin vient avant le début", (await gestionnaire.PosterAsync(etape, dates, "form[action*=Dater]")).Erreurs, StringComparison.Ordinal);
        dates["Datation.Au.Jour"] = "";
        var datee = await gestionnaire.PosterEtSuivreAsync(etape, dates, "form[action*=Dater]");
        Assert.DoesNotContain("Période non renseignée", datee.Principal, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 1, 1), (await site.AvecBaseAsync(c => c.BasesLegales.AsNoTracking().SingleAsync(b => b.Id == ancienne.Id))).Du);
    }

    private static Dictionary<string, string?> Fondement(TypeBaseLegale type, string plafond, string du) => new()
    {
        ["Fondement.Regle"] = "TRN-01",
        ["Fondement.Type"] = type.ToString(),
        ["Fondement.Reference"] = "Accord du 3 mars 2021",
        ["Fondement.Plafond"] = plafond,
        ["Fondement.Du.Jour"] = du,
        ["Fondement.Du.Mois"] = "",
        ["Fondement.Du.Annee"] = "",
    };

    private Task<Contrat> LireAsync(Contrat contrat) => site.AvecBaseAsync(c => c.Contrats.AsNoTracking().SingleAsync(k => k.Id == contrat.Id));

    private async Task<(ActionCollective, Contrat, Candidature)> PreparerAsync()
    {
        var action = await site.UneActionAsync();
        var entreprise = new Entreprise { RaisonSociale = "Employeur " + action.Code };
        var personne = new Personne { Nom = "Essai", Prenom = "Alix", Recherche = "alix essai", DateNaissance = new DateOnly(1999, 5, 4) };
        var poste = new Poste { ActionId = action.Id, EntrepriseId = entreprise.Id, Intitule = "Poste", Nombre = 1, HeuresHebdomadaires = new Heures(35) };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui, PosteId = poste.Id };
        foreach (var transition in new[] { "Selectionner", "Proposer", "Retenir", "Contractualiser" }) Assert.True(candidature.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        var jour = new DateOnly(2026, 11, 2);
        var contrat = new Contrat { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = entreprise.Id, PosteId = poste.Id, DateConclusion = jour, SigneEmployeurLe = jour, SigneSalarieLe = jour, DateDebut = jour, DateFin = new(2027, 11, 1), HeuresHebdomadaires = new Heures(35), HeuresFormation = new Heures(300) };
        foreach (var transition in new[] { "PreparerSignature", "Signer", "Executer" }) Assert.True(contrat.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        await site.EcrireAsync(entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, poste, personne, candidature, contrat, new Depot { ActionId = action.Id, ContratId = contrat.Id });
        return (action, contrat, candidature);
    }
}
