using System.Diagnostics;
using System.Globalization;
using Cohorte.Application.Reglementation;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Paie;
using Cohorte.Domaine.Simulation.Rapide;

namespace Cohorte.Bench.Simulation;

/// <summary>Payslip months a second in process: the fast path on every core, beside the explained path in the same run.</summary>
internal static class MoisParSeconde
{
    private const int Contrats = 20_000;
    private static readonly TimeSpan Duree = TimeSpan.FromSeconds(5);

    public static void Executer()
    {
        var baremes = BaremesDePaie.De(LecteurBaremes.Livres());
        var contrats = Enumerable.Range(0, Contrats).Select(Un).ToArray();
        var rapide = new SimulateurRapide(baremes);
        Mesurer("explained path", contrats, () =>
        {
            return d => Simulateur.Simuler(d, baremes).Valeur.Mois.Count;
        });
        Mesurer("fast path", contrats, () =>
        {
            var resultat = new ResultatRapide();
            return d =>
            {
                rapide.Simuler(d, resultat);
                return resultat.Mois;
            };
        });
    }

    private static void Mesurer(string nom, DescriptionDeContrat[] contrats, Func<Func<DescriptionDeContrat, int>> creer)
    {
        Compter(contrats, creer, TimeSpan.FromSeconds(3));
        using var processus = Process.GetCurrentProcess();
        var avant = processus.TotalProcessorTime;
        var (mois, secondes) = Compter(contrats, creer, Duree);
        processus.Refresh();
        var calcul = (processus.TotalProcessorTime - avant).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{nom,-16} {mois / secondes,14:N0} months/s on {Environment.ProcessorCount} cores ({secondes:N2} s) | {calcul / mois * 1_000_000:N3} CPU s per million months"));
    }

    /// <summary>A thread a core, so that none waits for the pool.</summary>
    private static (long Mois, double Secondes) Compter(DescriptionDeContrat[] contrats, Func<Func<DescriptionDeContrat, int>> creer, TimeSpan duree)
    {
        var debut = Stopwatch.GetTimestamp();
        long total = 0;
        var fils = Enumerable.Range(0, Environment.ProcessorCount).Select(coeur => new Thread(() =>
        {
            var simuler = creer();
            long mois = 0;
            for (var rang = coeur; Stopwatch.GetElapsedTime(debut) < duree;)
            {
                for (var n = 0; n < 200; n++, rang++) mois += simuler(contrats[rang % contrats.Length]);
            }

            Interlocked.Add(ref total, mois);
        })).ToList();
        fils.ForEach(f => f.Start());
        fils.ForEach(f => f.Join());
        return (total, Stopwatch.GetElapsedTime(debut).TotalSeconds);
    }

    /// <summary>Twelve-month contracts of every kind: ages, starts, sizes, regimes, rates, pays.</summary>
    private static DescriptionDeContrat Un(int rang)
    {
        var debut = new DateOnly(2021 + (rang % 5), 1 + (rang % 12), 1 + (rang * 7 % 28));
        return new DescriptionDeContrat
        {
            Contrat = new ContratDecrit
            {
                Dispositif = rang % 2 == 0 ? DispositifDecrit.Classique : DispositifDecrit.Experimental,
                Nature = NatureContrat.Cdd,
                DateConclusion = debut.AddDays(-5),
                DateDebut = debut,
                DateFin = debut.AddMonths(12).AddDays(-1),
                HeuresHebdomadaires = new Heures(rang % 9 == 0 ? 28 : 35),
                HeuresFormation = new Heures(250),
                Finalite = rang % 2 == 0 ? FinaliteContrat.Cqp : FinaliteContrat.Competences,
                SalaireMensuelPropose = rang % 3 == 0 ? new Montant(1_700 + (rang % 500)) : null,
            },
            Personne = new PersonneDecrite { DateNaissance = debut.AddDays(-(17 * 365) - (rang * 37 % 12_000)), Diplome = (Diplome)(rang % 12), InscritFranceTravailDepuis = rang % 4 == 0 ? null : debut.AddDays(-400), MoisInscrits15Derniers = 13 },
            Employeur = new EmployeurDecrit { Effectif = 5 + (rang * 13 % 300), Regime = rang % 4 == 0 ? RegimeSocial.Agricole : RegimeSocial.General, TauxAtMp = new Taux((100 + (rang % 400)) / 10_000m), Geiq = rang % 20 == 0, TauxSst = new Taux(0.0042m), MutuelleMensuelle = rang % 5 == 0 ? new Montant(45) : null },
        };
    }
}
