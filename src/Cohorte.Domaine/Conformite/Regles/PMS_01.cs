using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>An immersion has one object, and precise objectives.</summary>
/// <remarks>Source: articles L.5135-1 and D.5135-2 of the Code du travail. Severity: blocking.</remarks>
public sealed class PMS_01() : Regle<FaitsDImmersion>(
    new("PMS-01", "Objet de l’immersion", "L’immersion a un objet et un seul, avec des objectifs précis.", Gravite.Bloquant, "L.5135-1", ["pmsmp.objet"]),
    ChampsDImmersion.Objet, ChampsDImmersion.Objectifs, ChampsDImmersion.Du)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (Inconnus(f, ChampsDImmersion.Objet, ChampsDImmersion.Du) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("pmsmp.objet", f.Du!.Value) is not { } texte) return SansTexte(f.Du!.Value);
        if (f.Objectifs is null) return Indetermine([ChampsDImmersion.Objectifs]);
        return Tenir(!string.IsNullOrWhiteSpace(f.Objectifs), texte, () => $"Objet\u00A0: {f.Objet!.Value.Libelle()}.", () => "L’immersion n’a pas d’objectifs précis.");
    }
}
