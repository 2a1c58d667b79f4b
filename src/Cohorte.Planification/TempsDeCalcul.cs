using System.Diagnostics;
using System.Globalization;
using Cohorte.Domaine.Planification;
using Google.OrTools.Sat;

namespace Cohorte.Planification;

/// <summary>What remains of a budget: deterministic time, so that the answer does not depend on the load, and a hard stop on the clock.</summary>
internal sealed class TempsDeCalcul
{
    /// <summary>Deterministic units of the solver in one second of budget, measured below real speed so that the budget is rarely exceeded.</summary>
    public const double UnitesParSeconde = 0.5;

    private readonly Stopwatch _montre = Stopwatch.StartNew();
    private readonly double _secondesMax;
    private readonly CancellationToken _arret;

    public TempsDeCalcul(BudgetDeCalcul budget, CancellationToken arret)
    {
        Reste = Total = budget.Secondes * UnitesParSeconde;
        _secondesMax = 2.0 * budget.Secondes;
        _arret = arret;
    }

    /// <summary>Deterministic units given.</summary>
    public double Total { get; }

    /// <summary>Deterministic units left.</summary>
    public double Reste { get; private set; }

    /// <summary>Whether nothing more may be computed.</summary>
    public bool Epuise => Reste <= 0.001 || _montre.Elapsed.TotalSeconds >= _secondesMax || _arret.IsCancellationRequested;

    /// <summary>Solves with one worker and a fixed seed, within a share of what remains.</summary>
    public (CpSolverStatus Statut, CpSolver Solveur) Resoudre(CpModel modele, double unites, string reglages = "", CpSolverSolutionCallback? suivi = null)
    {
        _arret.ThrowIfCancellationRequested();
        var limite = Math.Max(0.01, Math.Min(unites, Reste));
        var mur = Math.Max(0.05, _secondesMax - _montre.Elapsed.TotalSeconds);
        var solveur = new CpSolver
        {
            StringParameters = string.Create(CultureInfo.InvariantCulture,
                $"num_workers:1 random_seed:2022 max_deterministic_time:{limite} max_time_in_seconds:{mur} {reglages}"),
        };
        using var inscription = _arret.Register(solveur.StopSearch);
        var statut = suivi is null ? solveur.Solve(modele) : solveur.Solve(modele, suivi);
        Reste -= Math.Max(solveur.Response?.DeterministicTime ?? 0, 0.0005);
        _arret.ThrowIfCancellationRequested();
        if (statut == CpSolverStatus.ModelInvalid) throw new InvalidOperationException("Modèle refusé par le solveur\u00A0: " + modele.Validate());
        return (statut, solveur);
    }
}
