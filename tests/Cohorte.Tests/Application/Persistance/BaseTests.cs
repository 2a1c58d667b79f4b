using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Application.Persistance;

public sealed class BaseTests(SiteDeTest site)
{
    private static readonly Operation Essai = new(Acteur.Produit("Test"), "Essai");

    [Fact]
    public Task Les_migrations_sont_celles_du_modele() => site.AvecBaseAsync(context =>
    {
        Assert.False(context.Database.HasPendingModelChanges());
        return Task.FromResult(0);
    });

    [Fact]
    public async Task Le_journal_ne_se_modifie_ni_ne_s_efface()
    {
        var entreprise = new Entreprise { RaisonSociale = "Journalisée" };
        await site.EcrireAsync(entreprise);
        await site.AvecBaseAsync(async context =>
        {
            await Assert.ThrowsAnyAsync<Exception>(() => context.Database.ExecuteSqlRawAsync("UPDATE \"Journal\" SET \"Acteur\" = 'autre'"));
            await Assert.ThrowsAnyAsync<Exception>(() => context.Database.ExecuteSqlRawAsync("DELETE FROM \"Journal\""));
            return Assert.Single(await context.Journal.Where(l => l.ObjetId == entreprise.Id.ToString()).ToListAsync());
        });
    }

    [Fact]
    public async Task La_base_refuse_un_passage_que_la_table_ne_connait_pas()
    {
        var action = await site.UneActionAsync();
        var etape = action.Etapes[0].Id.Valeur;
        await site.AvecBaseAsync(async context =>
        {
            var faute = await Assert.ThrowsAnyAsync<Exception>(() => context.Database.ExecuteSqlAsync($"UPDATE \"Etapes\" SET \"Etat\" = 'Terminee', \"ReelAu\" = '2026-01-01' WHERE \"Id\" = {etape}"));
            Assert.Contains("transitions", faute.Message, StringComparison.Ordinal);
            return await context.Database.ExecuteSqlAsync($"UPDATE \"Etapes\" SET \"Etat\" = 'EnCours' WHERE \"Id\" = {etape}");
        });
    }

    [Fact]
    public async Task La_base_exige_les_faits_d_un_etat()
    {
        var action = await site.UneActionAsync();
        var etape = action.Etapes[0].Id.Valeur;
        await site.AvecBaseAsync(async context => await Assert.ThrowsAnyAsync<Exception>(() => context.Database.ExecuteSqlAsync($"UPDATE \"Etapes\" SET \"Etat\" = 'Ecartee' WHERE \"Id\" = {etape}")));
    }

    [Fact]
    public Task Une_ecriture_sans_auteur_est_refusee() => site.AvecBaseAsync(context =>
    {
        context.Add(new Entreprise { RaisonSociale = "Anonyme" });
        return Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync());
    });

    [Fact]
    public async Task Les_donnees_d_une_personne_sont_illisibles_sans_sa_cle()
    {
        var personne = new Personne { Nom = "Introuvable", Prenom = "Camille" };
        await site.EcrireAsync(personne);
        await site.AvecBaseAsync(async context =>
        {
            var ligne = await context.Journal.SingleAsync(l => l.ObjetId == personne.Id.ToString());
            Assert.DoesNotContain("Introuvable", ligne.Changements, StringComparison.Ordinal);
            var avec = await Cohorte.Application.Journal.ChiffreurDuJournal.LireAsync(context, [personne.Id], default);
            var chiffre = (string?)System.Text.Json.Nodes.JsonNode.Parse(ligne.Changements)!["Nom"]![1];
            Assert.Equal("Introuvable", avec.Lire(ligne.PersonneId, chiffre));

            context.ClesPersonnes.Remove(await context.ClesPersonnes.SingleAsync(c => c.PersonneId == personne.Id));
            await context.EnregistrerAsync(Essai);
            context.ChangeTracker.Clear();
            var sans = await Cohorte.Application.Journal.ChiffreurDuJournal.LireAsync(context, [personne.Id], default);
            Assert.Equal("(donnée effacée)", sans.Lire(ligne.PersonneId, chiffre));
            return 0;
        });
    }

    [Fact]
    public async Task Deux_ecritures_concurrentes_la_seconde_apprend_ce_qui_a_change()
    {
        var action = await site.UneActionAsync();
        var lue = await site.AvecBaseAsync(context => context.Actions.Where(a => a.Id == action.Id).Select(a => a.Version).SingleAsync());
        await ModifierAsync(action, lue, a => a.Territoire = "Premier");
        var conflit = await ModifierAsync(action, lue, a => a.Secteur = "Second");
        var refus = Assert.IsType<Cohorte.Domaine.Commun.RefusConflit>(Assert.Single(conflit.Refus));
        var difference = Assert.Single(refus.Differences);
        Assert.Equal(("Territoire", null, "Premier"), (difference.Champ, difference.Avant, difference.Apres));
        Assert.Null(await site.AvecBaseAsync(context => context.Actions.Where(a => a.Id == action.Id).Select(a => a.Secteur).SingleAsync()));
    }

    private Task<Cohorte.Domaine.Commun.Resultat> ModifierAsync(ActionCollective action, Guid version, Action<ActionCollective> modifier) => site.AvecBaseAsync(async context =>
    {
        var chargee = await context.Actions.SingleAsync(a => a.Id == action.Id);
        context.ExigerVersion(chargee, version);
        modifier(chargee);
        return await context.EnregistrerAsync(Essai);
    });
}
