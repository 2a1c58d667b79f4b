using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    /// <summary>An assignment that the committee has not decided.</summary>
    public static IEnumerable<Tour> Sur(AffectationSoumise affectation)
    {
        yield return new Tour($"Affectation n°\u00A0{Ecriture.Nombre(affectation.Numero)}", Conseiller, Role.ConseillerOpco, affectation.SoumiseLe, null, "Faire décider le COPIL et noter sa décision", "affectation")
        {
            Genre = GenreDeTour.Affectation,
            Cle = $"affectation.{affectation.Id}.decider",
        };
    }

    /// <summary>The firms that were presented candidates still in the selection, and have not said what they think of all of them: one turn a firm.</summary>
    public static IEnumerable<Tour> SurLesAvis(FaitsAction faits)
    {
        var enLice = faits.Candidatures.Where(c => c.Etat is EtatCandidature.EnSelection or EtatCandidature.Proposee or EtatCandidature.EnReserve).Select(c => c.Id).ToHashSet();
        var postes = faits.Postes.ToDictionary(p => p.Id, p => p.EntrepriseId);
        var attendus = faits.AvisAttendus.Where(a => a.EstAttendu && enLice.Contains(a.CandidatureId) && postes.ContainsKey(a.PosteId));
        foreach (var firme in attendus.GroupBy(a => postes[a.PosteId]).OrderBy(g => g.Key))
        {
            var nom = faits.NomDe(firme.Key);
            var personnes = firme.Select(a => a.CandidatureId).Distinct().Count();
            yield return new Tour($"Avis de {nom}", nom, Role.Employeur, firme.Min(a => a.DemandeLe), null, $"Dire oui, peut-être ou non à {Ecriture.Compte(personnes, "personne présentée", "personnes présentées")}", "avis")
            {
                Genre = GenreDeTour.Affectation,
                Cle = $"avis.{firme.Key}.{faits.Action.Id}.donner",
                EntrepriseId = firme.Key,
            };
        }
    }
}
