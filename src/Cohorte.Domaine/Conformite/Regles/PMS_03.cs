using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The prescriber is one that the law names, or one to which it was delegated.</summary>
/// <remarks>Source: articles L.5135-2, D.5135-7 and D.5135-8 of the Code du travail. Severity: blocking.</remarks>
public sealed class PMS_03() : Regle<FaitsDImmersion>(
    new("PMS-03", "Prescripteur de l’immersion", "L’immersion est prescrite par un organisme que la loi désigne, ou qui a reçu délégation.", Gravite.Bloquant, "L.5135-2", ["pmsmp.prescripteur"]),
    ChampsDImmersion.Prescripteur, ChampsDImmersion.ADelegation, ChampsDImmersion.Du)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (Inconnus(f, ChampsDImmersion.Prescripteur, ChampsDImmersion.Du) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("pmsmp.prescripteur", f.Du!.Value) is not { } texte) return SansTexte(f.Du!.Value);
        if (f.Prescripteur != TypeDePrescripteur.Autre) return Tenir(true, texte, () => $"{f.Prescripteur!.Value.Libelle()} peut prescrire.", () => "");
        return f.ADelegation is null ? Indetermine([ChampsDImmersion.ADelegation]) : Tenir(f.ADelegation == true, texte, () => "Le prescripteur a reçu délégation.", () => "Le prescripteur n’est pas de ceux que la loi désigne et n’a pas reçu délégation.");
    }
}
