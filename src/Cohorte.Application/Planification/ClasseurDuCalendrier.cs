using System.Globalization;
using Cohorte.Application.Documents;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Application.Planification;

/// <summary>A calendar as a workbook: half-days, one sheet a group (weeks × days), and totals that follow the half-days.</summary>
public static class ClasseurDuCalendrier
{
    /// <summary>The workbook.</summary>
    public static byte[] Ecrire(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances) => Classeur.Ecrire(
    [
        new FeuilleDeClasseur("Séances", LignesDesSeances(probleme, seances), [14, 12, 14, 40, 30, 10]),
        new FeuilleDeClasseur("Totaux", LignesDesTotaux(probleme, seances.Count), [40]),
        .. probleme.Groupes.SelectMany(g => Plans(probleme, seances, VueDuPlan.Groupe, g.Id, g.Id.StartsWith("Groupe", StringComparison.Ordinal) ? "" : "Groupe ")),
        .. probleme.Prestataires.SelectMany(p => Plans(probleme, seances, VueDuPlan.Prestataire, p.Id, "")),
        .. probleme.Entreprises.SelectMany(e => Plans(probleme, seances, VueDuPlan.Entreprise, e.Id, "")),
    ]);

    private static IEnumerable<IReadOnlyList<object?>> LignesDesSeances(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances)
    {
        yield return ["Groupe", "Jour", "Demi-journée", "Module", "Prestataire", "Heures"];
        foreach (var s in seances)
        {
            var module = probleme.Modules.First(m => m.Id == s.Module);
            yield return [s.Groupe, s.Jour, s.DemiJournee.Libelle(), module.Nom, probleme.Prestataires.First(p => p.Id == module.Prestataire).Nom, probleme.MinutesDemiJournee / 60m];
        }
    }

    private static IEnumerable<IReadOnlyList<object?>> LignesDesTotaux(ProblemeCalendrier probleme, int seances)
    {
        var fin = seances + 1;
        yield return ["Module", .. probleme.Groupes.Select(g => "Heures de " + g.Id)];
        var ligne = 1;
        foreach (var module in probleme.Modules)
        {
            ligne++;
            var rang = ligne;
            yield return [module.Nom, .. probleme.Groupes.Select(g => new FormuleDeCellule($"SUMIFS('Séances'!$F$2:$F${fin},'Séances'!$A$2:$A${fin},\"{g.Id.Replace("\"", "\"\"", StringComparison.Ordinal)}\",'Séances'!$D$2:$D${fin},$A{rang})"))];
        }

        yield return ["Total", .. probleme.Groupes.Select((_, i) => new FormuleDeCellule($"SUM({Classeur.Colonne(i + 1)}2:{Classeur.Colonne(i + 1)}{ligne})"))];
    }

    private static IEnumerable<FeuilleDeClasseur> Plans(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances, VueDuPlan vue, string cle, string prefixe)
    {
        if (TracePlanAnnuel.De(probleme, seances, vue, cle) is { } plan) yield return new(prefixe + plan.Nom, LignesDuPlan(probleme, plan), [10, 12]);
    }

    private static IEnumerable<IReadOnlyList<object?>> LignesDuPlan(ProblemeCalendrier probleme, PlanAnnuel plan)
    {
        string[] jours = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"];
        var noms = probleme.Modules.ToDictionary(m => m.Id, m => m.Nom);
        yield return ["Semaine", "Du lundi", .. jours.SelectMany(j => new[] { j + " matin", j + " après-midi" }), "Heures", "Cumul"];
        var ligne = 1;
        foreach (var semaine in plan.Mois.SelectMany(m => m.Semaines))
        {
            ligne++;
            yield return
            [
                semaine.Numero, semaine.Lundi, .. semaine.Cases.Select(c => Contenu(plan.Vue, c, noms)),
                plan.Vue == VueDuPlan.Groupe ? new FormuleDeCellule(string.Create(CultureInfo.InvariantCulture, $"COUNTIF(C{ligne}:L{ligne},\"?*\")*{probleme.MinutesDemiJournee}/60"), semaine.Heures) : semaine.Heures,
                new FormuleDeCellule($"SUM(M$2:M{ligne})", semaine.Cumul),
            ];
        }
    }

    private static string? Contenu(VueDuPlan vue, CaseDuPlan ici, Dictionary<string, string> noms) =>
        ici.Seances.Count == 0 ? null : string.Join(", ", ici.Seances.Select(s => vue == VueDuPlan.Groupe ? noms[s.Module] : $"{s.Groupe}, {noms[s.Module]}"));
}
