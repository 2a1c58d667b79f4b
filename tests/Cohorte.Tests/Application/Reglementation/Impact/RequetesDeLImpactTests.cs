using Cohorte.Application.Actions;
using Cohorte.Application.Persistance;
using Cohorte.Application.Reglementation.Impact;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Modeles;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.Impact;
using Cohorte.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Application.Reglementation.Impact;

/// <summary>The impact report asks the database as many questions for many contracts, paths and simulations as for one; on a base of its own, for it reads every action.</summary>
public sealed class RequetesDeLImpactTests(BaseMigree modele) : IAsyncLifetime
{
    private BaseAPart _base = null!;

    public async ValueTask InitializeAsync() => _base = await BaseAPart.CreerAsync(modele);

    /// <summary>The names: actions, firms, persons, contracts, paths and posts.</summary>
    [Fact]
    public async Task Le_nombre_de_requetes_ne_depend_ni_des_contrats_ni_des_parcours_ni_des_places()
    {
        var action = (await DesActionsAsync(1))[0];
        await RemplirAsync(action, 1);
        Assert.Equal((37, 6), await CompterAsync(action));
        await RemplirAsync(action, 12);
        Assert.Equal((37, 6), await CompterAsync(action));
    }

    /// <summary>One query for the list of actions, then 37 a pack of fifty: the fifty-first opens the second pack, and what an action holds adds none.</summary>
    [Fact]
    public async Task Le_rapport_entier_lit_les_actions_par_lots_de_cinquante()
    {
        var premieres = await DesActionsAsync(50);
        await RemplirAsync(premieres[0], 1);
        Assert.Equal((50, 38), await EtudierAsync());
        await RemplirAsync(premieres[1], 12);
        Assert.Equal((50, 38), await EtudierAsync());
        await RemplirAsync((await DesActionsAsync(1))[0], 1);
        Assert.Equal((51, 75), await EtudierAsync());
    }

    public ValueTask DisposeAsync() => _base.DisposeAsync();

    private Task<(int Actions, int Commandes)> EtudierAsync() => _base.AvecAsync<IServiceProvider, (int, int)>(async services =>
    {
        var total = 0;
        var loi = services.GetRequiredService<Baremes>();
        var commandes = await CompteurSql.CompterAsync(() => services.GetRequiredService<EtudierImpact>().ExecuterAsync(loi, loi, new Suite(t => total = t), TestContext.Current.CancellationToken));
        return (total, commandes);
    });

    private Task<(int Faits, int Noms)> CompterAsync(ActionCollective action) => _base.AvecAsync<IServiceProvider, (int, int)>(async services =>
    {
        RapportDImpact? rapport = null;
        var droit = new Cohorte.Domaine.Conformite.Droit(services.GetRequiredService<Baremes>());
        var faits = await CompteurSql.CompterAsync(async () => rapport = CalculDImpact.DeLAction(await services.GetRequiredService<LecteurDeFaits>().ChargerAsync(action.Id), droit, droit, SiteDeTest.Aujourdhui));
        Assert.NotNull(rapport);
        EcartDImpact[] ecarts = [new EcartDImpact(NatureDImpact.Parcours, action.Id.Valeur, Guid.Empty, 1, null, "TRN-01", null, null)];
        var noms = await CompteurSql.CompterAsync(() => services.GetRequiredService<AnnuaireDImpact>().NommerAsync(ecarts, TestContext.Current.CancellationToken));
        return (faits, noms);
    });

    /// <summary>Actions whose codes follow those of the actions made before.</summary>
    private async Task<ActionCollective[]> DesActionsAsync(int nombre)
    {
        var (deja, parcours) = await _base.AvecAsync<IServiceProvider, (int, ModeleDeParcours)>(async services =>
            (await services.GetRequiredService<CohorteDbContext>().Actions.CountAsync(), services.GetRequiredService<IReadOnlyList<ModeleDeParcours>>().Single(m => m.Code == "cp-ordinaire")));
        ActionCollective[] actions = [.. Enumerable.Range(deja, nombre).Select(n => NouvelleAction.Creer(parcours, new DemandeDAction { Code = $"LOT-{n:D3}", Intitule = "Action de test", DebutSouhaite = new DateOnly(2027, 3, 1), FinSouhaitee = new DateOnly(2027, 12, 31) }, SiteDeTest.Maintenant.UtcDateTime))];
        await _base.EcrireAsync([.. actions]);
        return actions;
    }

    private async Task RemplirAsync(ActionCollective action, int nombre)
    {
        var objets = new List<object>();
        for (var n = 0; n < nombre; n++)
        {
            var entreprise = new Entreprise { RaisonSociale = "Impact" };
            var personne = new Personne { Nom = "Essai", Prenom = "Alix", Recherche = "alix essai", DateNaissance = new(2000, 1, 1) };
            var poste = new Poste { ActionId = action.Id, EntrepriseId = entreprise.Id, Intitule = "Poste", Nombre = 3, HeuresHebdomadaires = new Heures(35) };
            var parcours = new ParcoursFormation { ActionId = action.Id, Nom = "Variante", Debut = new(2026, 1, 5), Fin = new(2026, 12, 4) };
            parcours.Modules.Add(new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 1, Intitule = "Module", Heures = new Heures(250) });
            var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, PosteId = poste.Id, OrienteeLe = SiteDeTest.Aujourdhui };
            foreach (var transition in new[] { "Selectionner", "Proposer", "Retenir" }) Assert.True(candidature.Passer(transition, Role.ConseillerOpco).EstFait, transition);
            var contrat = new Contrat { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = entreprise.Id, PosteId = poste.Id, DateConclusion = new(2025, 12, 20), DateDebut = new(2026, 1, 5), DateFin = new(2026, 12, 4), HeuresHebdomadaires = new Heures(35), HeuresFormation = new Heures(250) };
            // A meeting, because its decisions are read only where there is one.
            objets.Add(new ReunionCopil { ActionId = action.Id, Le = SiteDeTest.Aujourdhui.AddDays(-n) });
            objets.AddRange([entreprise, personne, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, poste, parcours, candidature, contrat, new PrecisionsDuContrat { ActionId = action.Id, ContratId = contrat.Id, PersonneId = personne.Id, EssaiJours = 0 }]);
        }

        await _base.EcrireAsync([.. objets]);
    }

    private sealed class Suite(Action<int> dire) : IProgress<(int Faites, int Total)>
    {
        public void Report((int Faites, int Total) value) => dire(value.Total);
    }
}
