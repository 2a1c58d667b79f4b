using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>An employee on a subsidised contract spends at most a quarter of it in immersion.</summary>
/// <remarks>Source: ministry sheet of 14 September 2015. Severity: warning.</remarks>
public sealed class PMS_07() : Regle<FaitsDImmersion>(
    new("PMS-07", "Immersion d’un salarié en contrat aidé", "Un salarié en contrat aidé ou d’insertion passe au plus un quart de son contrat en immersion.", Gravite.Avertissement, "Fiche du ministère du Travail", ["pmsmp.contrat-aide.part"]),
    ChampsDImmersion.JoursDuContratAide, ChampsDImmersion.JoursDImmersionDuContrat, ChampsDImmersion.Du)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (f.JoursDuContratAide is { EstConnu: true, Valeur: null }) return NonApplicable("La personne n’est pas en contrat aidé.");
        if (Inconnus(f, ChampsDImmersion.JoursDuContratAide, ChampsDImmersion.JoursDImmersionDuContrat, ChampsDImmersion.Du) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Nombre("pmsmp.contrat-aide.part", f.Du!.Value) is not { } texte) return SansTexte(f.Du!.Value);
        var borne = texte.Valeur * f.JoursDuContratAide.Valeur!.Value;
        return Tenir(f.JoursDImmersionDuContrat <= borne, texte, () => "L’immersion tient dans le quart du contrat.", () => $"{Ecriture.Compte(f.JoursDImmersionDuContrat!.Value, "jour")} d’immersion, plus que le quart du contrat ({Ecriture.Nombre(borne)} jours).") with { Valeur = f.JoursDImmersionDuContrat, Borne = borne, Unite = "jours" };
    }
}
