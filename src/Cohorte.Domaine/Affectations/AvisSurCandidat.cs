using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Domaine.Affectations;

/// <summary>What a firm thinks of a candidate for one of its posts: an opinion, or a mark when the action uses the grid.</summary>
public sealed class AvisSurCandidat : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<AvisSurCandidat> Id { get; init; } = Id<AvisSurCandidat>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The post.</summary>
    public Id<Poste> PosteId { get; init; }

    /// <summary>The candidacy.</summary>
    public Id<Candidature> CandidatureId { get; init; }

    /// <summary>Opinion; <c>null</c> when a mark is given.</summary>
    public AvisEntreprise? Avis { get; set; }

    /// <summary>Mark from 0 to 100; <c>null</c> when an opinion is given.</summary>
    public int? Note { get; set; }
}
