using Cohorte.Domaine.Simulation.Paie;
using Cohorte.Tests.Domaine.Conformite;

namespace Cohorte.Tests.Domaine.Simulation;

/// <summary>The law of pay as shipped.</summary>
internal static class BaremesDePaieDeTest
{
    public static readonly BaremesDePaie Livres = BaremesDePaie.De(BaremesDeTest.Livres);
}
