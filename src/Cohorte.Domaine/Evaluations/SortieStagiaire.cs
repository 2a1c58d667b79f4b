using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Evaluations;

/// <summary>What a trainee became, at the end or some months later.</summary>
public sealed class SortieStagiaire : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<SortieStagiaire> Id { get; init; } = Id<SortieStagiaire>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The contract.</summary>
    public Id<Contrat> ContratId { get; init; }

    /// <summary>When it was observed.</summary>
    public Jalon Jalon { get; init; }

    /// <summary>Day of the observation.</summary>
    public DateOnly Le { get; set; }

    /// <summary>Outcome.</summary>
    public Issue Issue { get; set; }

    /// <summary>Length of the CDD, in months.</summary>
    public int? DureeCddMois { get; set; }

    /// <summary>Whether the employer is the one of the contract.</summary>
    public bool? MemeEmployeur { get; set; }
}
