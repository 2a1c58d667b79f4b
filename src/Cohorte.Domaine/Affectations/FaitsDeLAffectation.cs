using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Affectations;

/// <summary>Everything that an assignment may read: identifiers, states, wishes and opinions. No person, no name, no date of birth, no eligibility: what must not enter has no way in.</summary>
public sealed record FaitsDeLAffectation
{
    /// <summary>What was agreed before.</summary>
    public required ReglagesDeLAffectation Reglages { get; init; }

    /// <summary>Candidates, in the order of the page.</summary>
    public IReadOnlyList<CandidatEnLice> Candidats { get; init; } = [];

    /// <summary>Posts, in the order of the page.</summary>
    public IReadOnlyList<PosteOffert> Postes { get; init; } = [];

    /// <summary>Wishes noted.</summary>
    public IReadOnlyList<VoeuxDuCandidat> Voeux { get; init; } = [];

    /// <summary>Opinions noted.</summary>
    public IReadOnlyList<AvisSurCandidat> Avis { get; init; } = [];

    /// <summary>Whether a post still has a place that nobody is proposed for today.</summary>
    /// <param name="poste">Identifier of the post, as an assignment writes it.</param>
    public bool APlaceLibre(string poste) =>
        Postes.FirstOrDefault(p => p.Id.ToString() == poste) is { } offert && offert.Places > Candidats.Count(c => c.Poste == offert.Id);
}

/// <summary>A candidate who can still be assigned, or already is.</summary>
/// <param name="Id">The candidacy.</param>
/// <param name="Poste">Post already proposed, or <c>null</c>.</param>
/// <param name="Accord">Whether the firm of that post already said yes.</param>
/// <param name="Fixe">Why the place of the person does not move, or <c>null</c>.</param>
public sealed record CandidatEnLice(Id<Candidature> Id, Id<Poste>? Poste, bool Accord, RaisonFixe? Fixe);

/// <summary>A post and its places.</summary>
/// <param name="Id">The post.</param>
/// <param name="Places">Places; 0 once it is filled.</param>
public sealed record PosteOffert(Id<Poste> Id, int Places);
