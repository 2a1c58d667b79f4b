namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Two tutors when the employer lends the employee.</summary>
/// <remarks>Source: articles D.6325-10 and D.6325-22 of the Code du travail. Severity: blocking.</remarks>
public sealed class TUT_04() : Regle<FaitsDExecution>(
    new("TUT-04", "Double tutorat", "Une entreprise de travail temporaire, une association intermédiaire ou un groupement désigne un tuteur, et l’entreprise utilisatrice un autre.", Gravite.Bloquant, "D.6325-10", ["tutorat.double"]),
    ChampsDExecution.EmployeurMetAdisposition, ChampsDExecution.TuteurDeLUtilisatrice, ChampsDExecution.TuteurDesigne, ChampsDExecution.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (f.EmployeurMetAdisposition == false) return NonApplicable("L’employeur ne met pas la personne à disposition.");
        if (Inconnus(f, ChampsDExecution.EmployeurMetAdisposition, ChampsDExecution.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("tutorat.double", f.DateConclusion!.Value) is not { } texte) return SansTexte(f.DateConclusion!.Value);
        if (f.TuteurDeLUtilisatrice == false) return Tenir(false, texte, () => "", () => "L’entreprise utilisatrice n’a pas désigné de tuteur.");
        if (f.TuteurDesigne == false) return Tenir(false, texte, () => "", () => "L’employeur n’a pas désigné de tuteur.");
        return Inconnus(f, ChampsDExecution.TuteurDeLUtilisatrice, ChampsDExecution.TuteurDesigne) is { Count: > 0 } manquants ? Indetermine(manquants) : Tenir(true, texte, () => "Les deux tuteurs sont désignés.", () => "");
    }
}
