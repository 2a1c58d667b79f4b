using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Other hosts: at most half of the in-company training, an agreement, a tutor each.</summary>
/// <remarks>Source: articles L.6325-2 and D.6325-30 to D.6325-32 of the Code du travail. Severity: blocking.</remarks>
public sealed class MUL_01() : Regle<FaitsDExecution>(
    new("MUL-01", "Accueil par plusieurs entreprises", "L’accueil dans d’autres entreprises, par convention, ne dépasse pas la moitié de la formation en entreprise, avec un tuteur dans chacune.", Gravite.Bloquant, "D.6325-30", ["contrat-pro.accueil.part-maximum"]),
    ChampsDExecution.HeuresAccueil, ChampsDExecution.HeuresEnEntreprise, ChampsDExecution.ConventionAccueil, ChampsDExecution.TuteurParAccueil, ChampsDExecution.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (f.HeuresAccueil is { EstConnu: true, Valeur: null }) return NonApplicable("Aucune autre entreprise n’accueille la personne.");
        if (Inconnus(f, ChampsDExecution.HeuresAccueil, ChampsDExecution.HeuresEnEntreprise, ChampsDExecution.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Nombre("contrat-pro.accueil.part-maximum", f.DateConclusion!.Value) is not { } texte) return SansTexte(f.DateConclusion!.Value);
        var (accueil, borne) = (f.HeuresAccueil.Valeur!.Value.Valeur, texte.Valeur * f.HeuresEnEntreprise!.Value.Valeur);
        if (accueil > borne) return Tenir(false, texte, () => "", () => $"{Ecriture.Nombre(accueil)} h chez d’autres entreprises, pour {Ecriture.Nombre(borne)} h au plus.") with { Valeur = accueil, Borne = borne, Unite = "h" };
        if (f.ConventionAccueil == false) return Tenir(false, texte, () => "", () => "La convention entre les entreprises manque.");
        if (f.TuteurParAccueil == false) return Tenir(false, texte, () => "", () => "Chaque entreprise d’accueil désigne un tuteur.");
        return Inconnus(f, ChampsDExecution.ConventionAccueil, ChampsDExecution.TuteurParAccueil) is { Count: > 0 } manquants ? Indetermine(manquants) : Tenir(true, texte, () => "L’accueil dans d’autres entreprises respecte la moitié.", () => "") with { Valeur = accueil, Borne = borne, Unite = "h" };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDExecution f, Droit droit)
    {
        if (f is { HeuresEnEntreprise: { } heures, DateConclusion: { } conclusion } && droit.Nombre("contrat-pro.accueil.part-maximum", conclusion) is { } part)
        {
            var permis = Math.Floor(part.Valeur * heures.Valeur * 10) / 10;
            yield return new Correction(ChampsDExecution.HeuresAccueil.Chemin, permis, $"ramener l’accueil à {Ecriture.Nombre(permis)} h");
        }
    }
}
