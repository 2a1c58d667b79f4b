using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The employer sends the contract and its annex to the OPCO within five days of its start.</summary>
/// <remarks>Source: article D.6325-1 of the Code du travail. Severity: warning, the text carries no sanction. Calendar days, without carrying over.</remarks>
public sealed class DEP_01() : Regle<FaitsDuContrat>(
    new("DEP-01", "Transmission à l’OPCO", "L’employeur transmet le contrat et son annexe à l’OPCO dans les cinq jours qui suivent le début du contrat.", Gravite.Avertissement, "D.6325-1", [Delai]),
    Champs.TransmisLe, Champs.DateDebut)
{
    private const string Delai = "contrat-pro.depot.delai-transmission";

    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (faits.DateDebut is not { } debut) return Indetermine([Champs.DateDebut]);
        if (droit.Nombre(Delai, debut) is not { } texte) return SansTexte(debut);
        var limite = debut.AddDays((int)texte.Valeur);
        if (faits.TransmisLe is not { } transmis)
        {
            return Indetermine([Champs.TransmisLe]) with
            {
                Message = () => $"Il manque{Typo.DeuxPoints}{Champs.TransmisLe.NomEtChemin}. À transmettre au plus tard le {Ecriture.DateCourte(limite)}.",
                Source = texte.Source,
                Depuis = texte.Depuis,
                Borne = texte.Valeur,
                Unite = "jours",
            };
        }

        return Rendre(transmis <= limite ? ResultatRegle.Conforme : Echec, texte, () => transmis <= limite
            ? $"Transmis le {Ecriture.DateCourte(transmis)}, dans le délai."
            : $"Transmis le {Ecriture.DateCourte(transmis)}, après le {Ecriture.DateCourte(limite)}.") with
        {
            Valeur = transmis.DayNumber - debut.DayNumber,
            Borne = texte.Valeur,
            Unite = "jours",
            Calcul = () => $"{Ecriture.DateCourte(debut)} + {Ecriture.Nombre(texte.Valeur)} jours = {Ecriture.DateCourte(limite)}",
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (faits.DateDebut is not { } debut || droit.Nombre(Delai, debut) is not { } texte) yield break;
        var limite = debut.AddDays((int)texte.Valeur);
        yield return new Correction(Champs.TransmisLe.Chemin, limite, $"transmettre au plus tard le {Ecriture.DateLongue(limite)}");
    }
}
