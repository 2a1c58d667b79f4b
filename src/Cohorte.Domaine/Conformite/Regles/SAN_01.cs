using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>A prevention visit within three months; state and due date only, never a result.</summary>
/// <remarks>Source: article R.4624-10 of the Code du travail. Severity: warning.</remarks>
public sealed class SAN_01() : Regle<FaitsDExecution>(
    new("SAN-01", "Visite d’information et de prévention", "Une visite d’information et de prévention a lieu dans les trois mois de la prise de poste.", Gravite.Avertissement, "R.4624-10", ["sante.visite.delai", "travail.majorite"]),
    ChampsDExecution.VisiteLe, ChampsDExecution.DateDebut, ChampsDExecution.DateNaissance, ChampsDExecution.Aujourdhui)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.DateDebut, ChampsDExecution.DateNaissance) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Nombre("sante.visite.delai", f.DateDebut!.Value) is not { } texte) return SansTexte(f.DateDebut!.Value);
        if (droit.Nombre("travail.majorite", f.DateDebut.Value) is { } majorite && CalculDeMois.Age(f.DateNaissance!.Value, f.DateDebut.Value) < majorite.Valeur) return NonApplicable("La visite d’un mineur précède son affectation.");
        var limite = f.DateDebut.Value.AddMonths((int)texte.Valeur);
        if (!f.VisiteLe.EstConnu) return Indetermine([ChampsDExecution.VisiteLe]);
        if (f.VisiteLe.Valeur is { } le) return Tenir(le <= limite, texte, () => $"Visite faite le {Ecriture.DateCourte(le)}.", () => $"Visite faite le {Ecriture.DateCourte(le)}, après le {Ecriture.DateCourte(limite)}.") with { Borne = texte.Valeur, Unite = "mois" };
        return f.Aujourdhui is null ? Indetermine([ChampsDExecution.Aujourdhui]) : Tenir(f.Aujourdhui <= limite, texte, () => $"Visite à faire au plus tard le {Ecriture.DateCourte(limite)}.", () => $"La visite devait avoir lieu le {Ecriture.DateCourte(limite)} au plus tard.") with { Borne = texte.Valeur, Unite = "mois" };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDExecution f, Droit droit)
    {
        if (f.DateDebut is not { } debut || droit.Nombre("sante.visite.delai", debut) is not { } texte) yield break;
        var limite = debut.AddMonths((int)texte.Valeur);
        yield return new Correction(ChampsDExecution.VisiteLe.Chemin, limite, $"faire la visite au plus tard le {Ecriture.DateLongue(limite)}");
    }
}
