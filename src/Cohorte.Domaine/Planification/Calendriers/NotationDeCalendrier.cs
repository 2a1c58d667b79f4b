namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>Points of a calendar by criterion, exactly as published; fewer is better. Shares no code with the solver.</summary>
public static class NotationDeCalendrier
{
    /// <summary>Code of the line of the rhythm by weeks.</summary>
    public const string Rythme = "rythme";

    /// <summary>Code of the line of the incomplete weeks in centre.</summary>
    public const string SemainesCompletes = "semainesCompletes";

    /// <summary>Code of the line of the busy periods.</summary>
    public const string PeriodesChargees = "periodesChargees";

    /// <summary>Code of the line of the modules present in a week.</summary>
    public const string Emiettement = "emiettement";

    /// <summary>Code of the line of even progress.</summary>
    public const string Progression = "progression";

    /// <summary>Code of the line of days moved by a repair.</summary>
    public const string JoursDeplaces = "joursDeplaces";

    /// <summary>Code of the line of modules moved by a repair.</summary>
    public const string ModulesDeplaces = "modulesDeplaces";

    /// <summary>Points of a calendar.</summary>
    public static IReadOnlyList<LigneDePoints> Noter(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances)
    {
        long rythme = 0, completes = 0, chargees = 0, emiettement = 0, progression = 0;
        foreach (var groupe in probleme.Groupes)
        {
            var journees = new JourneesDuGroupe(probleme, groupe);
            var siennes = seances.Where(s => s.Groupe == groupe.Id && s.Jour >= groupe.Debut && s.Jour <= groupe.Fin).ToList();
            var jours = new int[journees.DerniereSemaine + 1];
            var demiJournees = new int[journees.DerniereSemaine + 1];
            foreach (var jour in siennes.Select(s => s.Jour).Distinct()) jours[journees.Semaine(jour)]++;
            foreach (var seance in siennes) demiJournees[journees.Semaine(seance.Jour)]++;

            if (probleme.Rythme is Calendriers.Rythme.Semaines alternance)
            {
                rythme += PointsDuRythme(journees, jours, alternance);
                completes += Enumerable.Range(0, jours.Length).Where(s => jours[s] > 0).Sum(s => 4L * (journees.CoutsDesJoursOuverts[s].Count - jours[s]));
            }

            chargees += Enumerable.Range(0, jours.Length).Sum(s => (long)journees.CoutsDesJoursOuverts[s].Take(jours[s]).Sum());
            emiettement += 2L * siennes.Select(s => (s.Module, Semaine: journees.Semaine(s.Jour))).Distinct().Count();
            progression += PointsDeProgression(probleme, journees, demiJournees);
        }

        return
        [
            new(Rythme, rythme), new(SemainesCompletes, completes), new(PeriodesChargees, chargees),
            new(Emiettement, emiettement), new(Progression, progression),
        ];
    }

    /// <summary>Points of a repaired calendar: those of the calendar, and what it moves from the week of the freeze on.</summary>
    public static IReadOnlyList<LigneDePoints> Noter(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances, DemandeReparation demande)
    {
        long jours = 0, modules = 0;
        var depuis = JourneesDuGroupe.Lundi(demande.FigeAvant);
        foreach (var groupe in probleme.Groupes)
        {
            var avant = demande.Publie.Where(s => s.Groupe == groupe.Id && s.Jour >= depuis).ToList();
            var apres = seances.Where(s => s.Groupe == groupe.Id && s.Jour >= depuis).ToList();
            jours += Ecart(avant.DistinctBy(s => s.Jour), apres.DistinctBy(s => s.Jour), s => JourneesDuGroupe.Lundi(s.Jour));
            modules += Ecart(avant, apres, s => (s.Module, JourneesDuGroupe.Lundi(s.Jour)));
        }

        return [.. Noter(probleme, seances), new(JoursDeplaces, demande.PointsParJour * jours), new(ModulesDeplaces, demande.PointsParDemiJournee * modules)];
    }

    /// <summary>Sum of the lines.</summary>
    public static long Total(IReadOnlyList<LigneDePoints> lignes) => lignes.Sum(l => l.Points);

    private static long PointsDuRythme(JourneesDuGroupe journees, int[] jours, Rythme.Semaines alternance)
    {
        long points = 0;
        var tour = alternance.Centre + alternance.Entreprise;
        for (var debut = journees.PremiereSemaine; debut + tour - 1 <= journees.DerniereSemaine; debut++)
        {
            var enCentre = Enumerable.Range(debut, tour).Count(s => jours[s] > 0);
            points += 8L * Math.Abs(enCentre - alternance.Centre);
        }

        return points;
    }

    private static long PointsDeProgression(ProblemeCalendrier probleme, JourneesDuGroupe journees, int[] demiJournees)
    {
        long points = 0;
        var total = probleme.DemiJourneesParGroupe;
        var ouvres = journees.OuvresParSemaine.Sum();
        for (var semaine = journees.PremiereSemaine + 4; semaine < journees.DerniereSemaine && ouvres > 0; semaine += 4)
        {
            var ideal = ArrondiAuPair((long)total * journees.OuvresParSemaine.Take(semaine).Sum(), ouvres);
            points += Math.Max(0, Math.Abs(demiJournees.Take(semaine).Sum() - ideal) - 4);
        }

        return points;
    }

    private static long ArrondiAuPair(long numerateur, long denominateur)
    {
        var (entier, reste) = Math.DivRem(numerateur, denominateur);
        return (2 * reste).CompareTo(denominateur) switch { < 0 => entier, > 0 => entier + 1, _ => entier + (entier % 2) };
    }

    private static long Ecart<TCle>(IEnumerable<Seance> avant, IEnumerable<Seance> apres, Func<Seance, TCle> cle) where TCle : notnull
    {
        var ecarts = new Dictionary<TCle, int>();
        foreach (var seance in avant) ecarts[cle(seance)] = ecarts.GetValueOrDefault(cle(seance)) - 1;
        foreach (var seance in apres) ecarts[cle(seance)] = ecarts.GetValueOrDefault(cle(seance)) + 1;
        return ecarts.Values.Sum(e => (long)Math.Abs(e));
    }
}
