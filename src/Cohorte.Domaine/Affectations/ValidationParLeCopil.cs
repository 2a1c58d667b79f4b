using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;

namespace Cohorte.Domaine.Affectations;

/// <summary>The committee validates an assignment that still holds: everybody is still there, every place too. Pure.</summary>
public static class ValidationParLeCopil
{
    /// <summary>Validates, with the recorded decision when there is one.</summary>
    /// <param name="affectation">The assignment submitted, with its places.</param>
    /// <param name="enVigueur">The assignment validated before, which gives way; <c>null</c> for the first.</param>
    /// <param name="actuels">The facts of today.</param>
    /// <param name="mots">Names, for the refusals.</param>
    /// <param name="decision">The decision of the committee; <c>null</c> when none is recorded.</param>
    /// <param name="acteur">Who records it.</param>
    /// <param name="aujourdhui">The day.</param>
    public static Resultat Valider(Affectation affectation, Affectation? enVigueur, FaitsDeLAffectation actuels, MotsDeLAffectation mots, DecisionCopil? decision, Acteur acteur, DateOnly aujourdhui)
    {
        if (decision is { EstAvis: true }) return Resultat.Refuse("affectation.avis", "Sans quorum, le COPIL a donné un avis, pas une décision\u00A0: choisissez une décision.", "DecisionId");
        var obstacles = Obstacles(affectation, actuels, mots).ToList();
        if (obstacles.Count > 0) return Resultat.Refuse(obstacles);
        var passee = affectation.Passer("Valider", acteur.Role!.Value);
        if (passee.EstFait && enVigueur is not null) passee = enVigueur.Passer("Remplacer", acteur.Role.Value);
        if (!passee.EstFait) return passee;
        affectation.Inscrire(aujourdhui, acteur.Nom, decision?.Id);
        return Resultat.Fait;
    }

    private static IEnumerable<Refus> Obstacles(Affectation affectation, FaitsDeLAffectation actuels, MotsDeLAffectation mots)
    {
        var enLice = actuels.Candidats.ToDictionary(c => c.Id);
        var places = actuels.Postes.ToDictionary(p => p.Id, p => p.Places);
        foreach (var place in affectation.Places)
        {
            var nom = mots.Personne(place.CandidatureId.ToString());
            if (!enLice.TryGetValue(place.CandidatureId, out var candidat)) yield return Perime($"{nom} n’est plus dans la sélection.");
            else if (candidat.Fixe is not null && candidat.Poste != place.PosteId) yield return Perime($"{nom} a depuis une place acquise ailleurs.");
        }

        foreach (var poste in affectation.Places.GroupBy(p => p.PosteId))
        {
            var nom = mots.Poste(poste.Key.ToString());
            var acquises = poste.Count(p => enLice.GetValueOrDefault(p.CandidatureId)?.Fixe is not null);
            if (!places.TryGetValue(poste.Key, out var offertes)) yield return Perime($"{nom} a fermé son poste.");
            else if (poste.Count() > Math.Max(offertes, acquises)) yield return Perime($"{nom} n’offre plus que {Ecriture.Compte(offertes, "place")}.");
        }
    }

    private static Refus Perime(string fait) => new("affectation.perimee", fait + " Calculez et soumettez une nouvelle affectation.");
}
