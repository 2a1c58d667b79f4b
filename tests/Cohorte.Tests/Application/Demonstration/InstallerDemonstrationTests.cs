using Cohorte.Application.Actions;
using Cohorte.Application.Affectations;
using Cohorte.Application.Bilans;
using Cohorte.Application.Calendriers;
using Cohorte.Application.Conformite;
using Cohorte.Application.Demonstration;
using Cohorte.Application.Persistance;
using Cohorte.Application.Planification;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Reglementation;
using Cohorte.Planification.Calendriers;
using Cohorte.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Application.Demonstration;

public sealed class InstallerDemonstrationTests(DemonstrationInstallee demonstration) : IClassFixture<DemonstrationInstallee>
{
    private readonly IServiceProvider _services = demonstration.Services;

    [Theory]
    [InlineData("candidats", "25")]
    [InlineData("retenus", "9")]
    [InlineData("contrats", "9")]
    [InlineData("suivis", "9")]
    [InlineData("abandons", "0")]
    [InlineData("heures", "301\u00A0h")]
    [InlineData("heures-1", "140\u00A0h")]
    [InlineData("heures-2", "161\u00A0h")]
    [InlineData("issue-cdi", "3")]
    [InlineData("issue-cdd-6", "3")]
    [InlineData("issue-sansoffreferme", "3")]
    [InlineData("emploi-durable-strict", "3")]
    [InlineData("emploi-durable-large", "6")]
    public async Task Le_bilan_retrouve_les_chiffres_publies(string code, string valeur) =>
        Assert.Equal(valeur, BilanEnTableau.Rubriques(await FaitsAsync("PAYSAGE-IDF-2022")).SelectMany(r => r.Chiffres).Single(c => c.Code == code).Valeur);

    [Fact]
    public async Task Le_calendrier_publie_est_celui_que_le_planificateur_prouve()
    {
        await using var portee = _services.CreateAsyncScope();
        var context = portee.ServiceProvider.GetRequiredService<CohorteDbContext>();
        var publie = await context.Calendriers.Include(c => c.Seances).SingleAsync(c => c.Etat == EtatCalendrier.Publie);
        var probleme = LecteurDeCalendriers.Probleme(publie);
        Assert.Empty(VerificateurDeCalendrier.Verifier(probleme, publie.EnSeances()));
        var resolu = new PlanificateurDeCalendrier().Planifier(probleme, ReglesDuContratEnVigueur.De(portee.ServiceProvider.GetRequiredService<Baremes>(), probleme).Valeur, new(60), null, TestContext.Current.CancellationToken);
        Assert.Equal((StatutDeCalcul.Optimal, 54L), (resolu.Statut, resolu.Objectif!.Value));
        Assert.Equal(54, NotationDeCalendrier.Total(NotationDeCalendrier.Noter(probleme, publie.EnSeances())));
        Assert.Equal((StatutDeCalcul.Optimal, 54L), (publie.Preuve!.Value, publie.Borne!.Value));
        Assert.Equal(1, await context.Calendriers.CountAsync(c => c.Etat == EtatCalendrier.Brouillon));
    }

    [Fact]
    public async Task Chaque_etape_de_l_action_achevee_a_franchi_sa_porte()
    {
        var contexte = await ContexteAsync("PAYSAGE-IDF-2022");
        Assert.Equal(14, contexte.Faits.Etapes.Count(e => e.Etat == EtatEtape.Terminee));
        Assert.Empty(contexte.Faits.Etapes.SelectMany(e => Porte.Evaluer(e, contexte)).Where(c => !c.EstLeve).Select(c => $"{c.Critere.Code} : {c.Constat.Preuve}"));
    }

    [Fact]
    public async Task Les_301_heures_depassent_25_pour_cent_et_sont_levees_par_une_base_legale()
    {
        var contexte = await ContexteAsync("PAYSAGE-IDF-2022");
        var critere = Porte.Evaluer(contexte.Faits.Etapes.Single(e => e.Cle == "parcours"), contexte).Single(c => c.Critere.Code == "PAR-CONFORMITE");
        Assert.Equal(EtatCritere.LeveParBaseLegale, critere.Etat);
        Assert.Equal(TypeBaseLegale.AccordL632514, Assert.Single(critere.BasesLegales).Type);
        Assert.Contains("267,83", critere.Constat.Preuve, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Les_fiches_des_contrats_ne_laissent_indetermine_que_les_certificats_et_ce_qui_n_a_pas_de_texte_a_cette_date()
    {
        // Certificates and numbers of real providers are not invented (the action holds a derogation on them); R.1221-35 begins on 1 November 2023.
        await using var portee = _services.CreateAsyncScope();
        var contrats = await portee.ServiceProvider.GetRequiredService<CohorteDbContext>().Contrats.AsNoTracking().ToListAsync();
        var conformite = portee.ServiceProvider.GetRequiredService<LecteurDeConformite>();
        Assert.Equal(9, contrats.Count);
        foreach (var contrat in contrats)
        {
            var juge = await conformite.LireAsync(contrat, TestContext.Current.CancellationToken);
            var verdicts = FeuilleDeConformite.Juger(juge.Faits, juge.Droit).Concat(VerdictsEnregistres.DuContrat(contrat, juge.Autour, juge.Droit, SiteDeTest.Aujourdhui)).ToList();
            Assert.Equal(
                ["TRN-03 formation.organismes[0].qualiopi", "TRN-03 formation.organismes[0].nda", "TRN-03 formation.organismes[1].qualiopi", "TRN-03 formation.organismes[1].nda", "INF droit"],
                verdicts.Where(v => v.Resultat == ResultatRegle.Indetermine).SelectMany(v => v.Manquants.Select(m => $"{v.Code} {m.Chemin}")));
            Assert.Equal(["TRN-01"], verdicts.Where(v => v.Resultat is ResultatRegle.NonConforme or ResultatRegle.Avertissement).Select(v => v.Code));
        }
    }

    [Fact]
    public async Task Les_fiches_des_immersions_n_ont_rien_d_indetermine()
    {
        var (faits, droit) = (await FaitsAsync("PAYSAGE-IDF-2022"), new Droit(_services.GetRequiredService<Baremes>()));
        Assert.Equal(11, faits.Immersions.Count);
        Assert.All(faits.Immersions.SelectMany(i => VerdictsEnregistres.DeLImmersion(i, faits.Immersions, faits.Personnes[i.PersonneId], false, droit, SiteDeTest.Aujourdhui)), v => Assert.True(v.Resultat is ResultatRegle.Conforme or ResultatRegle.NonApplicable, v.Code));
    }

    [Theory]
    [InlineData("AGRO-BZH", "selection")]
    [InlineData("BOIS-CVL", "metier")]
    public async Task Les_deux_autres_actions_sont_en_chemin(string code, string etape) =>
        Assert.Equal(etape, Assert.Single((await FaitsAsync(code)).Etapes, e => e.Etat == EtatEtape.EnCours).Cle);

    [Fact]
    public async Task Les_etapes_deja_closes_de_l_action_en_cours_ont_franchi_leur_porte()
    {
        var contexte = await ContexteAsync("AGRO-BZH");
        Assert.Empty(contexte.Faits.Etapes.Where(e => e.Etat == EtatEtape.Terminee).SelectMany(e => Porte.Evaluer(e, contexte)).Where(c => !c.EstLeve).Select(c => $"{c.Critere.Code} : {c.Constat.Preuve}"));
    }

    [Fact]
    public async Task L_affectation_a_plus_de_candidats_que_de_places_et_personne_ne_s_y_prefererait_ailleurs()
    {
        await using var portee = _services.CreateAsyncScope();
        var actionId = await portee.ServiceProvider.GetRequiredService<CohorteDbContext>().Actions.Where(a => a.Code == "AGRO-BZH").Select(a => a.Id).SingleAsync();
        var faits = (await portee.ServiceProvider.GetRequiredService<LecteurDAffectations>().LireAsync(actionId, TestContext.Current.CancellationToken)).Faits;
        var lue = AffectationLue.ParLaRegle(new MarcheDeLAction(faits).Probleme);
        Assert.Equal((8, 7), (faits.Candidats.Count, lue.Places));
        Assert.Empty(lue.Resultat.PairesBloquantes);
        Assert.InRange(lue.SansPlace.Count, 1, 2);
        Assert.All(lue.SansPlace, c => Assert.Contains(lue.Resultat.Reserve.Values, r => r.Contains(c)));
    }

    [Fact]
    public async Task Une_base_deja_remplie_refuse_la_demonstration()
    {
        await using var portee = _services.CreateAsyncScope();
        Assert.Equal("demonstration.base", (await portee.ServiceProvider.GetRequiredService<InstallerDemonstration>().ExecuterAsync()).Refus[0].Code);
    }

    [Fact]
    public async Task Il_y_a_un_compte_par_role()
    {
        await using var portee = _services.CreateAsyncScope();
        var roles = await portee.ServiceProvider.GetRequiredService<CohorteDbContext>().Users.Where(c => c.Demonstration).Select(c => c.Role).ToListAsync();
        Assert.Equal(Enum.GetValues<Cohorte.Domaine.Comptes.Role>().Order(), roles.Order());
    }

    private async Task<ContexteCritere> ContexteAsync(string code) => new(await FaitsAsync(code), SiteDeTest.Aujourdhui, _services.GetRequiredService<Baremes>());

    private async Task<FaitsAction> FaitsAsync(string code)
    {
        await using var portee = _services.CreateAsyncScope();
        var id = await portee.ServiceProvider.GetRequiredService<CohorteDbContext>().Actions.Where(a => a.Code == code).Select(a => a.Id).SingleAsync();
        return await portee.ServiceProvider.GetRequiredService<LecteurDeFaits>().ChargerAsync(id);
    }
}
