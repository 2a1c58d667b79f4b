using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Contrats;

/// <summary>A person who does not turn up: the contract is broken before its first day, without saying that it began.</summary>
public sealed class RuptureAvantLeDebutTests(SiteDeTest site)
{
    [Theory]
    [InlineData(Role.ConseillerOpco, "InitiativeSalarie", EtatCandidature.Desistee)]
    [InlineData(Role.Employeur, "AccordParties", EtatCandidature.EnSelection)]
    public async Task La_rupture_libere_la_personne_et_la_place(Role role, string cause, EtatCandidature attendue)
    {
        var (action, contrat) = await UnContratSigneAsync();
        using var visite = await site.ConnecterAsync(role, action, role == Role.Employeur ? new Organisation { Nom = "Employeur " + action.Code, EntrepriseId = contrat.EntrepriseId } : null);
        var page = await visite.OuvrirAsync($"/actions/{action.Code}/contrats/{contrat.Id}");
        var tot = await visite.PosterAsync(page, Champs("01/11/2026", cause), "form#rompre");
        Assert.Contains("Le contrat est conclu le 02/11/2026", tot.Erreurs, StringComparison.Ordinal);
        Assert.Contains("Indiquez la cause de la rupture.", (await visite.PosterAsync(page, Champs("20/11/2026", ""), "form#rompre")).Erreurs, StringComparison.Ordinal);
        var rompu = await visite.PosterEtSuivreAsync(page, Champs("20/11/2026", cause), "form#rompre");
        Assert.Contains("La rupture est notée.", rompu.Texte, StringComparison.Ordinal);
        Assert.Null(rompu.Document.QuerySelector("form#revue"));
        Assert.Equal((EtatContrat.Rompu, attendue, EtatPoste.Ouvert), await site.AvecBaseAsync(async c => (
            await c.Contrats.Where(k => k.Id == contrat.Id).Select(k => k.Etat).SingleAsync(),
            await c.Candidatures.Where(k => k.Id == contrat.CandidatureId).Select(k => k.Etat).SingleAsync(),
            await c.Postes.Where(p => p.Id == contrat.PosteId).Select(p => p.Etat).SingleAsync())));
        Assert.False(await site.AvecBaseAsync(c => c.Tours.AnyAsync(t => t.ActionId == action.Id && (t.Cle.StartsWith("contrat.") || t.Cle.StartsWith("depot.") || t.Cle.StartsWith("sortie.")))));
    }

    private static Dictionary<string, string?> Champs(string le, string cause) => new() { ["Saisie.RompuLe.Jour"] = le, ["Saisie.CauseRupture"] = cause };

    private async Task<(ActionCollective, Contrat)> UnContratSigneAsync()
    {
        var action = await site.UneActionAsync();
        var entreprise = new Entreprise { RaisonSociale = "Employeur " + action.Code };
        var personne = new Personne { Nom = "Absente", Prenom = "Alix", Recherche = "alix absente" };
        var poste = new Poste { ActionId = action.Id, EntrepriseId = entreprise.Id, Intitule = "Poste", Nombre = 1, HeuresHebdomadaires = new Heures(35) };
        Assert.True(poste.Passer("Pourvoir", Role.ConseillerOpco).EstFait);
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui, PosteId = poste.Id };
        foreach (var transition in new[] { "Selectionner", "Proposer", "Retenir", "Contractualiser" }) Assert.True(candidature.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        var jour = new DateOnly(2026, 11, 2);
        var contrat = new Contrat { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = entreprise.Id, PosteId = poste.Id, DateConclusion = jour, SigneEmployeurLe = jour, SigneSalarieLe = jour, DateDebut = new(2026, 12, 7), DateFin = new(2027, 11, 1), HeuresHebdomadaires = new Heures(35), HeuresFormation = new Heures(300) };
        foreach (var transition in new[] { "PreparerSignature", "Signer" }) Assert.True(contrat.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        await site.EcrireAsync(entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, poste, personne, candidature, contrat, new Depot { ActionId = action.Id, ContratId = contrat.Id });
        return (action, contrat);
    }
}
