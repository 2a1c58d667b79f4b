using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Besoins;

/// <summary>Level expected of a skill.</summary>
public enum NiveauCompetence
{
    [Libelle("Notions")]
    Notions,

    [Libelle("Avec de l’aide")]
    AvecAide,

    [Libelle("En autonomie")]
    Autonome,

    [Libelle("Confirmé")]
    Confirme,
}
