using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Besoins;

/// <summary>How much a skill is expected.</summary>
public enum Exigence
{
    [Libelle("Indispensable")]
    Requise,

    [Libelle("Souhaitée")]
    Souhaitee,
}
