using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>A breach is reported within thirty days.</summary>
/// <remarks>Source: article D.6325-5 of the Code du travail. Severity: warning.</remarks>
public sealed class RUP_01() : Regle<FaitsDExecution>(
    new("RUP-01", "Déclaration de la rupture", "Une rupture se déclare sous trente jours à la DREETS, à l’OPCO et à l’URSSAF ou à la MSA.", Gravite.Avertissement, "D.6325-5", ["contrat-pro.rupture.delai"]),
    ChampsDExecution.RompuLe, ChampsDExecution.RuptureDeclareeLe, ChampsDExecution.Aujourdhui)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (f.RompuLe is { EstConnu: true, Valeur: null }) return NonApplicable("Le contrat n’est pas rompu.");
        if (Inconnus(f, ChampsDExecution.RompuLe) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Nombre("contrat-pro.rupture.delai", f.RompuLe.Valeur!.Value) is not { } texte) return SansTexte(f.RompuLe.Valeur!.Value);
        var limite = f.RompuLe.Valeur.Value.AddDays((int)texte.Valeur);
        if (!f.RuptureDeclareeLe.EstConnu) return Indetermine([ChampsDExecution.RuptureDeclareeLe]);
        if (f.RuptureDeclareeLe.Valeur is { } le) return Tenir(le <= limite, texte, () => $"Rupture déclarée le {Ecriture.DateCourte(le)}.", () => $"Rupture déclarée le {Ecriture.DateCourte(le)}, après le {Ecriture.DateCourte(limite)}.") with { Valeur = le.DayNumber - f.RompuLe.Valeur.Value.DayNumber, Borne = texte.Valeur, Unite = "jours" };
        if (f.Aujourdhui is null) return Indetermine([ChampsDExecution.Aujourdhui]);
        return Tenir(f.Aujourdhui <= limite, texte, () => $"À déclarer au plus tard le {Ecriture.DateCourte(limite)}.", () => $"La rupture devait être déclarée le {Ecriture.DateCourte(limite)} au plus tard.") with { Borne = texte.Valeur, Unite = "jours" };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDExecution f, Droit droit)
    {
        if (f.RompuLe.Valeur is not { } rompu || droit.Nombre("contrat-pro.rupture.delai", rompu) is not { } texte) yield break;
        var limite = rompu.AddDays((int)texte.Valeur);
        yield return new Correction(ChampsDExecution.RuptureDeclareeLe.Chemin, limite, $"déclarer la rupture au plus tard le {Ecriture.DateLongue(limite)}");
    }
}
