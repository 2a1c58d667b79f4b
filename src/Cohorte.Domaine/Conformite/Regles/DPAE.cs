using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The hiring is declared before the start, eight days before at the earliest.</summary>
/// <remarks>Source: articles L.1221-10 and R.1221-4 of the Code du travail. Severity: warning.</remarks>
public sealed class DPAE() : Regle<FaitsDExecution>(
    new("DPAE", "Déclaration préalable à l’embauche", "L’embauche se déclare avant le début, huit jours au plus tôt\u202F; à la MSA pour l’agriculture.", Gravite.Avertissement, "L.1221-10", ["embauche.declaration.avance"]),
    ChampsDExecution.DpaeLe, ChampsDExecution.DateDebut)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.DateDebut) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Nombre("embauche.declaration.avance", f.DateDebut!.Value) is not { } texte) return SansTexte(f.DateDebut!.Value);
        if (!f.DpaeLe.EstConnu) return Indetermine([ChampsDExecution.DpaeLe]);
        if (f.DpaeLe.Valeur is not { } le) return Tenir(false, texte, () => "", () => "L’embauche n’est pas déclarée.");
        var auPlusTot = f.DateDebut.Value.AddDays(-(int)texte.Valeur);
        return Tenir(le >= auPlusTot && le <= f.DateDebut, texte, () => $"Embauche déclarée le {Ecriture.DateCourte(le)}.", () => $"L’embauche se déclare entre le {Ecriture.DateCourte(auPlusTot)} et le {Ecriture.DateCourte(f.DateDebut.Value)}.") with { Valeur = f.DateDebut.Value.DayNumber - le.DayNumber, Borne = texte.Valeur, Unite = "jours" };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDExecution f, Droit droit)
    {
        if (f.DateDebut is not { } debut || droit.Nombre("embauche.declaration.avance", debut) is not { } texte) yield break;
        var tot = debut.AddDays(-(int)texte.Valeur);
        var jour = f.DpaeLe.Valeur is { } le && le < tot ? tot : debut;
        yield return new Correction(ChampsDExecution.DpaeLe.Chemin, jour, $"déclarer l’embauche {(jour == tot ? "au plus tôt" : "au plus tard")} le {Ecriture.DateLongue(jour)}");
    }
}
