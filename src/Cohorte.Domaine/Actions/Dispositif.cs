using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Actions;

/// <summary>The scheme of an action, whose rules its contracts follow.</summary>
public enum Dispositif
{
    /// <summary>Ordinary contract: RNCP, CQP or branch classification.</summary>
    [Libelle("Contrat de professionnalisation")]
    CpOrdinaire,

    /// <summary>Skills defined by employer and OPCO; signed only on dates when the regime allows it.</summary>
    [Libelle("Contrat de professionnalisation expérimental")]
    CpExperimental,
}
