using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats.Description;

/// <summary>Scheme of a described contract.</summary>
public enum DispositifDecrit
{
    /// <summary>Skills defined with the OPCO.</summary>
    [Libelle("Contrat de professionnalisation expérimental")]
    Experimental,

    /// <summary>RNCP, CQP or branch classification.</summary>
    [Libelle("Contrat de professionnalisation")]
    Classique,

    /// <summary>A plain CDD or CDI, for comparison only.</summary>
    [Libelle("Embauche directe")]
    DroitCommun,

    /// <summary>For comparison only.</summary>
    [Libelle("Contrat d’apprentissage")]
    Apprentissage,
}
