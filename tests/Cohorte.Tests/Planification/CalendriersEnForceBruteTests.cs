using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Planification.Calendriers;
using Cohorte.Tests.Domaine.Planification;

namespace Cohorte.Tests.Planification;

public sealed class CalendriersEnForceBruteTests
{
    private ulong _etat;

    private int Hasard(int borne)
    {
        unchecked
        {
            _etat = (_etat * 6364136223846793005UL) + 1442695040888963407UL;
            return (int)((_etat >> 33) % (ulong)borne);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 1)]
    [InlineData(9, 2)]
    [InlineData(10, 2)]
    [InlineData(11, 2)]
    [InlineData(12, 2)]
    public void Egale_la_recherche_exhaustive(int graine, int groupes)
    {
        _etat = (ulong)graine * 977;
        Comparer(Minuscule(groupes));
    }

    /// <summary>Each provider open on some weekdays only: weeks then fail with so many days that can be laid with fewer.</summary>
    [Theory]
    [InlineData(69, 1)]
    [InlineData(98, 1)]
    [InlineData(253, 1)]
    [InlineData(410, 1)]
    [InlineData(420, 2)]
    [InlineData(424, 2)]
    [InlineData(498, 1)]
    [InlineData(503, 1)]
    [InlineData(590, 1)]
    public void Egale_la_recherche_exhaustive_quand_chaque_organisme_a_ses_jours(int graine, int groupes)
    {
        _etat = (ulong)graine * 7907;
        Comparer(ParJours(Minuscule(groupes)));
    }

    /// <summary>Five days cannot be laid, four can: Monday A, Wednesday to Friday B.</summary>
    [Fact]
    public void Trouve_la_semaine_qui_se_remplit_avec_moins_de_jours()
    {
        var probleme = new ProblemeCalendrier("moins-de-jours", "", Territoire.Metropole,
            [new("G1", ProblemesDEssai.Le("2026-01-05"), ProblemesDEssai.Le("2026-07-04"), ["E1"], 0)],
            [new("P1", "Un", 1, [Ferme("2026-03-04", "2026-03-06")]), new("P2", "Deux", 1, [Ferme("2026-03-02", "2026-03-03")])],
            [new("E1", "Ferme", 1, [])],
            [new("A", "Alpha", "P1", 1, 10, 1, [], false), new("B", "Bêta", "P2", 4, 10, 1, [], false)],
            new Rythme.Semaines(1, 3, null),
            [Ferme("2026-01-05", "2026-03-01"), Ferme("2026-03-07", "2026-07-04")],
            JourneesEntieres: false, DerogationDensite: "accord du 3 mai");
        var resultat = new PlanificateurDeCalendrier(new HorlogeArretee()).Planifier(probleme, ProblemesDEssai.Regles, HorlogeArretee.Budget(20), null, CancellationToken.None);
        Assert.Equal(StatutDeCalcul.Optimal, resultat.Statut);
        Assert.Empty(VerificateurDeCalendrier.Verifier(probleme, resultat.Seances));
        Assert.Equal(4, resultat.Seances.Select(s => s.Jour).Distinct().Count());

        static Plage Ferme(string du, string au) => new(ProblemesDEssai.Le(du), ProblemesDEssai.Le(au), "", 0);
    }

    private ProblemeCalendrier ParJours(ProblemeCalendrier probleme)
    {
        var fermes = probleme.Prestataires.ToDictionary(p => p.Id, _ => Enumerable.Range(1, 5).Where(_ => Hasard(2) == 0).Select(j => (DayOfWeek)j).ToHashSet());
        return probleme with
        {
            Prestataires = [.. probleme.Prestataires.Select(p => p with
            {
                Fermetures = [.. Enumerable.Range(0, 28).Select(i => ProblemesDEssai.Le("2026-03-02").AddDays(i)).Where(j => fermes[p.Id].Contains(j.DayOfWeek)).Select(j => new Plage(j, j, "", 0))],
            })],
        };
    }

    private static void Comparer(ProblemeCalendrier probleme)
    {
        var attendu = Exhaustif(probleme);
        var resultat = new PlanificateurDeCalendrier(new HorlogeArretee()).Planifier(probleme, ProblemesDEssai.SansLimite, HorlogeArretee.Budget(20), null, CancellationToken.None);
        if (attendu is null)
        {
            Assert.Contains(resultat.Statut, new[] { StatutDeCalcul.Impossible, StatutDeCalcul.Refuse });
            return;
        }

        Assert.Equal(StatutDeCalcul.Optimal, resultat.Statut);
        Assert.Empty(VerificateurDeCalendrier.Verifier(probleme, resultat.Seances));
        Assert.Equal(attendu, resultat.Objectif);
    }

    /// <summary>Four weeks, few open days, two modules, one room.</summary>
    private ProblemeCalendrier Minuscule(int groupes)
    {
        var lundi = ProblemesDEssai.Le("2026-03-02");
        var ouverts = Enumerable.Range(0, 20).OrderBy(_ => Hasard(1000)).Take(groupes == 1 ? 5 : 3).Select(i => lundi.AddDays((7 * (i / 5)) + (i % 5))).ToHashSet();
        List<Plage> conges = [.. Enumerable.Range(0, 28).Select(i => lundi.AddDays(i)).Where(j => !ouverts.Contains(j)).Select(j => new Plage(j, j, "", 0))];
        var cher = ouverts.Order().ElementAt(Hasard(ouverts.Count));
        return new("minuscule", "", Territoire.Metropole,
            [.. Enumerable.Range(1, groupes).Select(g => new GroupeAlternants($"G{g}", lundi, lundi.AddDays(25), ["E1"], 0))],
            [new("P1", "Un", 1, []), new("P2", "Deux", 1, [])],
            [new("E1", "Ferme", 2, [new(cher, cher, "", 1 + Hasard(2))])],
            [
                new("A", "Alpha", "P1", groupes == 1 ? 2 + Hasard(3) : 1, 2 + Hasard(2), 1, [], false),
                new("B", "Bêta", "P2", groupes == 1 ? 1 + Hasard(3) : 1, 2 + Hasard(2), 1, Hasard(2) == 0 ? [new("A", 50)] : [], Hasard(3) == 0),
            ],
            Hasard(2) == 0 ? new Rythme.Semaines(1, 1 + Hasard(2), 1 + Hasard(2)) : new Rythme.Jours([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], null),
            conges, JourneesEntieres: false);
    }

    private static long? Exhaustif(ProblemeCalendrier probleme)
    {
        var fermes = probleme.Conges.Select(c => c.Du).ToHashSet();
        var moments = probleme.Groupes.SelectMany(g => Enumerable.Range(0, 26).Select(i => g.Debut.AddDays(i))
            .Where(j => j.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !fermes.Contains(j))
            .SelectMany(j => new[] { (g.Id, j, DemiJournee.Matin), (g.Id, j, DemiJournee.ApresMidi) })).ToList();
        long? meilleur = null;
        var seances = new List<Seance>();
        Suite(0);
        return meilleur;

        void Suite(int rang)
        {
            if (rang == moments.Count)
            {
                if (VerificateurDeCalendrier.Verifier(probleme, seances).Count > 0) return;
                var points = NotationDeCalendrier.Total(NotationDeCalendrier.Noter(probleme, seances));
                meilleur = Math.Min(meilleur ?? long.MaxValue, points);
                return;
            }

            var (groupe, jour, demi) = moments[rang];
            var reste = moments.Skip(rang + 1).Count(m => m.Id == groupe);
            var manque = probleme.DemiJourneesParGroupe - seances.Count(s => s.Groupe == groupe);
            if (manque <= reste) Suite(rang + 1);
            foreach (var module in probleme.Modules.Where(m => !probleme.Prestataires.Single(p => p.Id == m.Prestataire).Fermetures.Any(f => f.Contient(jour)) && seances.Count(s => s.Groupe == groupe && s.Module == m.Id) < m.DemiJournees))
            {
                seances.Add(new(groupe, module.Id, jour, demi));
                Suite(rang + 1);
                seances.RemoveAt(seances.Count - 1);
            }
        }
    }
}
