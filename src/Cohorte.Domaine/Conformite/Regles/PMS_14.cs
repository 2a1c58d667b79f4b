namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Who bears an accident.</summary>
/// <remarks>Source: ministry sheet. Severity: information.</remarks>
public sealed class PMS_14() : Regle<FaitsDImmersion>(
    new("PMS-14", "Accident pendant l’immersion", "L’accident relève de l’employeur de la personne salariée, sinon du prescripteur\u202F; la responsabilité civile, de l’accueil.", Gravite.Information, "Fiche du ministère du Travail", ["pmsmp.accident"]),
    ChampsDImmersion.EstSalariee, ChampsDImmersion.Du)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (Inconnus(f, ChampsDImmersion.EstSalariee, ChampsDImmersion.Du) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("pmsmp.accident", f.Du!.Value) is not { } texte) return SansTexte(f.Du!.Value);
        return Tenir(true, texte, () => f.EstSalariee == true ? "Un accident relève de l’employeur de la personne." : "Un accident relève du prescripteur.", () => "");
    }
}
