using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>After an early break, training may go on.</summary>
/// <remarks>Source: article L.6325-14-1 of the Code du travail. Severity: information.</remarks>
public sealed class TRN_06() : Regle<FaitsDExecution>(
    new("TRN-06", "Suite de la formation après une rupture", "Après une rupture qui ne vient pas du salarié, un accord peut permettre de poursuivre la formation six mois, si l’action dure 12 mois au moins.", Gravite.Information, "L.6325-14-1", ["contrat-pro.poursuite.minimum", "contrat-pro.poursuite.maximum"]),
    ChampsDExecution.RompuLe, ChampsDExecution.CauseDeRupture, ChampsDExecution.DateDebut, ChampsDExecution.DateFin)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (f.RompuLe is { EstConnu: true, Valeur: null }) return NonApplicable("Le contrat n’est pas rompu.");
        if (Inconnus(f, ChampsDExecution.RompuLe, ChampsDExecution.CauseDeRupture, ChampsDExecution.DateDebut, ChampsDExecution.DateFin) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Nombre("contrat-pro.poursuite.minimum", f.RompuLe.Valeur!.Value) is not { } texte) return SansTexte(f.RompuLe.Valeur!.Value);
        if (f.CauseDeRupture == Contrats.CauseRupture.InitiativeSalarie) return NonApplicable("La rupture vient du salarié.");
        if (f.DateFin < CalculDeMois.DernierJour(f.DateDebut!.Value, (int)texte.Valeur)) return NonApplicable("L’action dure moins de douze mois.");
        return droit.Nombre("contrat-pro.poursuite.maximum", f.RompuLe.Valeur.Value) is { } maximum ? Tenir(true, maximum, () => $"Un accord de branche ou de l’OPCO peut permettre de poursuivre la formation jusqu’au {Ecriture.DateCourte(CalculDeMois.DernierJour(f.RompuLe.Valeur.Value, (int)maximum.Valeur))}.", () => "") : SansTexte(f.RompuLe.Valeur.Value);
    }
}
