using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;

namespace Cohorte.Web.Pages.Calendriers;

/// <summary>A planner to draw.</summary>
/// <param name="Lu">The calendar.</param>
/// <param name="Plan">Its planner.</param>
/// <param name="Aujourdhui">Day of Paris, to mark the current week.</param>
/// <param name="Edition">Address of the editing page, to which each week leads; <c>null</c> to read only.</param>
public sealed record PlanAffiche(CalendrierLu Lu, PlanAnnuel Plan, DateOnly Aujourdhui, string? Edition)
{
    /// <summary>What differs from another calendar, to mark it.</summary>
    public ChangementsDeCalendrier? Differences { get; init; }

    /// <summary>Whether a half-day differs.</summary>
    public bool Differe(CaseDuPlan ici) => Differences is { } d && d.Ajoutees.Concat(d.Retirees).Any(s => s.Groupe == Plan.Cle && s.Jour == ici.Jour && s.DemiJournee == ici.Demi);


    /// <summary>The half-days of a week, two alike of the same day being one cell.</summary>
    public static IEnumerable<(CaseDuPlan Case, int Largeur)> Cellules(SemaineDuPlan semaine)
    {
        for (var i = 0; i < semaine.Cases.Count; i += 2)
        {
            var (matin, soir) = (semaine.Cases[i], semaine.Cases[i + 1]);
            var pareilles = matin.Nature == soir.Nature && matin.Prestataire == soir.Prestataire && matin.Seances.Select(s => (s.Groupe, s.Module)).SequenceEqual(soir.Seances.Select(s => (s.Groupe, s.Module)));
            if (pareilles) yield return (matin, 2);
            else
            {
                yield return (matin, 1);
                yield return (soir, 1);
            }
        }
    }

    /// <summary>Class of a cell.</summary>
    public static string Classe(CaseDuPlan ici) => ici.Nature switch
    {
        NatureDeCase.Centre or NatureDeCase.Evaluation => $"c{CalendrierLu.Couleur(ici.Prestataire!.Value)}",
        NatureDeCase.PleineSaison => "p",
        NatureDeCase.PeriodeChargee => "q",
        NatureDeCase.Ferie or NatureDeCase.Fermeture => "f",
        NatureDeCase.Conges => "v",
        NatureDeCase.HorsContrat => "o",
        _ => "e",
    };

    /// <summary>Letter of a cell: the planner reads without colour.</summary>
    public string Lettre(CaseDuPlan ici) => LettresDuPlan.De(Lu.Probleme, Plan.Vue, ici);

    /// <summary>What a cell says in words.</summary>
    public string? Phrase(CaseDuPlan ici)
    {
        if (ici.Nature == NatureDeCase.HorsContrat) return null;
        var quoi = ici.Seances.Count == 0
            ? ici.Raison ?? (ici.Nature == NatureDeCase.Libre ? "libre" : "en entreprise")
            : string.Join(Typo.PointVirgule, ici.Seances.Select(s => Lu.Probleme.Modules.First(m => m.Id == s.Module) is var m ? $"{(Plan.Vue == VueDuPlan.Prestataire ? s.Groupe + ", " : "")}{m.Nom}, {Lu.Probleme.Prestataires.First(p => p.Id == m.Prestataire).Nom}" : ""));
        return $"{Ecriture.DateLongue(ici.Jour)}{Typo.DeuxPoints}{quoi}";
    }
}
