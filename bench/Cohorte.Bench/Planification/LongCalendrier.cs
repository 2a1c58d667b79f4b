using System.Diagnostics;
using System.Globalization;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Planification.Calendriers;
using Cohorte.Tests.Planification;

namespace Cohorte.Bench.Planification;

/// <summary>A long calendar of several groups against its own bound, and the checker on a longer one.</summary>
internal static class LongCalendrier
{
    private const int Repetitions = 51;
    private const int SecondesDuValide = 60;

    /// <summary>The gap reached within a budget on the three instances of docs/bench/planification.md, and what checking the answers costs.</summary>
    public static void Resoudre(ReglesDuContrat regles, int secondes)
    {
        Resoudre("24 months, 3 groups, 10 modules", InstanceLongue.Creer(), regles, secondes);
        Resoudre("24 months, 3 groups, 10 modules, fewer rooms than groups", InstancesAuHasard.Creer(21, 24, 3, 10), regles, secondes);
        Resoudre("36 months, 5 groups, 12 modules", InstancesAuHasard.Creer(22, 36, 5, 12), regles, secondes);
    }

    /// <summary>The checker on 36 months and 5 groups: a valid calendar, then half-days one after the other on every working day, so that it has everything to say.</summary>
    public static void Verifier(ReglesDuContrat regles)
    {
        var probleme = InstancesAuHasard.Creer(22, 36, 5, 12);
        var valide = new PlanificateurDeCalendrier().Planifier(probleme, regles, new BudgetDeCalcul(SecondesDuValide), null, CancellationToken.None);
        if (valide.Seances.Count > 0) Mesurer("36 months, 5 groups, valid", probleme, valide.Seances);
        var seances = new List<Seance>();
        foreach (var groupe in probleme.Groupes)
        {
            var demis = probleme.Modules.SelectMany(m => Enumerable.Repeat(m.Id, m.DemiJournees)).ToList();
            var jours = Enumerable.Range(0, groupe.Fin.DayNumber - groupe.Debut.DayNumber).Select(groupe.Debut.AddDays).Where(j => j.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Friday && ISOWeek.GetWeekOfYear(j.ToDateTime(TimeOnly.MinValue)) % 4 == 0).ToList();
            seances.AddRange(demis.Select((m, i) => new Seance(groupe.Id, m, jours[i / 2 % jours.Count], (DemiJournee)(i % 2))));
        }

        seances.Sort();
        Mesurer("36 months, 5 groups, every half-day judged", probleme, seances);
    }

    private static void Resoudre(string quoi, ProblemeCalendrier probleme, ReglesDuContrat regles, int secondes)
    {
        var processeur = Environment.CpuUsage.TotalTime;
        var montre = Stopwatch.StartNew();
        var resultat = new PlanificateurDeCalendrier().Planifier(probleme, regles, new BudgetDeCalcul(secondes), null, CancellationToken.None);
        var (calcul, ecoule) = (Environment.CpuUsage.TotalTime - processeur, montre.Elapsed);
        var constats = resultat.Seances.Count == 0 ? -1 : VerificateurDeCalendrier.Verifier(probleme, resultat.Seances).Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{quoi}, budget {secondes} s: {resultat.Statut} {resultat.Objectif}, bound {resultat.Borne}, gap {(resultat.Objectif - resultat.Borne) * 100.0 / resultat.Objectif:F2} %, {constats} finding(s), {calcul.TotalSeconds:F1} processor s, {ecoule.TotalSeconds:F1} s"));
        if (resultat.Seances.Count > 0) Mesurer(quoi + ", valid", probleme, resultat.Seances);
    }

    private static void Mesurer(string quoi, ProblemeCalendrier probleme, IReadOnlyList<Seance> seances)
    {
        VerificateurDeCalendrier.Verifier(probleme, seances);
        var durees = new List<double>();
        var constats = 0;
        var processeur = Environment.CpuUsage.TotalTime;
        for (var n = 0; n < Repetitions; n++)
        {
            var montre = Stopwatch.StartNew();
            constats = VerificateurDeCalendrier.Verifier(probleme, seances).Count;
            durees.Add(montre.Elapsed.TotalMilliseconds);
        }

        durees.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"checker, {quoi}, {seances.Count} half-days, {constats} finding(s): {(Environment.CpuUsage.TotalTime - processeur).TotalMilliseconds / Repetitions:F2} processor ms, median {durees[Repetitions / 2]:F2} ms, least {durees[0]:F2} ms"));
    }
}
