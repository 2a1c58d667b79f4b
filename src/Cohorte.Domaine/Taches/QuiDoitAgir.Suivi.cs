using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Suivi;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    private const int JoursEntreDeuxReleves = 31;

    /// <summary>The attendance that each provider of the retained path owes about once a month, while contracts run and hours are left; what was followed before the contract is not its affair.</summary>
    public static IEnumerable<Tour> SurLeSuivi(FaitsAction faits)
    {
        var enCours = faits.Contrats.Where(c => c.Etat == EtatContrat.EnExecution).ToList();
        if (enCours.Count == 0 || faits.ParcoursRetenu is not { } parcours) yield break;
        foreach (var modules in parcours.Modules.Where(m => m.Phase == PhaseFormation.Contrat).GroupBy(m => m.PrestataireId))
        {
            var dus = enCours.Where(c => modules.Any(m => !EstEntierementReleve(c, m, faits))).ToList();
            if (dus.Count == 0) continue;
            var ids = modules.Select(m => m.Id).ToHashSet();
            var dernier = dus.Min(c => faits.Assiduites.Where(a => a.ContratId == c.Id && ids.Contains(a.ModuleId)).Select(a => a.ArreteeAu).DefaultIfEmpty(c.DateDebut).Max());
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

    /// <summary>Whether every hour of a module is stated as done or missed: its provider owes nothing more for that person.</summary>
    private static bool EstEntierementReleve(Contrat contrat, ModuleFormation module, FaitsAction faits) =>
        faits.Assiduites.Any(a => a.ContratId == contrat.Id && a.ModuleId == module.Id && new ReleveAssiduite(a.HeuresRealisees, a.AbsencesJustifiees, a.AbsencesInjustifiees).Total >= module.Heures);
}
