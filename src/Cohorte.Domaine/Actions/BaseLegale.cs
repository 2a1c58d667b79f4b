using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Actions;

/// <summary>The typed legal basis that lifts a blocking verdict of law for an action and its contracts; recorded by a <i>gestionnaire</i>.</summary>
public sealed class BaseLegale : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<BaseLegale> Id { get; init; } = Id<BaseLegale>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>Code of the rule whose blocking verdict is lifted (« TRN-01 »).</summary>
    public required string Regle { get; init; }

    /// <summary>Kind of basis.</summary>
    public TypeBaseLegale Type { get; init; }

    /// <summary>Reference of the agreement or decision.</summary>
    public required string Reference { get; init; }

    /// <summary>Maximum share agreed, when the agreement gives one.</summary>
    public Taux? Plafond { get; init; }

    /// <summary>First day of effect: it counts for the contracts concluded from then on; <c>null</c> for a basis recorded before the product asked for it, which counts for all of them.</summary>
    public DateOnly? Du { get; set; }

    /// <summary>Last day of effect; <c>null</c> while there is none.</summary>
    public DateOnly? Au { get; set; }

    /// <summary>« du 01/01/2022 au 31/12/2023 », or that nobody gave the period.</summary>
    public string Effet => Du is { } du ? Au is { } au ? $"du {Ecriture.DateCourte(du)} au {Ecriture.DateCourte(au)}" : $"à partir du {Ecriture.DateCourte(du)}" : "période non renseignée, elle compte pour tous les contrats";

    /// <summary>Whether it counts for a contract concluded on a day.</summary>
    public bool EnVigueur(DateOnly conclusion) => (Du is null || Du <= conclusion) && (Au is null || conclusion <= Au);

    /// <summary>Name of the <i>gestionnaire</i>.</summary>
    public required string Auteur { get; init; }

    /// <summary>Day it was recorded.</summary>
    public DateOnly EnregistreeLe { get; init; }
}
