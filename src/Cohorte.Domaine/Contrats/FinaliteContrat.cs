using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats;

/// <summary>What the contract leads to.</summary>
public enum FinaliteContrat
{
    [Libelle("Titre ou diplôme (RNCP)")]
    Rncp,

    [Libelle("CQP")]
    Cqp,

    [Libelle("Qualification de la convention collective")]
    Ccn,

    [Libelle("Compétences définies avec l’OPCO (expérimental)")]
    Competences,
}
