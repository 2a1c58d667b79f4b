using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    /// <summary>A published calendar of which the people concerned were not told.</summary>
    public static IEnumerable<Tour> Sur(CalendrierAAnnoncer calendrier)
    {
        if (calendrier.APrevenir.Count == 0) yield break;
        yield return new Tour($"Calendrier n°\u00A0{Ecriture.Nombre(calendrier.Numero)}", Conseiller, Role.ConseillerOpco, calendrier.PublieLe, null, $"Prévenir {Ecriture.Compte(calendrier.APrevenir.Count, "destinataire", "destinataires")} du calendrier publié", "calendrier")
        {
            Genre = GenreDeTour.Calendrier,
            Cle = $"calendrier.{calendrier.Id}.prevenir",
        };
    }
}
