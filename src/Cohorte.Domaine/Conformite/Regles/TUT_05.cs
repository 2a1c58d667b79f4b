namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The tutor has time and training.</summary>
/// <remarks>Source: articles D.6325-7 and D.6325-8 of the Code du travail. Severity: information.</remarks>
public sealed class TUT_05() : Regle<FaitsDExecution>(
    new("TUT-05", "Missions et moyens du tuteur", "L’employeur laisse au tuteur le temps nécessaire et le forme.", Gravite.Information, "D.6325-8", ["tutorat.missions"]),
    ChampsDExecution.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("tutorat.missions", f.DateConclusion!.Value) is not { } texte) return SansTexte(f.DateConclusion!.Value);
        return Tenir(true, texte, () => "L’employeur laisse au tuteur le temps nécessaire et le forme ; le tuteur accueille, aide, guide, organise et participe à l’évaluation.", () => "");
    }
}
