using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Reglementation.ReglesOpco;

/// <summary>State of a version of a rule of the OPCO.</summary>
public enum EtatRegleOpco
{
    /// <summary>Being written; changes nothing yet.</summary>
    [Libelle("Brouillon")]
    Brouillon,

    /// <summary>In force from its day; never edited again, only followed by another version.</summary>
    [Libelle("Publiée")]
    Publiee,

    /// <summary>Given up before publication.</summary>
    [Libelle("Abandonnée")]
    Abandonnee,
}
