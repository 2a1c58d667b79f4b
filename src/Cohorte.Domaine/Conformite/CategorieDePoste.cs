using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite;

/// <summary>Category of a post, for the trial period of a CDI.</summary>
public enum CategorieDePoste
{
    [Libelle("Ouvrier ou employé")]
    Ouvrier,

    [Libelle("Agent de maîtrise ou technicien")]
    Technicien,

    [Libelle("Cadre")]
    Cadre,
}
