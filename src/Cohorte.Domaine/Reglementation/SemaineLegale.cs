using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Reglementation;

/// <summary>The legal week of a full-time employee, from the barèmes of a date.</summary>
public static class SemaineLegale
{
    /// <summary>Its code in the barèmes.</summary>
    public const string Code = "temps-de-travail.duree-hebdomadaire";

    /// <summary>Its hours on a day; <c>null</c> outside every window.</summary>
    /// <param name="baremes">The law.</param>
    /// <param name="jour">The day.</param>
    public static Heures? HeuresDeLaSemaine(this Baremes baremes, DateOnly jour) => baremes.Nombre(Code).A(jour) is { } texte ? new Heures(texte.Valeur) : null;
}
