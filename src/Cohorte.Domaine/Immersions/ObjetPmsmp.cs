using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Immersions;

/// <summary>The one object of an immersion (L.5135-1).</summary>
public enum ObjetPmsmp
{
    [Libelle("Découvrir un métier ou un secteur")]
    DecouvrirMetier,

    [Libelle("Confirmer un projet professionnel")]
    ConfirmerProjet,

    [Libelle("Initier une démarche de recrutement")]
    InitierRecrutement,
}
