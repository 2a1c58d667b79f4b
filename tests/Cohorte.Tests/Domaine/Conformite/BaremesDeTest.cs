using Cohorte.Application.Reglementation;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Tests.Domaine.Conformite;

/// <summary>The law as shipped.</summary>
internal static class BaremesDeTest
{
    public static readonly Baremes Livres = LecteurBaremes.Charger(Path.Combine(AppContext.BaseDirectory, "baremes"));
}
