namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Each contract has a tutor.</summary>
/// <remarks>Source: article L.6325-3-1 of the Code du travail. Severity: blocking.</remarks>
public sealed class TUT_01() : Regle<FaitsDuContrat>(
    new("TUT-01", "Désignation d’un tuteur", "Un tuteur est désigné pour chaque contrat.", Gravite.Bloquant, "L.6325-3-1", ["tutorat.obligation"]),
    Champs.Tuteur, Champs.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.Tuteur, Champs.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("tutorat.obligation", faits.DateConclusion!.Value) is not { } texte) return SansTexte(faits.DateConclusion.Value);
        return faits.TuteurDesigne == true ? Rendre(ResultatRegle.Conforme, texte, () => "Un tuteur est désigné.") : Rendre(Echec, texte, () => "Aucun tuteur n’est désigné.");
    }
}
