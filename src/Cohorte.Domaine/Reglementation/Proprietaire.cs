using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Reglementation;

/// <summary>Who sets the value of a parameter.</summary>
public enum Proprietaire
{
    /// <summary>The law: only a release of the barèmes changes it.</summary>
    [Libelle("La loi")]
    Loi,

    /// <summary>The OPCO, by a dated version of its own; the barèmes hold the fallback of the law, if there is one.</summary>
    [Libelle("L’OPCO")]
    Opco,
}
