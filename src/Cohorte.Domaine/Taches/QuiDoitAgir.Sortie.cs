using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Evaluations;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    /// <summary>Months after which what somebody became says nothing any more of three or six months after the contract.</summary>
    private const int MoisPourDemander = 6;

    private const int JoursPourDemander = 30;

    private static readonly (Jalon Jalon, int Mois, string Demande)[] Enquetes =
    [
        (Jalon.FinDeContrat, 0, "Demander ce que devient la personne"),
        (Jalon.TroisMois, 3, "Demander ce que devient la personne, à 3 mois"),
        (Jalon.SixMois, 6, "Demander ce que devient la personne, à 6 mois"),
    ];

    /// <summary>What becomes of a person: asked at the end of the contract, then 3 and 6 months later.</summary>
    public static IEnumerable<Tour> SurLesSorties(Contrat contrat, FaitsAction faits)
    {
        if (contrat.Etat is not (EtatContrat.Termine or EtatContrat.Rompu) || contrat.EstRompuAvantSonDebut) yield break;
        var fin = contrat.RompuLe ?? contrat.DateFin;
        foreach (var (jalon, mois, demande) in Enquetes.Where(e => faits.Sorties.All(s => s.ContratId != contrat.Id || s.Jalon != e.Jalon)))
        {
            var jour = fin.AddMonths(mois);
            yield return new Tour(faits.NomDe(contrat.PersonneId), Conseiller, Role.ConseillerOpco, jour, jour.AddDays(JoursPourDemander), demande, "evaluations")
            {
                Genre = GenreDeTour.Sortie,
                Cle = $"sortie.{contrat.Id}.{jalon}",
                APartirDu = jour,
                DernierJour = jalon == Jalon.FinDeContrat ? null : jour.AddMonths(MoisPourDemander),
                PersonneId = contrat.PersonneId,
            };
        }
    }
}
