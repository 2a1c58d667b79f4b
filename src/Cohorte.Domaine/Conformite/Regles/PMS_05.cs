using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>At most one month date to date; renewable once, with the same object and objectives.</summary>
/// <remarks>Source: article D.5135-3 of the Code du travail. Severity: blocking. One month ends the day before its date: AddMonths(start, 1) − 1 day.</remarks>
public sealed class PMS_05() : Regle<FaitsDImmersion>(
    new("PMS-05", "Durée de l’immersion", "L’immersion dure au plus un mois de date à date, renouvelable une fois avec le même objet et les mêmes objectifs.", Gravite.Bloquant, "D.5135-3", ["pmsmp.duree.maximum", "pmsmp.renouvellement.maximum"]),
    ChampsDImmersion.Du, ChampsDImmersion.Au, ChampsDImmersion.Renouvellements, ChampsDImmersion.MemeObjetQueLInitiale)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (Inconnus(f, ChampsDImmersion.Du, ChampsDImmersion.Au) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Nombre("pmsmp.duree.maximum", f.Du!.Value) is not { } texte || droit.Nombre("pmsmp.renouvellement.maximum", f.Du.Value) is not { } renouvellements) return SansTexte(f.Du.Value);
        var terme = CalculDeMois.DernierJour(f.Du.Value, (int)texte.Valeur);
        var jours = f.Au!.Value.DayNumber - f.Du.Value.DayNumber + 1;
        if (f.Au > terme) return Tenir(false, texte, () => "", () => $"L’immersion dure plus d’un mois\u00A0: elle se termine au plus tard le {Ecriture.DateCourte(terme)}.") with { Valeur = jours, Borne = terme.DayNumber - f.Du.Value.DayNumber + 1, Unite = "jours" };
        if (f.Renouvellements > renouvellements.Valeur) return Tenir(false, renouvellements, () => "", () => "L’immersion ne se renouvelle qu’une fois.") with { Valeur = f.Renouvellements, Borne = renouvellements.Valeur, Unite = "renouvellements" };
        if (f is { Renouvellements: > 0, MemeObjetQueLInitiale: false }) return Tenir(false, renouvellements, () => "", () => "Un renouvellement garde le même objet et les mêmes objectifs.");
        if (f.Renouvellements is null) return Indetermine([ChampsDImmersion.Renouvellements]);
        if (f is { Renouvellements: > 0, MemeObjetQueLInitiale: null }) return Indetermine([ChampsDImmersion.MemeObjetQueLInitiale]);
        return Tenir(true, texte, () => $"L’immersion dure {Ecriture.Compte(jours, "jour")}, un mois au plus.", () => "") with { Valeur = jours, Borne = terme.DayNumber - f.Du.Value.DayNumber + 1, Unite = "jours", Calcul = () => $"un mois depuis le {Ecriture.DateCourte(f.Du.Value)} se termine le {Ecriture.DateCourte(terme)}" };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDImmersion f, Droit droit)
    {
        if (f.Du is { } du && droit.Nombre("pmsmp.duree.maximum", du) is { } mois)
        {
            var terme = CalculDeMois.DernierJour(du, (int)mois.Valeur);
            yield return new Correction(ChampsDImmersion.Au.Chemin, terme, $"terminer au plus tard le {Ecriture.DateLongue(terme)}");
        }
    }
}
