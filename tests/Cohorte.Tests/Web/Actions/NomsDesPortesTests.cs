using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Tests.Web.Actions;

/// <summary>Gates name the persons they wait for to those who see the whole action; the other members read counts, and no link that they may not open.</summary>
public sealed class NomsDesPortesTests(SiteDeTest site)
{
    private const string Nom = "Quenouillet";
    private const string Salaire = "987,65";

    [Fact]
    public async Task Aucun_membre_ne_lit_de_nom_ni_de_salaire_dans_les_portes()
    {
        var action = await PreparerAsync();
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        Assert.Contains($"À vérifier : Zoé {Nom}.", Espaces((await conseiller.OuvrirAsync($"/actions/{action.Code}/etapes/selection")).Principal), StringComparison.Ordinal);
        Assert.Contains(Salaire, (await conseiller.OuvrirAsync($"/actions/{action.Code}/etapes/contrats")).Principal, StringComparison.Ordinal);
        Assert.Contains(Nom, (await conseiller.OuvrirAsync($"/actions/{action.Code}")).Principal, StringComparison.Ordinal);

        foreach (var role in new[] { Role.Employeur, Role.Partenaire, Role.OrganismeFormation, Role.Tuteur, Role.Federation, Role.ExpertComptable })
        {
            using var visite = await site.ConnecterAsync(role, action);
            foreach (var chemin in new[] { "" }.Concat(action.Etapes.Select(e => "/etapes/" + e.Cle)))
            {
                var page = await visite.OuvrirAsync($"/actions/{action.Code}{chemin}");
                Assert.False(page.Texte.Contains(Nom, StringComparison.OrdinalIgnoreCase), $"{role} {chemin} : {page.Principal}");
                Assert.False(page.Texte.Contains(Salaire, StringComparison.Ordinal), $"{role} {chemin} : {page.Principal}");
            }

            Assert.Contains("À vérifier : 1 personne.", Espaces((await visite.OuvrirAsync($"/actions/{action.Code}/etapes/selection")).Principal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Un_critere_ne_mene_que_la_ou_le_lecteur_peut_aller()
    {
        var action = await PreparerAsync();
        using var tuteur = await site.ConnecterAsync(Role.Tuteur, action);
        using var comptable = await site.ConnecterAsync(Role.ExpertComptable, action);
        Assert.Empty((await tuteur.OuvrirAsync($"/actions/{action.Code}/etapes/selection")).Document.QuerySelectorAll(".verifs a"));
        Assert.NotEmpty((await comptable.OuvrirAsync($"/actions/{action.Code}/etapes/contrats")).Document.QuerySelectorAll(".verifs a[href$='/contrats']"));
        Assert.NotEmpty((await tuteur.OuvrirAsync($"/actions/{action.Code}/etapes/metier")).Document.QuerySelectorAll(".verifs a[href$='/modifier']"));
    }

    /// <summary>An action whose gates of steps 7 to 14 all wait for one person, paid below every floor; the selection is under way.</summary>
    private async Task<ActionCollective> PreparerAsync()
    {
        var action = await site.UneActionAsync();
        var entreprise = new Entreprise { RaisonSociale = "Firme des portes " + action.Code };
        var poste = new Poste { ActionId = action.Id, EntrepriseId = entreprise.Id, Intitule = "Ouvrier", Nombre = 1 };
        var personne = new Personne { Nom = Nom, Prenom = "Zoé", Recherche = "zoe quenouillet", DateNaissance = new DateOnly(1999, 5, 4) };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui, PosteId = poste.Id, AccepteeParEntrepriseLe = SiteDeTest.Aujourdhui };
        foreach (var transition in new[] { "Informer", "Selectionner", "Proposer", "Immerger", "Retenir", "Contractualiser" }) candidature.Passer(transition, Role.ConseillerOpco).Exiger();
        var contrat = new Contrat { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = entreprise.Id, PosteId = poste.Id, DateConclusion = new DateOnly(2026, 10, 1), DateDebut = new DateOnly(2026, 10, 5), DateFin = new DateOnly(2027, 8, 31), HeuresHebdomadaires = new Heures(35), HeuresFormation = new Heures(200), SalaireMensuel = new Montant(987.65m), SigneEmployeurLe = new DateOnly(2026, 10, 1), SigneSalarieLe = new DateOnly(2026, 10, 1) };
        foreach (var transition in new[] { "PreparerSignature", "Signer" }) contrat.Passer(transition, Role.ConseillerOpco).Exiger();
        await site.EcrireAsync(entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, poste, personne, candidature, contrat);
        await site.AvecBaseAsync(async c =>
        {
            var etape = c.Etapes.Single(e => e.ActionId == action.Id && e.Cle == "selection");
            etape.Passer("Demarrer", Role.ConseillerOpco).Exiger();
            return await c.EnregistrerAsync(new Cohorte.Application.Persistance.Operation(Acteur.Produit("Test"), "Essai"));
        });
        return action;
    }

    private static string Espaces(string texte) => texte.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
