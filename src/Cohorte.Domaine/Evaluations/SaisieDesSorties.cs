using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Evaluations;

/// <summary>Whether what is said at the end of a contract makes sense.</summary>
public static class SaisieDesSorties
{
    private const int DureeMaximaleMois = 60;

    /// <summary>An outcome: a CDD has a length, an employer is named only for a job, later outcomes come after the contract.</summary>
    public static IReadOnlyList<Refus> Verifier(SortieStagiaire sortie, Contrat contrat, DateOnly aujourdhui)
    {
        var refus = new List<Refus>();
        if (!contrat.ACommence) refus.Add(NonCommence());
        if (JourSaisi.PasEncorePasse(sortie.Le, aujourdhui, nameof(sortie.Le)) is { } date) refus.Add(date);
        else if (sortie.Le < AuPlusTot(sortie.Jalon, contrat))
        {
            refus.Add(new Refus("sortie.date", $"La situation {Typo.Guillemets(sortie.Jalon.Libelle())} s’observe à partir du {Ecriture.DateCourte(AuPlusTot(sortie.Jalon, contrat))}.", nameof(sortie.Le)));
        }

        if (sortie.Issue == Issue.Cdd && sortie.DureeCddMois is not (>= 1 and <= DureeMaximaleMois))
        {
            refus.Add(new Refus("sortie.duree", $"Indiquez la durée du CDD, de 1 à {DureeMaximaleMois} mois.", nameof(sortie.DureeCddMois)));
        }

        if (sortie.Issue != Issue.Cdd && sortie.DureeCddMois is not null)
        {
            refus.Add(new Refus("sortie.duree-sans-cdd", "La durée ne concerne qu’un CDD. Videz-la ou choisissez CDD.", nameof(sortie.DureeCddMois)));
        }

        if (sortie.Issue is not (Issue.Cdi or Issue.Cdd) && sortie.MemeEmployeur is not null)
        {
            refus.Add(new Refus("sortie.employeur", "L’employeur ne se précise que pour un CDI ou un CDD.", nameof(sortie.MemeEmployeur)));
        }

        return refus;
    }

    /// <summary>A final evaluation: the contract began, the day is inside what was lived.</summary>
    public static IReadOnlyList<Refus> Verifier(EvaluationFinale evaluation, Contrat contrat, DateOnly aujourdhui)
    {
        var refus = new List<Refus>();
        if (!contrat.ACommence) refus.Add(NonCommence());
        if (JourSaisi.PasEncorePasse(evaluation.Le, aujourdhui, nameof(evaluation.Le)) is { } date) refus.Add(date);
        else if (evaluation.Le < contrat.DateDebut)
        {
            refus.Add(new Refus("evaluation.date", $"L’évaluation a lieu après le début du contrat, le {Ecriture.DateCourte(contrat.DateDebut)}.", nameof(evaluation.Le)));
        }

        return refus;
    }

    /// <summary>An answer to the survey: a note in the scale, a day not to come.</summary>
    public static IReadOnlyList<Refus> Verifier(EnqueteSatisfaction reponse, DateOnly aujourdhui)
    {
        var refus = new List<Refus>();
        if (reponse.Note is < 1 or > 4) refus.Add(new Refus("satisfaction.note", "La note va de 1 (pas satisfait) à 4 (très satisfait).", nameof(reponse.Note)));
        if (JourSaisi.PasEncorePasse(reponse.Le, aujourdhui, nameof(reponse.Le)) is { } date) refus.Add(date);
        return refus;
    }

    /// <summary>First day on which an outcome can be observed at that time.</summary>
    public static DateOnly AuPlusTot(Jalon jalon, Contrat contrat)
    {
        var fin = contrat.RompuLe ?? contrat.DateFin;
        return jalon switch
        {
            Jalon.FinDeContrat => contrat.DateDebut,
            Jalon.TroisMois => fin.AddMonths(3),
            Jalon.SixMois => fin.AddMonths(6),
        };
    }

    private static Refus NonCommence() => new("sortie.contrat", "Ce contrat n’a pas commencé.");
}
