using System.Text;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Planification.Calendriers;
using Cohorte.Tests.Domaine.Planification;

namespace Cohorte.Tests.Planification;

/// <summary>Locked days, and the problem written and read back.</summary>
public sealed class VerrousTests
{
    [Fact]
    public void Les_journees_verrouillees_restent_et_le_reste_se_complete_autour()
    {
        var probleme = CasConnus.Calendrier("A1-seed-9m");
        var demande = LectureCalendrier.Reparation(CasConnus.Octets("reparation-A1-seed-9m"), probleme).Valeur;
        var debut = probleme.Groupes[0].Debut;

        // A whole week is moved by hand to the week after, then locked: the planner must live with it.
        var semaine = demande.Publie.GroupBy(s => s.Jour.DayNumber / 7).ElementAt(2).ToList();
        var verrouillees = semaine.Select(s => s with { Jour = s.Jour.AddDays(7) }).Where(s => !JoursFeries.EstFerie(s.Jour, probleme.Territoire)).ToList();
        var completion = new DemandeReparation(probleme.Id, null, debut, debut, verrouillees)
        {
            JoursVerrouilles = verrouillees.Select(s => (s.Groupe, s.Jour)).ToHashSet(),
            PointsParJour = 0,
            PointsParDemiJournee = 0,
        };
        var resultat = new PlanificateurDeCalendrier(new HorlogeArretee()).Reparer(probleme, completion, HorlogeArretee.Budget(30), null, CancellationToken.None);
        Assert.NotEmpty(resultat.Seances);
        Assert.Empty(verrouillees.Except(resultat.Seances));
        Assert.Empty(VerificateurDeCalendrier.Verifier(probleme, resultat.Seances));
        Assert.Equal(NotationDeCalendrier.Total(NotationDeCalendrier.Noter(probleme, resultat.Seances)), resultat.Objectif);
        Assert.True(resultat.Objectif >= 164, "the locks cannot do better than the optimum");
    }

    /// <summary>The module that waits was begun too early on Monday, and the freeze falls on Wednesday of the same week.</summary>
    [Fact]
    public void Ce_que_le_debut_de_la_semaine_a_fait_dans_le_desordre_n_empeche_pas_la_suite()
    {
        var probleme = ProblemesDEssai.Petit();
        List<Seance> publie = [.. ProblemesDEssai.Jour("B", "2026-03-02"), .. ProblemesDEssai.Jour("A", "2026-03-03"), .. ProblemesDEssai.Jour("A", "2026-03-04"), .. ProblemesDEssai.Jour("B", "2026-03-05")];
        var mercredi = ProblemesDEssai.Le("2026-03-04");
        var resultat = new PlanificateurDeCalendrier(new HorlogeArretee()).Reparer(probleme, new(probleme.Id, null, mercredi, mercredi, publie), HorlogeArretee.Budget(20), null, CancellationToken.None);
        Assert.Equal(StatutDeCalcul.Optimal, resultat.Statut);
        Assert.Equal(publie.Order(), resultat.Seances);
    }

    [Theory]
    [InlineData("A1-seed-9m")]
    [InlineData("A2-agro-8m")]
    [InlineData("A4-weekdays-12m")]
    public void Un_probleme_ecrit_se_relit_pareil(string nom)
    {
        var texte = EcritureProbleme.Calendrier(CasConnus.Calendrier(nom));
        var relu = LectureCalendrier.Probleme(Encoding.UTF8.GetBytes(texte));
        Assert.True(relu.EstFait);
        Assert.Equal(texte, EcritureProbleme.Calendrier(relu.Valeur));
    }
}
