using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Domaine.Parcours;

/// <summary>A span when firms cannot spare people: hard (never in centre) or only costly.</summary>
public sealed class PicActivite : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<PicActivite> Id { get; init; } = Id<PicActivite>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The firm, or <c>null</c> for the whole trade.</summary>
    public Id<Entreprise>? EntrepriseId { get; set; }

    /// <summary>First day.</summary>
    public DateOnly Du { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly Au { get; set; }

    /// <summary>Whether nobody can leave the firm then.</summary>
    public bool Bloquant { get; set; }

    /// <summary>Why (« plantations d’automne »).</summary>
    public required string Motif { get; set; }
}
