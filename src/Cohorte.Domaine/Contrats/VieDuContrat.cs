using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Contrats;

/// <summary>The decisions on a signed contract: start, end, breach, adequacy review.</summary>
public static class VieDuContrat
{
    /// <summary>Starts the contract, from its first day on.</summary>
    public static Resultat Executer(Contrat contrat, Role role, DateOnly aujourdhui)
    {
        var possible = TransitionsContrat.Table.Appliquer(contrat.Etat, "Executer", role);
        if (!possible.EstFait) return Resultat.Refuse(possible.Refus);
        return aujourdhui < contrat.DateDebut
            ? Resultat.Refuse("contrat.pas-commence", $"Le contrat commence le {Ecriture.DateCourte(contrat.DateDebut)}.")
            : contrat.Passer("Executer", role);
    }

    /// <summary>Ends the contract, from its last day on.</summary>
    public static Resultat Terminer(Contrat contrat, Role role, DateOnly aujourdhui)
    {
        var possible = TransitionsContrat.Table.Appliquer(contrat.Etat, "Terminer", role);
        if (!possible.EstFait) return Resultat.Refuse(possible.Refus);
        return aujourdhui < contrat.DateFin
            ? Resultat.Refuse("contrat.pas-fini", $"Le contrat court jusqu’au {Ecriture.DateCourte(contrat.DateFin)}. S’il s’arrête avant, notez une rupture.")
            : contrat.Passer("Terminer", role);
    }

    /// <summary>Records a breach: a typed cause, and its day inside the contract; from the conclusion on, when the contract was not noted as started.</summary>
    public static Resultat Rompre(Contrat contrat, Role role, DateOnly le, CauseRupture? cause, DateOnly aujourdhui)
    {
        var possible = TransitionsContrat.Table.Appliquer(contrat.Etat, "Rompre", role);
        if (!possible.EstFait) return Resultat.Refuse(possible.Refus);
        if (cause is null) return Resultat.Refuse("contrat.cause", "Indiquez la cause de la rupture.", nameof(contrat.CauseRupture));
        if (JourSaisi.PasEncorePasse(le, aujourdhui, nameof(contrat.RompuLe)) is { } refus) return refus;
        if (contrat.Etat == EtatContrat.Signe && le < contrat.DateDebut)
        {
            if (le < contrat.DateConclusion) return Resultat.Refuse("contrat.rupture-date", $"Le contrat est conclu le {Ecriture.DateCourte(contrat.DateConclusion.Value)}{Typo.DeuxPoints}la rupture ne le précède pas.", nameof(contrat.RompuLe));
        }
        else if (HorsDuContrat(contrat, le))
        {
            return Resultat.Refuse("contrat.rupture-date", $"La rupture a lieu pendant le contrat, {Periode.De(contrat.DateDebut, contrat.DateFin)}.", nameof(contrat.RompuLe));
        }

        (contrat.RompuLe, contrat.CauseRupture) = (le, cause);
        return contrat.Passer("Rompre", role);
    }

    /// <summary>Records the review by employer and employee of how the programme suits the trainee.</summary>
    public static Resultat NoterRevue(Contrat contrat, DateOnly le, string? conclusion, DateOnly aujourdhui)
    {
        if (!contrat.ACommence)
        {
            return Resultat.Refuse("contrat.revue-etat", "L’examen du programme se note quand le contrat a commencé.", nameof(contrat.RevueAdequationLe));
        }

        if (string.IsNullOrWhiteSpace(conclusion)) return Resultat.Refuse("contrat.revue-conclusion", "Indiquez ce que l’employeur et le salarié ont conclu.", nameof(contrat.RevueAdequationConclusion));
        if (JourSaisi.PasEncorePasse(le, aujourdhui, nameof(contrat.RevueAdequationLe)) is { } refus) return refus;
        if (HorsDuContrat(contrat, le))
        {
            return Resultat.Refuse("contrat.revue-date", $"L’examen a lieu pendant le contrat, {Periode.De(contrat.DateDebut, contrat.DateFin)}.", nameof(contrat.RevueAdequationLe));
        }

        (contrat.RevueAdequationLe, contrat.RevueAdequationConclusion) = (le, conclusion);
        return Resultat.Fait;
    }

    private static bool HorsDuContrat(Contrat contrat, DateOnly le) => le < contrat.DateDebut || le > contrat.DateFin;
}
