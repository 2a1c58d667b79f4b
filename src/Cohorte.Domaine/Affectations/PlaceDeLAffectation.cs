using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Affectations;

/// <summary>A person and the post that an assignment gives.</summary>
public sealed class PlaceDeLAffectation : IDeLAction
{
    /// <summary>The assignment.</summary>
    public Id<Affectation> AffectationId { get; init; }

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The candidacy.</summary>
    public Id<Candidature> CandidatureId { get; init; }

    /// <summary>The post.</summary>
    public Id<Poste> PosteId { get; set; }

    /// <summary>Why the place does not move; <c>null</c> when it can.</summary>
    public RaisonFixe? Fixe { get; init; }
}
