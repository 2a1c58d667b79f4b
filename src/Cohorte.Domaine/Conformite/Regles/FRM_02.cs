using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The employee gets a copy within two working days of hiring.</summary>
/// <remarks>Source: article L.1242-13 of the Code du travail. Severity: warning. Working days: Monday to Saturday, public holidays apart.</remarks>
public sealed class FRM_02() : Regle<FaitsDExecution>(
    new("FRM-02", "Remise du contrat au salarié", "Un CDD est remis au salarié dans les deux jours ouvrables qui suivent l’embauche.", Gravite.Avertissement, "L.1242-13", ["contrat-pro.forme.remise"]),
    ChampsDExecution.Nature, ChampsDExecution.RemisLe, ChampsDExecution.DateDebut)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (f.Nature == Contrats.NatureContrat.Cdi) return NonApplicable("Le contrat est un CDI.");
        if (Inconnus(f, ChampsDExecution.RemisLe, ChampsDExecution.DateDebut) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Nombre("contrat-pro.forme.remise", f.DateDebut!.Value) is not { } texte) return SansTexte(f.DateDebut!.Value);
        var limite = JoursOuvrables.Apres(f.DateDebut.Value, (int)texte.Valeur);
        return Tenir(f.RemisLe <= limite, texte, () => $"Contrat remis le {Ecriture.DateCourte(f.RemisLe!.Value)}.", () => $"Le contrat se remet au plus tard le {Ecriture.DateCourte(limite)}.") with { Borne = texte.Valeur, Unite = "jours ouvrables" };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDExecution f, Droit droit)
    {
        if (f.DateDebut is not { } debut || droit.Nombre("contrat-pro.forme.remise", debut) is not { } texte) yield break;
        var limite = JoursOuvrables.Apres(debut, (int)texte.Valeur);
        yield return new Correction(ChampsDExecution.RemisLe.Chemin, limite, $"remettre le contrat au plus tard le {Ecriture.DateLongue(limite)}");
    }
}
