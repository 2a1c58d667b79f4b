using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>No training on a Sunday.</summary>
/// <remarks>Source: circulaire DGEFP 2012-15. Severity: warning.</remarks>
public sealed class WRK_03() : Regle<FaitsDExecution>(
    new("WRK-03", "Formation le dimanche", "Aucune formation n’a lieu le dimanche.", Gravite.Avertissement, "Circulaire DGEFP 2012-15", ["formation.dimanche"]),
    ChampsDExecution.JoursDeFormation)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.JoursDeFormation) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (f.JoursDeFormation!.Count == 0) return NonApplicable("Aucun jour de formation n’est encore fixé.");
        if (droit.Etat("formation.dimanche", f.JoursDeFormation[0]) is not { } texte) return SansTexte(f.JoursDeFormation[0]);
        var dimanches = f.JoursDeFormation.Where(j => j.DayOfWeek == DayOfWeek.Sunday).ToList();
        return Tenir(dimanches.Count == 0, texte, () => "Aucune formation le dimanche.", () => $"Formation prévue le {Typo.Liste([.. dimanches.Take(3).Select(Ecriture.DateLongue)])}.") with { Valeur = dimanches.Count, Borne = 0, Unite = "dimanches" };
    }
}
