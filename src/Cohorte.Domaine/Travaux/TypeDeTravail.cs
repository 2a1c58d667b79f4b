using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Travaux;

/// <summary>What a background job computes.</summary>
public enum TypeDeTravail
{
    /// <summary>A draft calendar of an action.</summary>
    [Libelle("Calcul d’un calendrier")]
    CalculCalendrier,

    /// <summary>The best of the stable assignments of an action.</summary>
    [Libelle("Recherche du meilleur accord")]
    CalculAffectation,

    /// <summary>Groups for the needs of a territory.</summary>
    [Libelle("Recherche de regroupements")]
    CalculRegroupement,

    /// <summary>What the publication of a rule of the OPCO would change.</summary>
    [Libelle("Effet d’une règle de l’OPCO")]
    ImpactDesRegles,

    /// <summary>A calendar asked of the public API.</summary>
    [Libelle("Calendrier demandé à l’API")]
    ApiCalendrier,

    /// <summary>A repair asked of the public API.</summary>
    [Libelle("Réparation demandée à l’API")]
    ApiReparation,

    /// <summary>An assignment asked of the public API.</summary>
    [Libelle("Affectation demandée à l’API")]
    ApiAffectation,

    /// <summary>A grouping asked of the public API.</summary>
    [Libelle("Regroupement demandé à l’API")]
    ApiRegroupement,
}

/// <summary>Who waits for a job.</summary>
public static class FilesDeTravaux
{
    /// <summary>Jobs of the anonymous API: they have their own queue, so that nobody outside slows the people inside.</summary>
    public static readonly IReadOnlyList<TypeDeTravail> Publics =
        [TypeDeTravail.ApiCalendrier, TypeDeTravail.ApiReparation, TypeDeTravail.ApiAffectation, TypeDeTravail.ApiRegroupement];
}
