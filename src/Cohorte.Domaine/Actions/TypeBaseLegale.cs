using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Actions;

/// <summary>What lifts a legal blocking verdict.</summary>
public enum TypeBaseLegale
{
    /// <summary>Branch or OPCO agreement beyond 25 %.</summary>
    [Libelle("Accord de l’article L. 6325-14 (plus de 25 % de formation)")]
    AccordL632514,

    /// <summary>Branch or OPCO agreement beyond 12 months.</summary>
    [Libelle("Accord de l’article L. 6325-12 (durée jusqu’à 24 mois)")]
    AccordL632512,

    /// <summary>Written decision of the OPCO.</summary>
    [Libelle("Décision écrite de l’OPCO (compétences du contrat expérimental)")]
    DecisionEcriteOpco,
}
