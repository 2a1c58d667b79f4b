using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Besoins;

/// <summary>What a number of hours a week may be when somebody types it: something, and no more than the law lets anybody work.</summary>
public static class HeuresParSemaine
{
    /// <summary>The refusal of a number of hours, or <c>null</c> when it can be. Outside every window of the law nothing bounds it here: the rules of the contract say that they have no text.</summary>
    /// <param name="heures">Hours a week.</param>
    /// <param name="baremes">The law.</param>
    /// <param name="jour">The day.</param>
    public static string? Faute(Heures heures, Baremes baremes, DateOnly jour)
    {
        var maximum = Maximum(baremes, jour);
        if (heures.Valeur > 0 && (maximum is not { } borne || heures.Valeur <= borne)) return null;
        return maximum is { } permis ? $"Les heures par semaine vont de 1 à {Ecriture.Nombre(permis)}." : "Donnez un nombre d’heures par semaine plus grand que zéro.";
    }

    /// <summary>The most hours of any one week that day, or <c>null</c> outside every window.</summary>
    /// <param name="baremes">The law.</param>
    /// <param name="jour">The day.</param>
    public static decimal? Maximum(Baremes baremes, DateOnly jour) => baremes.Nombre("temps-de-travail.hebdomadaire.maximum").A(jour)?.Valeur;
}
