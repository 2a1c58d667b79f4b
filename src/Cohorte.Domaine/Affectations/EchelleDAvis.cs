using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Affectations;

/// <summary>How the firms of an action say what they think of a candidate.</summary>
public enum EchelleDAvis
{
    /// <summary>The ordinary opinion, ties allowed.</summary>
    [Libelle("Oui, peut-être, non")]
    OuiPeutEtreNon,

    /// <summary>A grid agreed before the interviews.</summary>
    [Libelle("Une note de 0 à 100, sur une grille commune")]
    NoteSurCent,
}
