using System.Diagnostics;
using System.Globalization;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Planification.Calendriers;
using Google.OrTools.Sat;

namespace Cohorte.Bench.Planification;

/// <summary>The planner beside CBC (Debian coinor-cbc) on the same week-level model in the same run, the checker, and the large assignment.</summary>
public static class ComparaisonAvecCbc
{
    internal static readonly ReglesDuContrat Regles = new(1607m, Taux.EnPourcent(15), Taux.EnPourcent(25), new Heures(150), 6, 36, "bench");

    private const int Essais = 15;

    /// <summary>Runs everything on the calendars of a folder.</summary>
    public static void Executer(string dossier)
    {
        Comparer(dossier);
        LongCalendrier.Resoudre(Regles, 60);
        LongCalendrier.Verifier(Regles);
        Affecter();
    }

    /// <summary>The calendars of a folder, beside CBC.</summary>
    public static void Comparer(string dossier)
    {
        foreach (var nom in new[] { "calendrier-A1-seed-9m", "calendrier-A2-agro-8m", "calendrier-A4-weekdays-12m" })
        {
            Comparer(LectureCalendrier.Probleme(File.ReadAllBytes(Path.Combine(dossier, nom + ".json"))).Valeur);
        }
    }

    /// <summary>The large assignment.</summary>
    public static void Affecter() => Affecter(10_000, 800, 2_000);

    private static void Comparer(ProblemeCalendrier probleme)
    {
        // Processor seconds beside those of the clock: only the first compare on a machine that others share.
        var processeur = Environment.CpuUsage.TotalTime;
        var montre = Stopwatch.StartNew();
        var resultat = new PlanificateurDeCalendrier().Planifier(probleme, Regles, new BudgetDeCalcul(60), null, CancellationToken.None);
        var nous = montre.Elapsed.TotalSeconds;
        var notreCalcul = (Environment.CpuUsage.TotalTime - processeur).TotalSeconds;
        montre.Restart();
        var constats = VerificateurDeCalendrier.Verifier(probleme, resultat.Seances).Count;
        var verification = montre.Elapsed.TotalMilliseconds;

        var modele = new ModeleDesSemaines(new Trame(probleme), [0], null, [], null, null, avecObjectif: true).Modele;
        var fichier = Path.GetTempFileName() + ".lp";
        File.WriteAllText(fichier, EnLp(modele.Model));
        montre.Restart();
        using var cbc = Process.Start(new ProcessStartInfo("cbc", [fichier, "sec", "60", "solve", "quit"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var journal = cbc.StandardOutput.ReadToEnd();
        cbc.WaitForExit();
        var eux = montre.Elapsed.TotalSeconds;
        var leurCalcul = journal.Split('\n').Where(l => l.StartsWith("Total time (CPU seconds)", StringComparison.Ordinal))
            .Select(l => double.Parse(l.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries)[4], CultureInfo.InvariantCulture)).LastOrDefault(double.NaN);
        var lignes = journal.Split('\n').Where(l => l.StartsWith("Objective value", StringComparison.Ordinal) || l.StartsWith("Result", StringComparison.Ordinal) || l.StartsWith("Lower bound", StringComparison.Ordinal));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{probleme.Id}: {resultat.Statut} {resultat.Objectif} in {notreCalcul:F2} processor s, {nous:F2} s (whole plan); CBC {leurCalcul:F2} processor s, {eux:F2} s (weeks only); ratio {notreCalcul / leurCalcul:F2} of the processor, {nous / eux:F2} of the clock; checker {verification:F2} ms, {constats} finding(s)"));
        foreach (var ligne in lignes) Console.WriteLine("   CBC " + ligne.Trim());
        File.Delete(fichier);
    }

    /// <summary>The linear rows of a model without enforcement literals, in LP format.</summary>
    private static string EnLp(CpModelProto modele)
    {
        var lp = new System.Text.StringBuilder("Minimize\n obj:");
        var objectif = modele.Objective;
        for (var i = 0; i < objectif.Vars.Count; i++) Terme(lp, objectif.Coeffs[i], objectif.Vars[i]);
        lp.Append(CultureInfo.InvariantCulture, $" + {(long)objectif.Offset} un\nSubject To\n un = 1\n");
        foreach (var contrainte in modele.Constraints)
        {
            if (contrainte.BoolOr is { } ou && contrainte.EnforcementLiteral.Count == 0)
            {
                foreach (var litteral in ou.Literals) Terme(lp, litteral < 0 ? -1 : 1, litteral < 0 ? -litteral - 1 : litteral);
                lp.Append(CultureInfo.InvariantCulture, $" >= {1 - ou.Literals.Count(l => l < 0)}\n");
                continue;
            }

            if (contrainte.BoolAnd is { } et && contrainte.EnforcementLiteral is [var si])
            {
                foreach (var b in et.Literals) lp.Append(CultureInfo.InvariantCulture, $" v{b} - v{si} >= 0\n");
                continue;
            }

            var lineaire = contrainte.Linear ?? throw new NotSupportedException("Only linear rows, clauses and implications are exported.");
            var (bas, haut) = (lineaire.Domain[0], lineaire.Domain[^1]);
            if (bas == haut) Ligne(lp, lineaire, "=", bas);
            else
            {
                if (bas > long.MinValue / 2) Ligne(lp, lineaire, ">=", bas);
                if (haut < long.MaxValue / 2) Ligne(lp, lineaire, "<=", haut);
            }
        }

        lp.Append("Bounds\n");
        for (var v = 0; v < modele.Variables.Count; v++) lp.Append(CultureInfo.InvariantCulture, $" {modele.Variables[v].Domain[0]} <= v{v} <= {modele.Variables[v].Domain[^1]}\n");
        lp.Append("Generals\n");
        for (var v = 0; v < modele.Variables.Count; v++) lp.Append(CultureInfo.InvariantCulture, $" v{v}\n");
        return lp.Append("End\n").ToString();
    }

    private static void Ligne(System.Text.StringBuilder lp, LinearConstraintProto lineaire, string sens, long borne)
    {
        for (var i = 0; i < lineaire.Vars.Count; i++) Terme(lp, lineaire.Coeffs[i], lineaire.Vars[i]);
        lp.Append(CultureInfo.InvariantCulture, $" {sens} {borne}\n");
    }

    private static void Terme(System.Text.StringBuilder lp, long coefficient, int variable) =>
        lp.Append(CultureInfo.InvariantCulture, $" {(coefficient < 0 ? "-" : "+")} {Math.Abs(coefficient)} v{variable}");

    private static void Affecter(int candidats, int entreprises, int postes)
    {
        var etat = 11UL;
        var notes = Enumerable.Range(0, entreprises).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        var liste = new List<CandidatAAffecter>(candidats);
        for (var c = 0; c < candidats; c++)
        {
            var voeux = Enumerable.Range(0, 4 + Hasard(24)).Select(_ => Hasard(entreprises)).Distinct().ToList();
            foreach (var e in voeux) notes[e][$"C{c}"] = 60 + (5 * Hasard(26));
            liste.Add(new($"C{c}", [.. voeux.Select(e => $"E{e}")]));
        }

        var probleme = new ProblemeAffectation(liste, [.. notes.Select((n, e) => new EntrepriseOffrante($"E{e}", (postes / entreprises) + (e < postes % entreprises ? 1 : 0), 60, n))], 2022, []);
        var (durees, calculs) = (new List<double>(), new List<double>());
        for (var essai = 0; essai < Essais; essai++)
        {
            var processeur = Environment.CpuUsage.TotalTime;
            var montre = Stopwatch.StartNew();
            var marche = new MarcheIndexe(probleme);
            var index = (Environment.CpuUsage.TotalTime - processeur).TotalMilliseconds;
            var obtenu = AcceptationDifferee.Affecter(marche);
            durees.Add(montre.Elapsed.TotalMilliseconds);
            calculs.Add((Environment.CpuUsage.TotalTime - processeur).TotalMilliseconds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{candidats} candidates, {postes} posts, {marche.Voeux.Sum(v => v.Length)} pairs, names to answer: {calculs[^1]:F1} processor ms (of which indexing {index:F1}), {durees[^1]:F1} ms; {obtenu.Count(o => o >= 0)} posts, {ExplicationAffectation.PairesBloquantes(marche, obtenu).Count} blocking pair(s)"));
        }

        durees.Sort();
        calculs.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"names to answer, {Essais} runs: median {calculs[Essais / 2]:F1} processor ms (least {calculs[0]:F1}), {durees[Essais / 2]:F1} ms of the clock (least {durees[0]:F1})"));

        int Hasard(int borne)
        {
            unchecked
            {
                etat = (etat * 6364136223846793005UL) + 1442695040888963407UL;
                return (int)((etat >> 33) % (ulong)borne);
            }
        }
    }
}
