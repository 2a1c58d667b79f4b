using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Written information of the employee.</summary>
/// <remarks>Source: article R.1221-35 of the Code du travail. Severity: information.</remarks>
public sealed class INF() : Regle<FaitsDExecution>(
    new("INF", "Information écrite du salarié", "Le salarié reçoit les informations essentielles sous sept jours, les autres sous un mois.", Gravite.Information, "R.1221-35", ["embauche.information.essentielle", "embauche.information.complete"]),
    ChampsDExecution.DateDebut)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.DateDebut) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var debut = f.DateDebut!.Value;
        if (droit.Nombre("embauche.information.essentielle", debut) is not { } texte || droit.Nombre("embauche.information.complete", debut) is not { } reste) return SansTexte(debut);
        return Tenir(true, texte, () => $"Informations essentielles au plus tard le {Ecriture.DateCourte(debut.AddDays((int)texte.Valeur))}, les autres le {Ecriture.DateCourte(debut.AddMonths((int)reste.Valeur))}.", () => "");
    }
}
