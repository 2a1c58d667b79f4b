using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Affectations;

/// <summary>The decision to present candidates for a post, so that the firm says by itself what it thinks of them. Pure.</summary>
public static class PresentationAuxEntreprises
{
    /// <summary>What changes: opinions to ask, requests to withdraw. An opinion already given stays when its request is withdrawn.</summary>
    /// <param name="faits">The facts of today.</param>
    /// <param name="poste">The post.</param>
    /// <param name="presentes">Everybody presented for it from now on.</param>
    /// <param name="notes">Opinions noted for the post, changed in place.</param>
    /// <param name="aujourdhui">The day.</param>
    /// <returns>The rows to add and to remove.</returns>
    public static Resultat<(IReadOnlyList<AvisSurCandidat> Ajouts, IReadOnlyList<AvisSurCandidat> Retraits)> Presenter(
        FaitsDeLAffectation faits, Id<Poste> poste, IReadOnlySet<Id<Candidature>> presentes, IReadOnlyCollection<AvisSurCandidat> notes, DateOnly aujourdhui)
    {
        var presentables = faits.Candidats.Where(c => c.Fixe is null).Select(c => c.Id).ToHashSet();
        if (presentes.Any(p => !presentables.Contains(p))) return new Refus("avis.candidat", "Choisissez des personnes en sélection, dont la place n’est pas déjà acquise.", "Presentes");
        Id<ActionCollective> actionId = faits.Reglages.ActionId;
        var connus = notes.ToDictionary(a => a.CandidatureId);
        var ajouts = new List<AvisSurCandidat>();
        foreach (var candidat in presentes)
        {
            if (!connus.TryGetValue(candidat, out var avis)) ajouts.Add(avis = new AvisSurCandidat { ActionId = actionId, PosteId = poste, CandidatureId = candidat });
            avis.DemandeLe ??= aujourdhui;
        }

        var retraits = new List<AvisSurCandidat>();
        foreach (var avis in notes.Where(a => a.DemandeLe is not null && presentables.Contains(a.CandidatureId) && !presentes.Contains(a.CandidatureId)))
        {
            if (avis.EstDonne) avis.DemandeLe = null;
            else retraits.Add(avis);
        }

        return (ajouts, retraits);
    }
}
