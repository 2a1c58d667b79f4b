using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Taches;

namespace Cohorte.Domaine.Echanges;

/// <summary>Whose turn it is after an exchange: its author's, when a date to come back was noted.</summary>
public static class TourDUnEchange
{
    private const int LongueurDuRappel = 120;

    /// <summary>The turn, or <c>null</c> when no follow-up is owed.</summary>
    /// <param name="echange">The exchange.</param>
    /// <param name="avec">Name of the interlocutor.</param>
    public static Tour? Sur(Echange echange, string avec) => echange.AttendUneRelance
        ? new Tour(avec, echange.Auteur, Role.ConseillerOpco, echange.Le, echange.RelanceLe, "Rappeler : " + Abreger(echange.Objet ?? echange.Texte), $"/echanges/{echange.Id}")
        {
            Genre = GenreDeTour.Echange,
            Cle = $"echange.{echange.Id}.rappeler",
            CompteId = echange.AuteurId,
            EntrepriseId = echange.EntrepriseId,
            PartenaireId = echange.PartenaireId,
            PrestataireId = echange.PrestataireId,
            PersonneId = echange.PersonneId,
        }
        : null;

    private static string Abreger(string texte)
    {
        var ligne = texte.ReplaceLineEndings(" ").Trim();
        return ligne.Length <= LongueurDuRappel ? ligne : Coupe.A(ligne, LongueurDuRappel).TrimEnd() + "…";
    }
}
