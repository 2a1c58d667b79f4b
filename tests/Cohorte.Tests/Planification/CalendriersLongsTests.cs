using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Planification.Calendriers;
using Cohorte.Tests.Domaine.Planification;

namespace Cohorte.Tests.Planification;

public sealed class CalendriersLongsTests
{
    [Theory]
    [InlineData("A1-seed-9m", 164)]
    [InlineData("A2-agro-8m", 109)]
    [InlineData("A4-weekdays-12m", 78)]
    public void La_borne_par_les_prix_ne_depasse_jamais_l_optimum_connu(string nom, long optimum)
    {
        var rythmes = new RythmesDuGroupe(new Trame(CasConnus.Calendrier(nom)), 0);
        Assert.NotEmpty(rythmes.Chercher());
        Assert.InRange(rythmes.Borne, 0.75 * optimum, optimum + 1e-6);
    }

    [Theory]
    [InlineData(1, 6, 3)]
    [InlineData(3, 7, 3)]
    public void La_borne_par_les_prix_ne_depasse_jamais_un_optimum_prouve(int graine, int mois, int modules)
    {
        var probleme = InstancesAuHasard.Creer(graine, mois, 1, modules);
        var prouve = Planifier(probleme, 10);
        var rythmes = new RythmesDuGroupe(new Trame(probleme), 0);
        rythmes.Chercher();
        Assert.Equal(StatutDeCalcul.Optimal, prouve.Statut);
        Assert.InRange(rythmes.Borne, 1, prouve.Objectif!.Value + 1e-6);
    }

    [Fact]
    public void Sans_prix_un_groupe_a_un_seul_module_est_exact()
    {
        // One module, nothing before it: no rule becomes a price but its hours, which the weeks already count.
        var probleme = ProblemesDEssai.Petit();
        var seul = probleme with { Modules = [probleme.Modules[0] with { Apres = [], EvaluationFinale = false }] };
        var semaines = new SemainesAuPrix(new Trame(seul), 0);
        Assert.Equal((double)Planifier(seul, 5, ProblemesDEssai.SansLimite).Objectif!.Value, semaines.Resoudre(), 6);
    }

    [Fact]
    [Trait("Duree", "longue")]
    public void Vingt_quatre_mois_trois_groupes_dix_modules_a_moins_de_trois_pour_cent()
    {
        var probleme = InstanceLongue.Creer();
        Assert.Equal((3, 10), (probleme.Groupes.Count, probleme.Modules.Count));
        var resultat = Planifier(probleme, 60);
        Assert.Empty(VerificateurDeCalendrier.Verifier(probleme, resultat.Seances));
        Assert.True(100 * (resultat.Objectif - resultat.Borne) <= 3 * resultat.Objectif, $"{resultat.Objectif} pour une borne de {resultat.Borne}.");
    }

    [Theory]
    [Trait("Duree", "longue")]
    [InlineData(1, 60)]
    [InlineData(2, 5)]
    public void Moins_de_salles_que_de_groupes_donne_un_calendrier_valide(int salles, int secondes)
    {
        var probleme = InstanceLongue.Creer();
        var resultat = Planifier(probleme with { Prestataires = [.. probleme.Prestataires.Select(p => p with { Salles = salles })] }, secondes);
        Assert.NotEmpty(resultat.Seances);
        Assert.Empty(VerificateurDeCalendrier.Verifier(probleme with { Prestataires = [.. probleme.Prestataires.Select(p => p with { Salles = salles })] }, resultat.Seances));
    }

    /// <summary>Only the deterministic budget bounds the search.</summary>
    private static ResultatCalendrier Planifier(ProblemeCalendrier probleme, int secondes, ReglesDuContrat? regles = null) =>
        new PlanificateurDeCalendrier(new HorlogeArretee()).Planifier(probleme, regles ?? ProblemesDEssai.Regles, HorlogeArretee.Budget(secondes), null, CancellationToken.None);
}
