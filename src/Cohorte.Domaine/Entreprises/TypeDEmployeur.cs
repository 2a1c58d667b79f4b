using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Entreprises;

/// <summary>What an employer is, in the eyes of the rules: who may conclude the contract, who lends the person to others.</summary>
public enum TypeDEmployeur
{
    [Libelle("Entreprise ou association privée, établissement public industriel et commercial")]
    Prive,

    [Libelle("Groupement d’employeurs pour l’insertion et la qualification (GEIQ)")]
    Geiq,

    [Libelle("Autre groupement d’employeurs")]
    Groupement,

    [Libelle("Entreprise de travail temporaire ou association intermédiaire")]
    TravailTemporaire,

    [Libelle("État, collectivité territoriale ou établissement public administratif")]
    Public,
}

/// <summary>What follows from the type of an employer.</summary>
public static class TypesDEmployeurs
{
    /// <summary>Whether it lends its employees to other firms.</summary>
    public static bool MetADisposition(this TypeDEmployeur type) => type is TypeDEmployeur.Geiq or TypeDEmployeur.Groupement or TypeDEmployeur.TravailTemporaire;
}
