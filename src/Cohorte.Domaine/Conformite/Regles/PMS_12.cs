namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The host names a person in charge.</summary>
/// <remarks>Source: article D.5135-5 of the Code du travail. Severity: information.</remarks>
public sealed class PMS_12() : Regle<FaitsDImmersion>(
    new("PMS-12", "Accompagnement par l’accueil", "L’accueil désigne une personne pour aider, informer, guider et évaluer\u202F; un accident se signale sous 24 heures.", Gravite.Information, "D.5135-5", ["pmsmp.accompagnant"]),
    ChampsDImmersion.AccompagnantDesigne, ChampsDImmersion.Du)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (Inconnus(f, ChampsDImmersion.AccompagnantDesigne, ChampsDImmersion.Du) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("pmsmp.accompagnant", f.Du!.Value) is not { } texte) return SansTexte(f.Du!.Value);
        return Tenir(true, texte, () => f.AccompagnantDesigne == true ? "L’accueil a désigné qui accompagne la personne." : "L’accueil doit encore désigner qui accompagne la personne.", () => "");
    }
}
