using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Domaine.Affectations;

/// <summary>The decision to submit an assignment to the committee: what it answers is kept, the one submitted before gives way; one already validated stays until the next is.</summary>
public static class SoumissionAuCopil
{
    /// <summary>The assignment to write, or why it cannot be submitted.</summary>
    /// <param name="marche">The facts and their problem.</param>
    /// <param name="lue">What the method found.</param>
    /// <param name="probleme">The problem, in the exchange format.</param>
    /// <param name="methode">How it was sought.</param>
    /// <param name="motif">Why another method than the ordinary one.</param>
    /// <param name="soumises">Assignments still before the committee.</param>
    /// <param name="dernierNumero">Greatest number given in the action.</param>
    /// <param name="acteur">Who submits.</param>
    /// <param name="maintenantUtc">The instant.</param>
    public static Resultat<Affectation> Soumettre(
        MarcheDeLAction marche, AffectationLue lue, string probleme, MethodeAffectation methode, string? motif, IReadOnlyList<Affectation> soumises, int dernierNumero, Acteur acteur, DateTime maintenantUtc)
    {
        if (lue.Couples.Count == 0) return new Refus("affectation.vide", "Aucune place n’est attribuée\u00A0: notez des vœux et des avis, puis recommencez.");
        if (methode != MethodeAffectation.Stable && motif is null) return new Refus("affectation.motif", "Dites pourquoi cette variante plutôt que la règle ordinaire.", "Motif");
        foreach (var ancienne in soumises)
        {
            var remplacee = ancienne.Passer("Remplacer", acteur.Role!.Value);
            if (!remplacee.EstFait) return remplacee;
        }

        Id<ActionCollective> actionId = marche.Faits.Reglages.ActionId;
        var affectation = new Affectation
        {
            ActionId = actionId,
            Numero = dernierNumero + 1,
            Methode = methode,
            MotifMethode = methode == MethodeAffectation.Stable ? null : motif,
            Echelle = marche.Faits.Reglages.Echelle,
            Probleme = probleme,
            ProposeeLe = maintenantUtc,
        };
        var fixes = marche.Faits.Candidats.ToDictionary(c => c.Id, c => c.Fixe);
        foreach (var (candidat, poste) in lue.Couples)
        {
            var id = Id<Candidature>.Parse(candidat, null);
            affectation.Places.Add(new PlaceDeLAffectation { AffectationId = affectation.Id, ActionId = actionId, CandidatureId = id, PosteId = Id<Poste>.Parse(poste, null), Fixe = fixes.GetValueOrDefault(id) });
        }

        affectation.Sceller();
        return affectation;
    }
}
