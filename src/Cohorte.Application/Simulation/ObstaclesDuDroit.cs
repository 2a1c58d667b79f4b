using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Application.Simulation;

/// <summary>What the law opposes to a described contract, in sentences.</summary>
public static class ObstaclesDuDroit
{
    /// <summary>Sentences of the blocking rules that are not kept; a direct hire has none of them.</summary>
    public static IReadOnlyList<string> De(DescriptionDeContrat description, Baremes baremes) => [];
}
