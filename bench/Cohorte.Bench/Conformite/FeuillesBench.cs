using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Cohorte.Application.Reglementation;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Bench.Conformite;

/// <summary>The conformity of 500 different contracts on two cores: verdicts with their explanation (to hold: 50 ms), then with every counterfactual, region and pair (to hold: 1 s).</summary>
[MemoryDiagnoser]
public class FeuillesBench
{
    private const int Contrats = 500;
    private static readonly ParallelOptions DeuxCoeurs = new() { MaxDegreeOfParallelism = 2 };
    private readonly Droit _droit = new(LecteurBaremes.Livres());
    private readonly FaitsDuContrat[] _faits = [.. Enumerable.Range(0, Contrats).Select(Un)];

    /// <summary>Runs in this process: the machine of reference has no other.</summary>
    public static void Executer()
    {
        BenchmarkRunner.Run<FeuillesBench>(
            DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)).WithOptions(ConfigOptions.DisableOptimizationsValidator));
        var banc = new FeuillesBench();
        Mesurer(nameof(Verdicts), banc.Verdicts);
        Mesurer(nameof(Feuilles), banc.Feuilles);
    }

    /// <summary>Processor time beside the clock: on a busy machine the clock alone says little.</summary>
    private static void Mesurer(string nom, Func<int> travail)
    {
        const int Chauffe = 30, Fois = 30;
        for (var i = 0; i < Chauffe; i++) travail();
        using var processus = Process.GetCurrentProcess();
        var (processeur, horloge) = (processus.TotalProcessorTime, Stopwatch.StartNew());
        var meilleur = double.MaxValue;
        for (var i = 0; i < Fois; i++)
        {
            var debut = Stopwatch.GetTimestamp();
            travail();
            meilleur = Math.Min(meilleur, Stopwatch.GetElapsedTime(debut).TotalMilliseconds);
        }

        processus.Refresh();
        Console.WriteLine(FormattableString.Invariant($"{nom}: {(processus.TotalProcessorTime - processeur).TotalMilliseconds / Fois:F1} ms of processor, {horloge.Elapsed.TotalMilliseconds / Fois:F1} ms of clock on average, {meilleur:F1} ms at best"));
    }

    /// <summary>Verdicts with sentence, arithmetic, source and corrections.</summary>
    [Benchmark]
    public int Verdicts()
    {
        var total = 0;
        Parallel.ForEach(_faits, DeuxCoeurs, f => Interlocked.Add(ref total, FeuilleDeConformite.Juger(f, _droit).Count));
        return total;
    }

    /// <summary>The whole sheet.</summary>
    [Benchmark]
    public int Feuilles()
    {
        var total = 0;
        Parallel.ForEach(_faits, DeuxCoeurs, f => Interlocked.Add(ref total, FeuilleDeConformite.De(f, _droit).Combinaisons.Count));
        return total;
    }

    /// <summary>One contract out of two is broken somewhere.</summary>
    private static FaitsDuContrat Un(int rang)
    {
        var debut = new DateOnly(2022, 2, 14).AddDays(rang % 200);
        return new FaitsDuContrat
        {
            Dispositif = rang % 3 == 0 ? DispositifDecrit.Classique : DispositifDecrit.Experimental,
            Nature = NatureContrat.Cdd,
            DateConclusion = debut.AddDays(-7),
            DateDebut = debut,
            DateFin = CalculDeMois.DernierJour(debut, 6 + (rang % 14)),
            HeuresHebdomadaires = new Heures(35),
            HeuresFormation = new Heures(150 + (rang % 40 * 8)),
            Finalite = rang % 3 == 0 ? FinaliteContrat.Ccn : FinaliteContrat.Competences,
            SalaireMensuelPropose = new Montant(1_100 + (rang % 50 * 20)),
            MinimumConventionnelMensuel = Fait<Montant?>.Aucun,
            AccordDepassementDuree = Fait<string?>.Aucun,
            AccordDepassementFormation = Fait<string?>.Aucun,
            AccordOpcoCompetencesLe = rang % 5 == 0 ? Fait<DateOnly?>.Aucun : debut.AddDays(-10),
            AccordSalarieLe = debut.AddDays(-8),
            Competences = ["tailler"],
            EssaiJours = rang % 40,
            DateNaissance = new DateOnly(1985, 1, 1).AddDays(rang * 20),
            Diplome = (Diplome)(rang % 12),
            InscritFranceTravailDepuis = rang % 2 == 0 ? Fait<DateOnly?>.Aucun : debut.AddDays(-rang),
            MinimumSocial = Fait<MinimumSocial?>.Aucun,
            AncienCui = false,
            TitreSejourExpireLe = rang % 4 == 0 ? debut.AddDays(rang) : Fait<DateOnly?>.Aucun,
            Geiq = false,
            TuteurDesigne = true,
            TuteurEstEmployeur = rang % 2 == 0,
            TuteurExperienceDepuis = debut.AddDays(-500 - rang),
            TuteurSuivis = [.. Enumerable.Range(0, rang % 4).Select(i => Periode.De(debut.AddDays(-100 + (i * 30)), debut.AddDays(60 + (i * 30))))],
            Organismes = [new OrganismeDecrit("OF", false, Periode.De(new(2021, 6, 1), debut.AddDays(200 + rang)), "11750000175")],
            TransmisLe = debut.AddDays(rang % 8),
        };
    }
}
