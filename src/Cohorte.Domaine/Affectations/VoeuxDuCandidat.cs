using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Affectations;

/// <summary>The posts that a candidate accepts, the preferred first; one per candidacy.</summary>
public sealed class VoeuxDuCandidat : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<VoeuxDuCandidat> Id { get; init; } = Id<VoeuxDuCandidat>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The candidacy.</summary>
    public Id<Candidature> CandidatureId { get; init; }

    /// <summary>Posts, in order of preference.</summary>
    public List<Guid> Postes { get; set; } = [];

    /// <summary>Whether a person may still say what it wishes: in the selection, and without an acquired place.</summary>
    public static bool SontOuverts(EtatCandidature etat) => etat is EtatCandidature.EnSelection or EtatCandidature.Proposee or EtatCandidature.EnReserve;

    /// <summary>Wishes in order from the rank given to each post; two posts of the same rank are refused, a skipped rank is not.</summary>
    public static Resultat<List<Guid>> Ordonner(IReadOnlyDictionary<Guid, int> rangs)
    {
        var repete = rangs.GroupBy(r => r.Value).Where(g => g.Count() > 1).Select(g => (int?)g.Key).Min();
        if (repete is { } rang) return new Refus("voeux.rang", $"Deux postes ont le rang {Ecriture.Nombre(rang)}\u00A0: donnez un rang différent à chacun.", "Rangs");
        return rangs.OrderBy(r => r.Value).Select(r => r.Key).ToList();
    }
}
