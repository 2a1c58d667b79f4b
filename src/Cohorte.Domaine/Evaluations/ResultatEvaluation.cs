using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Evaluations;

/// <summary>Result of the final evaluation.</summary>
public enum ResultatEvaluation
{
    [Libelle("Compétences acquises")]
    Acquis,

    [Libelle("Compétences acquises en partie")]
    Partiel,

    [Libelle("Compétences non acquises")]
    NonAcquis,
}
