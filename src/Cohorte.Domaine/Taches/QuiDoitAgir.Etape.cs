using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    /// <summary>A step in progress, or one that becomes its turn on its planned day.</summary>
    public static IEnumerable<Tour> Sur(Etape etape, FaitsAction faits)
    {
        var qui = etape.Responsable ?? Conseiller;
        var objet = $"Étape {etape.Ordre}, {etape.Intitule}";
        if (etape.Etat == EtatEtape.EnCours)
        {
            yield return new Tour(objet, qui, Role.ConseillerOpco, etape.ReelDu, etape.PrevuAu, "Réunir ce qu’il faut pour passer l’étape", $"etapes/{etape.Cle}") { Genre = GenreDeTour.Etape, Cle = $"etape.{etape.Id}.passer" };
        }

        var prete = etape.Etat == EtatEtape.AVenir && faits.Etapes.All(e => !etape.Dependances.Contains(e.Cle) || e.EstClose);
        if (prete && etape.PrevuDu is { } jour)
        {
            yield return new Tour(objet, qui, Role.ConseillerOpco, jour, jour, "Commencer l’étape", $"etapes/{etape.Cle}") { Genre = GenreDeTour.Etape, Cle = $"etape.{etape.Id}.commencer", APartirDu = jour };
        }
    }
}
