using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The programme is reviewed within two months of the start.</summary>
/// <remarks>Source: article D.6325-13 of the Code du travail. Severity: warning.</remarks>
public sealed class TRN_04() : Regle<FaitsDExecution>(
    new("TRN-04", "Examen du programme", "Dans les deux mois du début, l’employeur et le salarié examinent l’adéquation du programme aux acquis.", Gravite.Avertissement, "D.6325-13", ["contrat-pro.adequation.delai"]),
    ChampsDExecution.RevueLe, ChampsDExecution.DateDebut, ChampsDExecution.Aujourdhui)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.DateDebut) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Nombre("contrat-pro.adequation.delai", f.DateDebut!.Value) is not { } texte) return SansTexte(f.DateDebut!.Value);
        var limite = f.DateDebut.Value.AddMonths((int)texte.Valeur);
        if (!f.RevueLe.EstConnu) return Indetermine([ChampsDExecution.RevueLe]);
        if (f.RevueLe.Valeur is { } le) return Tenir(le <= limite, texte, () => $"Programme examiné le {Ecriture.DateCourte(le)}.", () => $"Programme examiné le {Ecriture.DateCourte(le)}, après le {Ecriture.DateCourte(limite)}.") with { Borne = texte.Valeur, Unite = "mois" };
        return f.Aujourdhui is null ? Indetermine([ChampsDExecution.Aujourdhui]) : Tenir(f.Aujourdhui <= limite, texte, () => $"À examiner au plus tard le {Ecriture.DateCourte(limite)}.", () => $"Le programme devait être examiné le {Ecriture.DateCourte(limite)} au plus tard.") with { Borne = texte.Valeur, Unite = "mois" };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDExecution f, Droit droit)
    {
        if (f.DateDebut is not { } debut || droit.Nombre("contrat-pro.adequation.delai", debut) is not { } texte) yield break;
        var limite = debut.AddMonths((int)texte.Valeur);
        yield return new Correction(ChampsDExecution.RevueLe.Chemin, limite, $"examiner le programme au plus tard le {Ecriture.DateLongue(limite)}");
    }
}
