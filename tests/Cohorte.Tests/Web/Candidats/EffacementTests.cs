using System.Text;
using System.Text.Json;
using Cohorte.Application.Actions;
using Cohorte.Application.Candidats;
using Cohorte.Application.Comptes;
using Cohorte.Application.Journal;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Evaluations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Web.Candidats;

/// <summary>After an erasure nothing of the person can be read anywhere, the journal has lost no line, and the final account says the same.</summary>
public sealed class EffacementTests(SiteDeTest site)
{
    [Fact]
    public async Task Rien_de_la_personne_ne_se_lit_plus_nulle_part()
    {
        var marque = "Zq" + Guid.CreateVersion7().ToString("N")[^10..];
        var action = await site.UneActionAsync();
        var candidature = await VivreAsync(action, marque);
        var contrat = await FinirAsync(action, candidature, marque);
        Assert.NotEmpty(await TracesAsync(marque));
        var (lignes, bilan) = (await LignesAsync(action, candidature), await BilanAsync(action));
        Assert.NotEmpty(lignes);

        using var admin = await site.ConnecterAsync(Role.Administrateur);
        var trouvee = await admin.PosterAsync(await admin.OuvrirAsync("/effacements"), new Dictionary<string, string?> { ["Saisie.Prenom"] = "Élise", ["Saisie.Nom"] = marque }, "form[action*=Chercher]");
        Assert.Contains("Indiquez le motif", (await admin.PosterAsync(trouvee, new Dictionary<string, string?> { ["Saisie.PersonneId"] = candidature.PersonneId.ToString() }, "form[action*=Effacer]")).Erreurs, StringComparison.Ordinal);
        await admin.PosterEtSuivreAsync(trouvee, new Dictionary<string, string?> { ["Saisie.PersonneId"] = candidature.PersonneId.ToString(), ["Saisie.Motif"] = "Demande reçue le 3 mars" }, "form[action*=Effacer]");

        Assert.Empty(await TracesAsync(marque));
        Assert.Empty(lignes.Except(await LignesAsync(action, candidature)));
        Assert.Equal(bilan, await BilanAsync(action));
        Assert.Equal("(effacé)", await site.AvecBaseAsync(c => c.EnquetesSatisfaction.Where(e => e.ContratId == contrat.Id).Select(e => e.Commentaire).SingleAsync()));
        Assert.Null(await site.AvecBaseAsync(c => c.PrecisionsDeContrats.Where(p => p.ContratId == contrat.Id).Select(p => p.MotifDeRenouvellement).SingleAsync()));
        Assert.False(await site.AvecBaseAsync(c => c.Journal.AnyAsync(l => l.ActionId == action.Id.Valeur && l.Changements.Contains("Empechement"))));
        Assert.Equal("Demande reçue le 3 mars", await site.AvecBaseAsync(c => c.Journal.Where(l => l.CasUsage == "EffacerPersonne" && l.Motif != null && l.ObjetId == candidature.PersonneId.ToString()).Select(l => l.Motif).SingleAsync()));
        Assert.True(await site.AvecBaseAsync(c => c.LiensPersonnels.AllAsync(l => l.PersonneId != candidature.PersonneId || l.RevoqueLe != null)));

        var journal = await site.AvecServicesAsync(s => s.GetRequiredService<LecteurDuJournal>().LireAsync(action.Id, new FiltreJournal(null, null, null, null, false, 0, 200), default));
        Assert.Contains(journal.Lignes, l => l.Changements.Any(c => c.Apres == "(donnée effacée)"));
        Assert.DoesNotContain(journal.Lignes, l => l.Changements.Any(c => (c.Avant + c.Apres).Contains(marque, StringComparison.Ordinal)));
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        Assert.Contains("Personne effacée", (await conseiller.OuvrirAsync($"/actions/{action.Code}/candidats/{candidature.Id}")).Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_contrat_en_cours_empeche_l_effacement()
    {
        var action = await site.UneActionAsync();
        var candidature = await VivreAsync(action, "Encours" + action.Code);
        var firme = new Entreprise { RaisonSociale = "Firme" };
        var contrat = new Contrat { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = candidature.PersonneId, EntrepriseId = firme.Id, DateDebut = SiteDeTest.Aujourdhui, DateFin = SiteDeTest.Aujourdhui.AddYears(1) };
        Assert.True(contrat.Passer("PreparerSignature", Role.ConseillerOpco).EstFait);
        await site.EcrireAsync(firme, contrat);
        var refus = await site.AvecServicesAsync(s => s.GetRequiredService<EffacerPersonne>().ExecuterAsync(Acteur.Produit("Test"), candidature.PersonneId, "x", default));
        Assert.Equal("effacement.contrat", refus!.Value.Refus.Single().Code);
    }

    /// <summary>A contract that ran, with what was answered of it and what the trainee said of it at its end.</summary>
    private async Task<Contrat> FinirAsync(ActionCollective action, Candidature candidature, string marque)
    {
        var firme = new Entreprise { RaisonSociale = "Firme " + action.Code };
        var contrat = new Contrat { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = candidature.PersonneId, EntrepriseId = firme.Id, DateDebut = new DateOnly(2025, 9, 1), DateFin = new DateOnly(2026, 6, 30), DateConclusion = new DateOnly(2025, 8, 25), SigneEmployeurLe = new DateOnly(2025, 8, 25), SigneSalarieLe = new DateOnly(2025, 8, 25) };
        foreach (var transition in new[] { "PreparerSignature", "Signer", "Executer", "Terminer" }) contrat.Passer(transition, Role.ConseillerOpco).Exiger();
        await site.EcrireAsync(
            firme,
            contrat,
            new PrecisionsDuContrat { ActionId = action.Id, ContratId = contrat.Id, PersonneId = candidature.PersonneId, Renouvellements = 1, MotifDeRenouvellement = MotifDeRenouvellement.Empechement },
            new EvaluationFinale { ActionId = action.Id, ContratId = contrat.Id, Le = SiteDeTest.Aujourdhui, Appreciation = $"{marque} progresse" });
        await site.EcrireAsync(new EnqueteSatisfaction { ActionId = action.Id, ContratId = contrat.Id, Repondant = Repondant.Salarie, Note = 4, Commentaire = $"{marque} remercie son tuteur", Le = SiteDeTest.Aujourdhui });
        return contrat;
    }

    /// <summary>A person with everything that the product may hold about it.</summary>
    private async Task<Candidature> VivreAsync(ActionCollective action, string marque)
    {
        var personne = new Personne { Nom = marque, Prenom = "Élise", DateNaissance = new DateOnly(1994, 3, 7), Courriel = $"{marque}@exemple.test", Telephone = "06" + marque, Commune = "Ville " + marque, Recherche = TexteDeRecherche.De("Élise", marque) };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui, Categorie = CategoriePublic.DemandeurEmploi, Suite = "Rappeler " + marque };
        await site.EcrireAsync(personne, candidature, new FaitsSensibles { PersonneId = personne.Id, Nir = marque }, new Echange { Texte = $"{marque} préfère le matin", Auteur = "Alix", ActionId = action.Id, PersonneId = personne.Id, Le = SiteDeTest.Aujourdhui });
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var adresse = $"/actions/{action.Code}/candidats/{candidature.Id}";
        await conseiller.PosterEtSuivreAsync(await conseiller.OuvrirAsync(adresse), new Dictionary<string, string?> { ["Saisie.Transition"] = "Desister", ["Saisie.Motif"] = $"{marque} déménage" }, "form[action*=Passer]");
        await site.AvecServicesAsync(s => s.GetRequiredService<LiensPersonnels>().CreerAsync(new Acteur(null, "Alix", Role.ConseillerOpco), action.Id, personne.Id, parCourriel: true, default));
        return candidature;
    }

    /// <summary>Every cell of every table that holds the mark; on SQLite, the raw file too.</summary>
    private Task<List<string>> TracesAsync(string marque) => site.AvecBaseAsync(async context =>
    {
        var traces = new List<string>();
        await context.Database.OpenConnectionAsync();
        foreach (var table in context.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct())
        {
            await using var commande = context.Database.GetDbConnection().CreateCommand();
            commande.CommandText = $"SELECT * FROM \"{table}\"";
            await using var lignes = await commande.ExecuteReaderAsync();
            while (await lignes.ReadAsync())
            {
                for (var i = 0; i < lignes.FieldCount; i++)
                {
                    var cellule = lignes.GetValue(i) is byte[] octets ? Encoding.UTF8.GetString(octets) : lignes.GetValue(i).ToString()!;
                    if (cellule.Contains(marque, StringComparison.OrdinalIgnoreCase)) traces.Add($"{table}.{lignes.GetName(i)}");
                }
            }
        }

        return traces;
    });

    private Task<List<long>> LignesAsync(ActionCollective action, Candidature candidature) =>
        site.AvecBaseAsync(c => c.Journal.Where(l => l.ActionId == action.Id.Valeur || l.PersonneId == candidature.PersonneId.Valeur).Select(l => l.Id).ToListAsync());

    private Task<string> BilanAsync(ActionCollective action) => site.AvecServicesAsync(async s => JsonSerializer.Serialize(ChiffresDuBilan.Calculer(await s.GetRequiredService<LecteurDeFaits>().ChargerAsync(action.Id))));
}
