namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The person keeps status and indemnity.</summary>
/// <remarks>Source: article L.5135-3 of the Code du travail. Severity: information.</remarks>
public sealed class PMS_09() : Regle<FaitsDImmersion>(
    new("PMS-09", "Statut pendant l’immersion", "La personne garde son statut et son indemnité\u202F; l’accueil ne la paie pas.", Gravite.Information, "L.5135-3", ["pmsmp.statut"]),
    ChampsDImmersion.Du)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (Inconnus(f, ChampsDImmersion.Du) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("pmsmp.statut", f.Du!.Value) is not { } texte) return SansTexte(f.Du!.Value);
        return Tenir(true, texte, () => "La personne garde son statut et son indemnité, et retrouve son emploi si elle en a un.", () => "");
    }
}
