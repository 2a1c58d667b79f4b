using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    /// <summary>Something that a meeting asked somebody to do.</summary>
    public static IEnumerable<Tour> Sur(ActionASuivre suivi, ReunionCopil reunion)
    {
        if (suivi.FaiteLe is not null) yield break;
        yield return new Tour(suivi.Intitule, suivi.Responsable, Role.ConseillerOpco, reunion.Le, suivi.Echeance, $"Faire ce qu’a demandé le COPIL du {Ecriture.DateCourte(reunion.Le)}", $"copil/{reunion.Id}")
        {
            Genre = GenreDeTour.Copil,
            Cle = $"action-a-suivre.{suivi.Id}.faire",
        };
    }
}
