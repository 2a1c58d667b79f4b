using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite;

/// <summary>Ground that L.5135-7 forbids.</summary>
public enum MotifInterdit
{
    [Libelle("Tâche régulière d’un poste permanent")]
    PostePermanent,

    [Libelle("Surcroît d’activité")]
    SurcroitDActivite,

    [Libelle("Emploi saisonnier")]
    EmploiSaisonnier,

    [Libelle("Remplacement")]
    Remplacement,
}
