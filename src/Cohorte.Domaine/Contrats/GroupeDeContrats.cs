using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats;

/// <summary>A group of contracts by what became of them: figures count it, lists filter on it.</summary>
public enum GroupeDeContrats
{
    /// <summary>Signed by both, whatever became of them.</summary>
    [Libelle("Signés, quelle que soit la suite")]
    Signes,

    /// <summary>Signed, and not broken before their term.</summary>
    [Libelle("Signés et non rompus")]
    Suivis,
}

/// <summary>Which states belong to a group.</summary>
public static class GroupesDeContrats
{
    /// <summary>Whether a contract was signed, whatever became of it.</summary>
    public static bool EstSigne(this EtatContrat etat) => etat is EtatContrat.Signe or EtatContrat.EnExecution or EtatContrat.Termine or EtatContrat.Rompu;

    /// <summary>Whether a state belongs to a group.</summary>
    public static bool Contient(this GroupeDeContrats groupe, EtatContrat etat) => etat.EstSigne() && (groupe == GroupeDeContrats.Signes || etat != EtatContrat.Rompu);
}
