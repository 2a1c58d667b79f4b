using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>An ordinary contract leads to a qualification of L.6314-1; an experimental one may aim at skills, listed, agreed by the employee, and by the OPCO no later than the conclusion.</summary>
/// <remarks>Source: article L.6314-1 of the Code du travail; décret 2018-1263. Severity: blocking.</remarks>
public sealed class XP_02() : Regle<FaitsDuContrat>(
    new("XP-02", "Finalité du contrat", "Le contrat ordinaire vise une certification, un CQP ou une classification\u202F; le contrat expérimental peut viser des compétences définies par écrit avec le salarié et l’OPCO avant la conclusion.", Gravite.Bloquant, "L.6314-1", ["contrat-pro.finalite", "experimentation.competences"]),
    Champs.Dispositif, Champs.Finalite, Champs.DateConclusion, Champs.AccordOpcoCompetencesLe, Champs.Competences, Champs.AccordSalarieLe)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.Dispositif, Champs.Finalite, Champs.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (faits.Dispositif is not (DispositifDecrit.Experimental or DispositifDecrit.Classique)) return NonApplicable("Le contrat n’est pas un contrat de professionnalisation.");
        var conclusion = faits.DateConclusion!.Value;
        if (droit.Etat("contrat-pro.finalite", conclusion) is not { } finalites) return SansTexte(conclusion);
        if (faits.Finalite != FinaliteContrat.Competences) return Rendre(ResultatRegle.Conforme, finalites, () => $"La finalité est une qualification de l’article L. 6314-1{Typo.DeuxPoints}{faits.Finalite!.Value.Libelle()}.");
        if (faits.Dispositif == DispositifDecrit.Classique) return Rendre(Echec, finalites, () => "Un contrat ordinaire ne peut viser de simples compétences\u00A0: il lui faut une certification, un CQP ou une classification.");
        if (droit.Etat("experimentation.competences", conclusion) is not { } texte) return SansTexte(conclusion);
        if (faits.AccordOpcoCompetencesLe is { EstConnu: true, Valeur: null }) return Rendre(Echec, texte, () => "L’OPCO n’a pas donné son accord sur les compétences.");
        if (faits.AccordOpcoCompetencesLe.Valeur > conclusion) return Rendre(Echec, texte, () => $"L’OPCO n’a donné son accord que le {Ecriture.DateCourte(faits.AccordOpcoCompetencesLe.Valeur!.Value)}, après la conclusion.");
        if (faits.AccordSalarieLe > conclusion) return Rendre(Echec, texte, () => $"Le salarié n’a donné son accord que le {Ecriture.DateCourte(faits.AccordSalarieLe!.Value)}, après la conclusion.");
        if (faits.Competences is { Count: 0 }) return Rendre(Echec, texte, () => "Aucune compétence n’est listée.");
        if (Inconnus(faits, Champs.AccordOpcoCompetencesLe, Champs.Competences, Champs.AccordSalarieLe) is { Count: > 0 } manquants) return Indetermine(manquants);
        return Rendre(ResultatRegle.Conforme, texte, () => $"{Ecriture.Compte(faits.Competences!.Count, "compétence")}, avec l’accord du salarié et de l’OPCO.");
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (faits.DateConclusion is { } conclusion)
        {
            yield return new Correction(Champs.AccordOpcoCompetencesLe.Chemin, conclusion, $"obtenir l’accord de l’OPCO au plus tard le {Ecriture.DateLongue(conclusion)}, jour de la conclusion");
            yield return new Correction(Champs.AccordSalarieLe.Chemin, conclusion, $"obtenir l’accord du salarié au plus tard le {Ecriture.DateLongue(conclusion)}, jour de la conclusion");
            if (Dernier(faits) is { } accord && accord > conclusion) yield return new Correction(Champs.DateConclusion.Chemin, accord, $"conclure au plus tôt le {Ecriture.DateLongue(accord)}, une fois l’accord donné");
        }

        yield return new Correction(Champs.Finalite.Chemin, FinaliteContrat.Ccn, "viser une qualification de la convention collective");
    }

    private static DateOnly? Dernier(FaitsDuContrat faits) =>
        faits.AccordOpcoCompetencesLe.Valeur is { } opco ? faits.AccordSalarieLe > opco ? faits.AccordSalarieLe : opco : faits.AccordSalarieLe;
}
