using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats.Description;

/// <summary>Minimum social that opens the contract at any age (L.6325-1, 3°).</summary>
public enum MinimumSocial
{
    [Libelle("RSA")]
    Rsa,

    [Libelle("ASS")]
    Ass,

    [Libelle("AAH")]
    Aah,
}

/// <summary>Social regime of an employer.</summary>
public enum RegimeSocial
{
    [Libelle("Régime général")]
    General,

    [Libelle("Régime agricole")]
    Agricole,
}

/// <summary>How the hours of a contract are counted for the share of training: the law gives no base, so the method is always shown.</summary>
public enum MethodeDeBase
{
    [Libelle("Prorata des mois")]
    ProrataMois,

    [Libelle("Prorata des jours")]
    ProrataJours,

    [Libelle("Heures du contrat")]
    Contractuelle,
}

/// <summary>Why the age limit of the apprenticeship does not apply.</summary>
public enum DerogationDAge
{
    [Libelle("Diplôme supérieur à celui obtenu")]
    DiplomeSuperieur,

    [Libelle("Rupture indépendante de la volonté de l’apprenti")]
    RuptureIndependante,

    [Libelle("Inaptitude physique et temporaire")]
    InaptitudeTemporaire,

    [Libelle("Création ou reprise d’entreprise")]
    CreationEntreprise,

    [Libelle("Sportif de haut niveau")]
    SportifHautNiveau,

    [Libelle("Échec à l’examen")]
    EchecExamen,
}
