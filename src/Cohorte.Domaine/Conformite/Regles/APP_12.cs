using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The employer sends the contract to the OPCO within five working days of its start.</summary>
/// <remarks>Source: article D.6224-1 of the Code du travail. Severity: warning.</remarks>
public sealed class APP_12() : Regle<DescriptionDeContrat>(
    new("APP-12", "Transmission du contrat d’apprentissage", "L’employeur transmet le contrat à l’OPCO dans les cinq jours ouvrables qui suivent son début.", Gravite.Avertissement, "D.6224-1", [Delai]),
    ChampsDApprentissage.TransmisLe, ChampsDApprentissage.DateDebut)
{
    private const string Delai = "apprentissage.depot.delai";

    /// <inheritdoc />
    public override Jugement Juger(DescriptionDeContrat faits, Droit droit)
    {
        if (Inconnus(faits, ChampsDApprentissage.TransmisLe) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var (debut, transmis) = (faits.Contrat.DateDebut, faits.Depot!.TransmisLe!.Value);
        if (droit.Nombre(Delai, debut) is not { } texte) return SansTexte(debut);
        var limite = JoursOuvrables.Apres(debut, (int)texte.Valeur);
        return Tenir(transmis <= limite, texte,
            () => $"Transmis le {Ecriture.DateCourte(transmis)}, dans le délai.",
            () => $"Transmis le {Ecriture.DateCourte(transmis)}, après le {Ecriture.DateCourte(limite)}.");
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(DescriptionDeContrat faits, Droit droit)
    {
        if (droit.Nombre(Delai, faits.Contrat.DateDebut) is not { } texte) yield break;
        var limite = JoursOuvrables.Apres(faits.Contrat.DateDebut, (int)texte.Valeur);
        yield return new Correction(ChampsDApprentissage.TransmisLe.Chemin, limite, $"transmettre au plus tard le {Ecriture.DateLongue(limite)}");
    }
}
