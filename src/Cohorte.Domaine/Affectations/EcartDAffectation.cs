using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Affectations;

/// <summary>What people changed over the rule: who moves, where, and why in writing.</summary>
public sealed class EcartDAffectation : Entite, IDeLAction, IDePersonne
{
    /// <summary>Identifier.</summary>
    public Id<EcartDAffectation> Id { get; init; } = Id<EcartDAffectation>.Nouveau();

    /// <summary>The assignment.</summary>
    public Id<Affectation> AffectationId { get; init; }

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The candidacy of the person moved.</summary>
    public Id<Candidature> CandidatureId { get; init; }

    /// <summary>The person moved.</summary>
    public Id<Personne> PersonneId { get; init; }

    /// <summary>The post left; <c>null</c> when there was none.</summary>
    public Id<Poste>? DePosteId { get; init; }

    /// <summary>The post given; <c>null</c> when there is none.</summary>
    public Id<Poste>? VersPosteId { get; init; }

    /// <summary>Why.</summary>
    [DonneePersonnelle]
    public required string Motif { get; set; }

    /// <summary>Instant, UTC.</summary>
    public DateTime Le { get; init; }
}
