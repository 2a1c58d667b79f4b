using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats;

/// <summary>Nature of the employment contract.</summary>
public enum NatureContrat
{
    [Libelle("CDD")]
    Cdd,

    [Libelle("CDI")]
    Cdi,
}
