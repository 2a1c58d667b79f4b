using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Planification.Affectations;

/// <summary>The ordinary opinion of a firm on a candidate; a grid of marks is an option.</summary>
public enum AvisEntreprise
{
    [Libelle("Non")]
    Non,

    [Libelle("Peut-être")]
    PeutEtre,

    [Libelle("Oui")]
    Oui,
}

/// <summary>Opinions as marks.</summary>
public static class AvisEnNotes
{
    /// <summary>Least mark when opinions are used: « peut-être » is enough, « non » is not.</summary>
    public const int NoteMinimale = 1;

    /// <summary>2 for yes, 1 for maybe, 0 (under the minimum) for no.</summary>
    public static int Note(this AvisEntreprise avis) => avis switch
    {
        AvisEntreprise.Oui => 2,
        AvisEntreprise.PeutEtre => 1,
        _ => 0,
    };

    /// <summary>A firm that gave opinions.</summary>
    public static EntrepriseOffrante Offre(string id, int capacite, IReadOnlyDictionary<string, AvisEntreprise> avis) =>
        new(id, capacite, NoteMinimale, avis.ToDictionary(a => a.Key, a => a.Value.Note()));
}
