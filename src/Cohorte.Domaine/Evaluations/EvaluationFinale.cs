using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Evaluations;

/// <summary>The final evaluation of a trainee.</summary>
public sealed class EvaluationFinale : Entite, IDeLAction, IDuContrat
{
    /// <summary>Identifier.</summary>
    public Id<EvaluationFinale> Id { get; init; } = Id<EvaluationFinale>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The contract.</summary>
    public Id<Contrat> ContratId { get; init; }

    /// <summary>Day.</summary>
    public DateOnly Le { get; set; }

    /// <summary>Result.</summary>
    public ResultatEvaluation Resultat { get; set; }

    /// <summary>What the tutor and the provider say.</summary>
    [DonneePersonnelle]
    public string? Appreciation { get; set; }

    Id<Contrat>? IDuContrat.ContratId => ContratId;
}
