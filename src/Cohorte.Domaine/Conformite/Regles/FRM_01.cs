using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The contract is written and signed by both before the work begins.</summary>
/// <remarks>Source: article L.6325-5 of the Code du travail. Severity: blocking. The day of conclusion is that of the last signature.</remarks>
public sealed class FRM_01() : Regle<FaitsDuContrat>(
    new("FRM-01", "Contrat écrit et signé", "Le contrat est écrit, et signé des deux parties avant que le travail commence.", Gravite.Bloquant, "L.6325-5", ["contrat-pro.forme.ecrit"]),
    Champs.DateConclusion, Champs.DateDebut)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.DateConclusion, Champs.DateDebut) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var (conclusion, debut) = (faits.DateConclusion!.Value, faits.DateDebut!.Value);
        if (droit.Etat("contrat-pro.forme.ecrit", conclusion) is not { } texte) return SansTexte(conclusion);
        return conclusion <= debut
            ? Rendre(ResultatRegle.Conforme, texte, () => $"Le contrat est conclu le {Ecriture.DateCourte(conclusion)}, au plus tard le jour où le travail commence.")
            : Rendre(Echec, texte, () => $"Le contrat est conclu le {Ecriture.DateCourte(conclusion)}, après son début, le {Ecriture.DateCourte(debut)}.");
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (faits is not { DateConclusion: { } conclusion, DateDebut: { } debut }) yield break;
        yield return new Correction(Champs.DateConclusion.Chemin, debut, $"conclure au plus tard le {Ecriture.DateLongue(debut)}");
        yield return new Correction(Champs.DateDebut.Chemin, conclusion, $"commencer au plus tôt le {Ecriture.DateLongue(conclusion)}");
    }
}
