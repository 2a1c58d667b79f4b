namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>An annex describes the training.</summary>
/// <remarks>Source: article D.6325-11 of the Code du travail. Severity: blocking.</remarks>
public sealed class DEP_03() : Regle<FaitsDExecution>(
    new("DEP-03", "Document annexé au contrat", "Un document annexé donne les objectifs, le programme, l’organisation, l’évaluation et la sanction de la formation.", Gravite.Bloquant, "D.6325-11", ["contrat-pro.depot.annexe"]),
    ChampsDExecution.AnnexePresente, ChampsDExecution.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.AnnexePresente, ChampsDExecution.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("contrat-pro.depot.annexe", f.DateConclusion!.Value) is not { } texte) return SansTexte(f.DateConclusion!.Value);
        return Tenir(f.AnnexePresente == true, texte, () => "L’annexe pédagogique est jointe.", () => "L’annexe pédagogique manque.");
    }
}
