using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Candidats;

/// <summary>A group of candidacies by where they stand: figures count it, lists filter on it.</summary>
public enum GroupeDeCandidatures
{
    /// <summary>Chosen by a firm, in contract or about to be.</summary>
    [Libelle("Retenues, en contrat ou sur le point de l’être")]
    Retenues,
}

/// <summary>Which states belong to a group.</summary>
public static class GroupesDeCandidatures
{
    private static readonly EtatCandidature[] Retenues = [EtatCandidature.Retenue, EtatCandidature.EnContrat];

    /// <summary>The states of a group.</summary>
    public static IReadOnlyList<EtatCandidature> Etats(GroupeDeCandidatures groupe) => groupe switch
    {
        GroupeDeCandidatures.Retenues => Retenues,
        _ => [],
    };
}
