using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Before the post: state and due date only, never a result.</summary>
/// <remarks>Source: article R.4624-18 of the Code du travail. Severity: warning.</remarks>
public sealed class SAN_02() : Regle<FaitsDExecution>(
    new("SAN-02", "Visite d’un mineur", "La visite d’un mineur précède son affectation au poste.", Gravite.Avertissement, "R.4624-18", ["sante.visite.mineurs", "travail.majorite"]),
    ChampsDExecution.VisiteLe, ChampsDExecution.DateDebut, ChampsDExecution.Aujourdhui, ChampsDExecution.DateNaissance)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.DateDebut, ChampsDExecution.DateNaissance) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Nombre("travail.majorite", f.DateDebut!.Value) is not { } majorite) return SansTexte(f.DateDebut.Value);
        if (CalculDeMois.Age(f.DateNaissance!.Value, f.DateDebut.Value) >= majorite.Valeur) return NonApplicable("La personne est majeure.");
        if (droit.Etat("sante.visite.mineurs", f.DateDebut!.Value) is not { } texte) return SansTexte(f.DateDebut!.Value);
        if (!f.VisiteLe.EstConnu) return Indetermine([ChampsDExecution.VisiteLe]);
        if (f.VisiteLe.Valeur is { } le) return Tenir(le <= f.DateDebut, texte, () => $"Fait le {Ecriture.DateCourte(le)}.", () => $"Fait le {Ecriture.DateCourte(le)}, après le début du contrat.");
        return f.Aujourdhui is null ? Indetermine([ChampsDExecution.Aujourdhui]) : Tenir(f.Aujourdhui < f.DateDebut, texte, () => $"À faire avant le {Ecriture.DateCourte(f.DateDebut!.Value)}.", () => "Le contrat a commencé sans ce rendez-vous.");
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDExecution f, Droit droit)
    {
        if (f.DateDebut is { } debut) yield return new Correction(ChampsDExecution.VisiteLe.Chemin, debut, $"le faire au plus tard le {Ecriture.DateLongue(debut)}");
    }
}
