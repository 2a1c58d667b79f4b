using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Evaluations;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Gates of « Évaluation finale » and « Recrutement ».</summary>
public static class CriteresSortie
{
    public static readonly Critere Evaluations = new("EVA-STAGIAIRES", "Chaque personne formée est évaluée.", NatureCritere.Organisation, c =>
    {
        var evalues = c.Faits.Evaluations.Select(e => e.ContratId).ToHashSet();
        return ParPersonne(c, c.Faits.ContratsSignes.Where(k => k.Etat != EtatContrat.Rompu), evalues.Contains, "évaluation", "À évaluer");
    });

    public static readonly Critere Satisfaction = new("EVA-SATISFACTION", "La satisfaction des personnes formées et des employeurs est recueillie.", NatureCritere.Organisation, c =>
    {
        var salaries = c.Faits.Enquetes.Count(e => e.Repondant == Repondant.Salarie);
        var employeurs = c.Faits.Enquetes.Count(e => e.Repondant == Repondant.Employeur);
        return Constat.Selon(salaries > 0 && employeurs > 0, $"{Ecriture.Compte(salaries, "réponse")} de personnes formées, {Ecriture.Compte(employeurs, "réponse")} d’employeurs.", "evaluations/satisfaction");
    });

    public static readonly Critere Issues = new("REC-ISSUES", "La suite de chaque personne est connue à la fin du contrat.", NatureCritere.Organisation, c =>
    {
        var connues = c.Faits.Sorties.Where(s => s.Jalon == Jalon.FinDeContrat).Select(s => s.ContratId).ToHashSet();
        return ParPersonne(c, c.Faits.ContratsTenus, connues.Contains, "suite connue", "Suite à noter", "suites connues");
    });

    public static readonly Critere Bilan = new("REC-BILAN", "Le bilan est approuvé par le COPIL.", NatureCritere.Organisation, c =>
        c.Faits.Bilan is { Etat: EtatBilan.Approuve, ApprouveLe: { } le }
            ? Constat.Selon(true, $"Approuvé le {Ecriture.DateCourte(le)}.", "bilan")
            : Constat.Selon(false, "Le bilan n’est pas approuvé.", "bilan"));

    private static Constat ParPersonne(ContexteCritere c, IEnumerable<Contrat> attendus, Func<Id<Contrat>, bool> fait, string singulier, string reste, string? pluriel = null)
    {
        var signes = attendus.ToList();
        var manquants = signes.Where(k => !fait(k.Id)).Select(k => c.Faits.NomDe(k.PersonneId)).ToList();
        return Constat.ParPersonne(signes.Count, manquants, "Aucun contrat signé.", $"{Ecriture.Compte(signes.Count, singulier, pluriel)}.", reste, "evaluations");
    }
}
