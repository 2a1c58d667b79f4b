using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Evaluations;

/// <summary>When an outcome is observed.</summary>
public enum Jalon
{
    [Libelle("Fin du contrat")]
    FinDeContrat,

    [Libelle("À 3 mois")]
    TroisMois,

    [Libelle("À 6 mois")]
    SixMois,
}
