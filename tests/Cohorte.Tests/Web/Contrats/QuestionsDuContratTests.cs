using System.Net;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Tests.Web.Contrats;

/// <summary>The questions on a contract as they are shown: what was typed comes back as it was typed, and nobody is sent where nothing can be entered.</summary>
public sealed class QuestionsDuContratTests(SiteDeTest site)
{
    [Fact]
    public async Task Une_case_decochee_ne_revient_pas_avec_un_refus()
    {
        var (action, contrat, _) = await PreparerAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var adresse = $"/actions/{action.Code}/contrats/{contrat.Id}/precisions";
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(adresse), new Dictionary<string, string?> { ["Saisie.MentionsVerifiees"] = "oui", ["Saisie.MentionsManquantes"] = nameof(MentionDuContrat.Terme) }, "#question-Mentions");
        var vue = await visite.OuvrirAsync(adresse);
        Assert.NotNull(vue.Document.QuerySelector("#question-Mentions input[value=Terme][checked]"));
        await visite.PosterEtSuivreAsync(vue, new Dictionary<string, string?> { ["Saisie.EssaiJours"] = "15" }, "#question-Essai");
        var croisee = await visite.PosterAsync(vue, new Dictionary<string, string?> { ["Saisie.MentionsVerifiees"] = "oui", ["Saisie.MentionsManquantes"] = null }, "#question-Mentions");
        Assert.Equal(HttpStatusCode.OK, croisee.Statut);
        Assert.Equal("oui", croisee.Document.QuerySelector("#question-Mentions select option[selected]")!.GetAttribute("value"));
        Assert.Null(croisee.Document.QuerySelector("#question-Mentions input[checked]"));
        Assert.Equal("15", croisee.Document.QuerySelector("input[name='Saisie.EssaiJours']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Les_conventions_s_attendent_des_organismes_du_parcours_retenu()
    {
        var (action, contrat, organisme) = await PreparerAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await visite.OuvrirAsync($"/actions/{action.Code}/contrats/{contrat.Id}/precisions");
        Assert.Equal([organisme], page.Document.QuerySelectorAll("#question-Conventions input[type=checkbox]").Select(c => c.GetAttribute("value")!));
        Assert.InRange(page.CommandesSql, 1, 12);
    }

    [Fact]
    public async Task L_essai_d_un_cdi_reste_a_preciser_sans_la_categorie_du_poste()
    {
        var (action, contrat, _) = await PreparerAsync(NatureContrat.Cdi);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var adresse = $"/actions/{action.Code}/contrats/{contrat.Id}/precisions";
        var sans = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(adresse), new Dictionary<string, string?> { ["Saisie.EssaiJours"] = "30" }, "#question-Essai");
        Assert.Contains("À préciser", sans.Document.QuerySelector("#Essai summary")!.TextContent, StringComparison.Ordinal);
        var avec = await visite.PosterEtSuivreAsync(sans, new Dictionary<string, string?> { ["Saisie.CategorieDuPoste"] = "Cadre" }, "#question-Essai");
        Assert.Contains("Répondu", avec.Document.QuerySelector("#Essai summary")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Who reads the sheet is led only to what it may enter: each reader its own facts, and no link that would be refused.</summary>
    [Theory]
    [InlineData(Role.ConseillerOpco, "la période d’essai", "si l’employeur est public", true, true)]
    [InlineData(Role.Employeur, "la période d’essai", "si l’employeur est public", true, false)]
    [InlineData(Role.GestionnaireOpco, "la période d’essai", "si l’employeur est public", false, false)]
    [InlineData(Role.DirectionOpco, "la période d’essai", "si l’employeur est public", false, false)]
    public async Task Un_fait_ne_mene_qu_a_qui_peut_le_saisir(Role role, string duContrat, string deLEntreprise, bool contratOuvert, bool entrepriseOuverte)
    {
        var (action, contrat, _) = await PreparerAsync();
        using var visite = await site.ConnecterAsync(role, action, new Organisation { Nom = "Employeur " + action.Code, EntrepriseId = role == Role.Employeur ? contrat.EntrepriseId : null });
        var page = await visite.OuvrirAsync($"/actions/{action.Code}/contrats/{contrat.Id}");
        Assert.Contains(duContrat, page.Principal, StringComparison.Ordinal);
        var liens = page.Document.QuerySelectorAll("main a").ToLookup(a => a.TextContent, a => a.GetAttribute("href")!);
        Assert.Equal(contratOuvert, liens.Contains(duContrat));
        Assert.Equal(entrepriseOuverte, liens.Contains(deLEntreprise));
        Assert.DoesNotContain(liens.SelectMany(l => l), h => h.EndsWith("#termes", StringComparison.Ordinal));
        foreach (var lien in liens.SelectMany(l => l).Where(h => h.StartsWith('/')).Select(h => h.Split('#')[0]).Distinct().Order(StringComparer.Ordinal))
        {
            Assert.True((await visite.LireAsync(lien)).Statut == HttpStatusCode.OK, $"{role} : {lien}");
        }
    }

    /// <summary>A contract of 2026 under way, its path retained with one provider, another path and another provider left aside.</summary>
    private async Task<(ActionCollective, Contrat, string)> PreparerAsync(NatureContrat nature = NatureContrat.Cdd)
    {
        var action = await site.UneActionAsync();
        var entreprise = new Entreprise { RaisonSociale = "Employeur " + action.Code };
        var (retenu, interne, ecarte) = (Organisme("Retenu "), Organisme("Interne "), Organisme("Écarté "));
        interne.ServiceInterne = true;
        var (parcours, autre) = (Parcours("Retenu", retenu, interne), Parcours("Autre", ecarte));
        Assert.True(parcours.Passer("Retenir", Role.ConseillerOpco).EstFait);
        var personne = new Personne { Nom = "Essai", Prenom = "Alix", Recherche = "alix essai", DateNaissance = new DateOnly(1999, 5, 4) };
        var poste = new Poste { ActionId = action.Id, EntrepriseId = entreprise.Id, Intitule = "Poste", Nombre = 1, HeuresHebdomadaires = new Heures(35) };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui, PosteId = poste.Id };
        foreach (var transition in new[] { "Selectionner", "Proposer", "Retenir", "Contractualiser" }) Assert.True(candidature.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        var jour = new DateOnly(2026, 11, 2);
        var contrat = new Contrat { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = entreprise.Id, PosteId = poste.Id, Nature = nature, DateConclusion = jour, SigneEmployeurLe = jour, SigneSalarieLe = jour, DateDebut = jour, DateFin = new(2027, 11, 1), HeuresHebdomadaires = new Heures(35), HeuresFormation = new Heures(300) };
        foreach (var transition in new[] { "PreparerSignature", "Signer", "Executer" }) Assert.True(contrat.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        await site.EcrireAsync(entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, retenu, interne, ecarte, parcours, autre, poste, personne, candidature, contrat);
        return (action, contrat, retenu.Nom);

        Prestataire Organisme(string nom) => new() { Nom = nom + action.Code };

        ParcoursFormation Parcours(string nom, params Prestataire[] organismes)
        {
            var trace = new ParcoursFormation { ActionId = action.Id, Nom = nom, Debut = new(2026, 11, 2), Fin = new(2027, 11, 1) };
            trace.Modules.AddRange(organismes.Select((o, rang) => new ModuleFormation { ActionId = action.Id, ParcoursId = trace.Id, Ordre = rang + 1, Intitule = "Module", Heures = new Heures(150), PrestataireId = o.Id }));
            return trace;
        }
    }
}
