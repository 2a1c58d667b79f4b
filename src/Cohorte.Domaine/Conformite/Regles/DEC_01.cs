using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The OPCO decides within twenty days of receiving the complete file; its silence is an agreement and the contract is deemed deposited.</summary>
/// <remarks>Source: article D.6325-2 of the Code du travail. Severity: information, the deposit itself follows the clock.</remarks>
public sealed class DEC_01() : Regle<FaitsDuContrat>(
    new("DEC-01", "Décision de l’OPCO", "L’OPCO décide dans les vingt jours de la réception du dossier complet ; son silence vaut accord.", Gravite.Information, "D.6325-2", [Delai]),
    Champs.RecuLe, Champs.DecideLe)
{
    private const string Delai = "contrat-pro.depot.delai-decision";

    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (faits.RecuLe is not { } recu) return Indetermine([Champs.RecuLe]);
        if (droit.Nombre(Delai, recu) is not { } texte) return SansTexte(recu);
        var limite = recu.AddDays((int)texte.Valeur);
        if (faits.DecideLe is not { } decide)
        {
            return Indetermine([Champs.DecideLe]) with
            {
                Message = () => $"Il manque{Typo.DeuxPoints}{Champs.DecideLe.NomEtChemin}. Décision attendue au plus tard le {Ecriture.DateCourte(limite)}{Typo.PointVirgule}à partir du {Ecriture.DateCourte(limite.AddDays(1))}, le silence vaut accord.",
                Source = texte.Source,
                Depuis = texte.Depuis,
                Borne = texte.Valeur,
                Unite = "jours",
            };
        }

        return Rendre(ResultatRegle.Conforme, texte, () => decide <= limite
            ? $"Décision du {Ecriture.DateCourte(decide)}, dans le délai."
            : $"Prise en charge réputée acceptée depuis le {Ecriture.DateCourte(limite.AddDays(1))}{Typo.PointVirgule}la décision du {Ecriture.DateCourte(decide)} est venue après.") with
        {
            Valeur = decide.DayNumber - recu.DayNumber,
            Borne = texte.Valeur,
            Unite = "jours",
            Calcul = () => $"{Ecriture.DateCourte(recu)} + {Ecriture.Nombre(texte.Valeur)} jours = {Ecriture.DateCourte(limite)}",
        };
    }
}
