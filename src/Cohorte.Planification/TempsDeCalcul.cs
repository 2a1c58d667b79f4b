using System.Globalization;
using Cohorte.Domaine.Planification;
using Google.OrTools.Sat;

namespace Cohorte.Planification;

/// <summary>What remains of a budget: deterministic time, so that the answer does not depend on the load, and a hard stop on the clock.</summary>
internal sealed class TempsDeCalcul
{
    /// <summary>Deterministic units of the solver in one second of budget, measured below real speed so that the budget is rarely exceeded.</summary>
    public const double UnitesParSeconde = 0.5;

    /// <summary>Share of the clock that searches may use; the rest lays the half-days of what they found.</summary>
    private const double PartDesRecherches = 0.9;

    private readonly TimeProvider _horloge;
    private readonly long _debut;
    private readonly double _secondesMax;
    private readonly CancellationToken _arret;

    public TempsDeCalcul(BudgetDeCalcul budget, CancellationToken arret, TimeProvider? horloge = null)
    {
        _horloge = horloge ?? TimeProvider.System;
        _debut = _horloge.GetTimestamp();
        Reste = Total = budget.Secondes * UnitesParSeconde;
        _secondesMax = budget.Butoir;
        _arret = arret;
    }

    /// <summary>Deterministic units given.</summary>
    public double Total { get; }

    /// <summary>Deterministic units left.</summary>
    public double Reste { get; private set; }

    /// <summary>Whether nothing more may be searched.</summary>
    public bool Epuise => Reste <= 0.001 || Ecoulees >= PartDesRecherches * _secondesMax || _arret.IsCancellationRequested;

    /// <summary>Whether the hard stop is reached, for what was found too.</summary>
    public bool AuMur => Ecoulees >= _secondesMax || _arret.IsCancellationRequested;

    /// <summary>Whether more than a share of the hard stop has gone by: never on a machine of ordinary speed before the same share of the budget.</summary>
    public bool Ecoule(double part) => Ecoulees >= part * _secondesMax;

    private double Ecoulees => _horloge.GetElapsedTime(_debut).TotalSeconds;

    /// <summary>Counts a reckoning made without the solver, by what it does and not by the clock.</summary>
    public void Compter(double unites) => Reste -= unites;

    /// <summary>Solves with one worker and a fixed seed, within a share of what remains.</summary>
    /// <param name="modele">What to solve.</param>
    /// <param name="unites">Deterministic units at most.</param>
    /// <param name="reglages">Other parameters of the solver.</param>
    /// <param name="suivi">Told of each solution.</param>
    /// <param name="reserve">Whether what was kept back for laying half-days may be used: the share asked is then given whatever remains.</param>
    public (CpSolverStatus Statut, CpSolver Solveur) Resoudre(CpModel modele, double unites, string reglages = "", CpSolverSolutionCallback? suivi = null, bool reserve = false)
    {
        _arret.ThrowIfCancellationRequested();
        var limite = reserve ? unites : Math.Max(0.01, Math.Min(unites, Reste));
        var mur = Math.Max(0.05, ((reserve ? 1 : PartDesRecherches) * _secondesMax) - Ecoulees);
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
