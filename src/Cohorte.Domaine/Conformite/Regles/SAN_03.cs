using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Before the post: state and due date only, never a result.</summary>
/// <remarks>Source: article R.4624-24 of the Code du travail. Severity: warning.</remarks>
public sealed class SAN_03() : Regle<FaitsDExecution>(
    new("SAN-03", "Examen d’aptitude", "Un examen médical d’aptitude précède l’affectation à un poste à risques particuliers.", Gravite.Avertissement, "R.4624-24", ["sante.examen.aptitude"]),
    ChampsDExecution.AptitudeLe, ChampsDExecution.DateDebut, ChampsDExecution.Aujourdhui, ChampsDExecution.PosteARisques)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.DateDebut, ChampsDExecution.PosteARisques) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (f.PosteARisques == false) return NonApplicable("Le poste ne présente pas de risques particuliers.");
        if (droit.Etat("sante.examen.aptitude", f.DateDebut!.Value) is not { } texte) return SansTexte(f.DateDebut!.Value);
        if (!f.AptitudeLe.EstConnu) return Indetermine([ChampsDExecution.AptitudeLe]);
        if (f.AptitudeLe.Valeur is { } le) return Tenir(le <= f.DateDebut, texte, () => $"Fait le {Ecriture.DateCourte(le)}.", () => $"Fait le {Ecriture.DateCourte(le)}, après le début du contrat.");
        return f.Aujourdhui is null ? Indetermine([ChampsDExecution.Aujourdhui]) : Tenir(f.Aujourdhui < f.DateDebut, texte, () => $"À faire avant le {Ecriture.DateCourte(f.DateDebut!.Value)}.", () => "Le contrat a commencé sans ce rendez-vous.");
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDExecution f, Droit droit)
    {
        if (f.DateDebut is { } debut) yield return new Correction(ChampsDExecution.AptitudeLe.Chemin, debut, $"le faire au plus tard le {Ecriture.DateLongue(debut)}");
    }
}
