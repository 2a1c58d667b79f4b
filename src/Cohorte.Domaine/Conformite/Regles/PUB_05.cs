using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>A foreign worker's permit is valid on the first day; it should be until the last.</summary>
/// <remarks>Source: articles L.5221-5 and L.5221-8 of the Code du travail. Severity: blocking at the start, warning when the permit ends during the contract.</remarks>
public sealed class PUB_05() : Regle<FaitsDuContrat>(
    new("PUB-05", "Titre de séjour et de travail", "Le titre d’un salarié étranger est valable au début du contrat, et mieux jusqu’à sa fin.", Gravite.Bloquant, "L.5221-5", ["etrangers.titre-de-travail"]),
    Champs.TitreSejourExpireLe, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (!faits.TitreSejourExpireLe.EstConnu) return Indetermine([Champs.TitreSejourExpireLe]);
        if (faits.TitreSejourExpireLe.Valeur is not { } expire) return NonApplicable("Aucun titre n’est nécessaire.");
        if (Inconnus(faits, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var (debut, fin) = (faits.DateDebut!.Value, faits.DateFin!.Value);
        if (droit.Etat("etrangers.titre-de-travail", faits.DateConclusion!.Value) is not { } texte) return SansTexte(faits.DateConclusion.Value);
        if (expire < debut) return Rendre(Echec, texte, () => $"Le titre expire {Jour(faits, expire)}avant le début du contrat.");
        if (expire < fin) return Rendre(ResultatRegle.Avertissement, texte, () => $"Le titre expire {Jour(faits, expire)}pendant le contrat{Typo.PointVirgule}préparez son renouvellement.");
        return Rendre(ResultatRegle.Conforme, texte, () => faits.TitreMasque ? "Le titre est valable jusqu’à la fin du contrat." : $"Le titre est valable jusqu’au {Ecriture.DateCourte(expire)}, après la fin du contrat.");
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (faits.DateFin is { } fin) yield return new Correction(Champs.TitreSejourExpireLe.Chemin, fin, $"obtenir un titre valable jusqu’au {Ecriture.DateLongue(fin)}");
        if (!faits.TitreMasque && faits.TitreSejourExpireLe.Valeur is { } expire && expire >= faits.DateDebut) yield return new Correction(Champs.DateFin.Chemin, expire, $"terminer au plus tard le {Ecriture.DateLongue(expire)}");
    }

    private static string Jour(FaitsDuContrat faits, DateOnly expire) => faits.TitreMasque ? "" : $"le {Ecriture.DateCourte(expire)}, ";
}
