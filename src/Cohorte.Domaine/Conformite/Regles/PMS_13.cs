namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>A review closes the immersion.</summary>
/// <remarks>Source: article D.5135-6 of the Code du travail. Severity: warning.</remarks>
public sealed class PMS_13() : Regle<FaitsDImmersion>(
    new("PMS-13", "Bilan de l’immersion", "La structure d’accompagnement fait le bilan de l’immersion.", Gravite.Avertissement, "D.5135-6", ["pmsmp.bilan"]),
    ChampsDImmersion.BilanFait, ChampsDImmersion.Au, ChampsDImmersion.Aujourdhui)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (Inconnus(f, ChampsDImmersion.BilanFait, ChampsDImmersion.Au, ChampsDImmersion.Aujourdhui) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("pmsmp.bilan", f.Au!.Value) is not { } texte) return SansTexte(f.Au!.Value);
        if (f.BilanFait == false && f.Aujourdhui <= f.Au) return NonApplicable("L’immersion n’est pas terminée.");
        return Tenir(f.BilanFait == true, texte, () => "Le bilan est fait.", () => "L’immersion est terminée sans bilan.");
    }
}
