using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    /// <summary>A meeting to call, to hold, or whose minutes are due.</summary>
    public static IEnumerable<Tour> Sur(ReunionCopil reunion)
    {
        switch (reunion.Etat)
        {
            case EtatReunion.Preparee:
                yield return Un(null, reunion.Le, "Convoquer les membres", "convoquer");
                break;
            case EtatReunion.Convoquee:
                yield return Un(null, reunion.Le, "Tenir la réunion", "tenir");
                break;
            case EtatReunion.Tenue:
                yield return Un(reunion.Le, null, "Faire approuver le compte rendu", "approuver");
                break;
        }

        Tour Un(DateOnly? depuis, DateOnly? jusquau, string pourquoi, string code) =>
            new($"COPIL du {Ecriture.DateCourte(reunion.Le)}", Conseiller, Role.ConseillerOpco, depuis, jusquau, pourquoi, $"copil/{reunion.Id}") { Genre = GenreDeTour.Copil, Cle = $"reunion.{reunion.Id}.{code}" };
    }
}
