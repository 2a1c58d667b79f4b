using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    private const int JoursEntreDeuxReleves = 31;

    /// <summary>The attendance that each provider of the retained path owes about once a month, while contracts run.</summary>
    public static IEnumerable<Tour> SurLeSuivi(FaitsAction faits)
    {
        var enCours = faits.Contrats.Where(c => c.Etat == EtatContrat.EnExecution).ToList();
        if (enCours.Count == 0 || faits.ParcoursRetenu is not { } parcours) yield break;
        foreach (var modules in parcours.Modules.GroupBy(m => m.PrestataireId))
        {
            var ids = modules.Select(m => m.Id).ToHashSet();
            var dernier = enCours.Min(c => faits.Assiduites.Where(a => a.ContratId == c.Id && ids.Contains(a.ModuleId)).Select(a => a.ArreteeAu).DefaultIfEmpty(c.DateDebut).Max());
            var jour = dernier.AddDays(JoursEntreDeuxReleves);
            var prestataire = modules.Key is { } id && faits.Prestataires.TryGetValue(id, out var connu) ? connu : null;
            yield return new Tour("Assiduité du groupe", prestataire?.Nom ?? Conseiller, prestataire is null ? Role.ConseillerOpco : Role.OrganismeFormation, dernier, jour, "Relever les heures faites et les absences", "suivi")
            {
                Genre = GenreDeTour.Suivi,
                Cle = $"suivi.{faits.Action.Id}.{modules.Key?.Valeur.ToString() ?? "sans"}",
                APartirDu = jour,
                PrestataireId = prestataire is null ? null : modules.Key,
            };
        }
    }
}
