namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The person is accompanied.</summary>
/// <remarks>Source: article L.5135-2 of the Code du travail. Severity: blocking.</remarks>
public sealed class PMS_02() : Regle<FaitsDImmersion>(
    new("PMS-02", "Bénéficiaire de l’immersion", "Le bénéficiaire fait l’objet d’un accompagnement social ou professionnel personnalisé.", Gravite.Bloquant, "L.5135-2", ["pmsmp.beneficiaire"]),
    ChampsDImmersion.EstAccompagnee, ChampsDImmersion.Du)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (Inconnus(f, ChampsDImmersion.EstAccompagnee, ChampsDImmersion.Du) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("pmsmp.beneficiaire", f.Du!.Value) is not { } texte) return SansTexte(f.Du!.Value);
        return Tenir(f.EstAccompagnee == true, texte, () => "La personne est accompagnée.", () => "La personne ne fait pas l’objet d’un accompagnement personnalisé.");
    }
}
