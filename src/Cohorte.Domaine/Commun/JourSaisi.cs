namespace Cohorte.Domaine.Commun;

/// <summary>Days that a file of the product can bear: a year typed with one digit too few or too many is seen at once.</summary>
public static class JourSaisi
{
    /// <summary>First day accepted.</summary>
    public static readonly DateOnly Premier = new(2000, 1, 1);

    /// <summary>Last day accepted.</summary>
    public static readonly DateOnly Dernier = new(2100, 12, 31);

    /// <summary>The refusal of a day out of bounds, or <c>null</c>.</summary>
    public static Refus? HorsBornes(DateOnly? jour, string champ) =>
        jour is { } le && (le < Premier || le > Dernier)
            ? new Refus("date.bornes", $"Cette date doit se situer entre {Premier.Year} et {Dernier.Year}.", champ)
            : null;

    /// <summary>The refusal of the day of a past fact: out of bounds, or still to come.</summary>
    public static Refus? PasEncorePasse(DateOnly jour, DateOnly aujourdhui, string champ) =>
        HorsBornes(jour, champ) ?? (jour > aujourdhui
            ? new Refus("date.a-venir", $"Cette date est à venir (aujourd’hui{Typo.DeuxPoints}{Ecriture.DateCourte(aujourdhui)}). Notez le fait quand il a eu lieu.", champ)
            : null);
}
