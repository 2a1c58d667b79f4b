using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Domaine.Evaluations;

/// <summary>An answer to the satisfaction survey.</summary>
public sealed class EnqueteSatisfaction : Entite, IDeLAction, IDuContrat
{
    /// <summary>Identifier.</summary>
    public Id<EnqueteSatisfaction> Id { get; init; } = Id<EnqueteSatisfaction>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>Who answers.</summary>
    public Repondant Repondant { get; set; }

    /// <summary>The firm that answers, when one does.</summary>
    public Id<Entreprise>? EntrepriseId { get; set; }

    /// <summary>The contract of the trainee who answers, when one does.</summary>
    public Id<Contrat>? ContratId { get; set; }

    /// <summary>From 1 (not satisfied) to 4 (very satisfied).</summary>
    public int Note { get; set; }

    /// <summary>Whether the person would do it again.</summary>
    public bool? Renouvellerait { get; set; }

    /// <summary>In words; a trainee's are its own.</summary>
    [DonneePersonnelle]
    public string? Commentaire { get; set; }

    /// <summary>Day of the answer.</summary>
    public DateOnly Le { get; set; }
}
