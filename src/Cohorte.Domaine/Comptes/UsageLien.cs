using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Comptes;

/// <summary>The single purpose of a personal link.</summary>
public enum UsageLien
{
    /// <summary>A candidate's own file.</summary>
    [Libelle("Dossier du candidat")]
    DossierCandidat,
}
