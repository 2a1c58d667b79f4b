using Cohorte.Domaine.Planification;
using Google.OrTools.Sat;

namespace Cohorte.Planification.Calendriers;

/// <summary>Says each better calendar as the solver finds it.</summary>
internal sealed class SuiviDesSolutions(IProgress<AvancementDuCalcul> suivi) : CpSolverSolutionCallback
{
    public override void OnSolutionCallback() =>
        suivi.Report(new((long)Math.Round(ObjectiveValue()), (long)Math.Ceiling(BestObjectiveBound() - 1e-6), "recherche du meilleur calendrier"));
}
