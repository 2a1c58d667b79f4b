using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    private const string EtapeDuParcours = "parcours";

    /// <summary>A path to retain among its drafts.</summary>
    public static IEnumerable<Tour> SurLeParcours(FaitsAction faits)
    {
        if (faits.Parcours.Count == 0 || faits.Parcours.Any(p => p.Etat == EtatParcours.Retenu)) yield break;
        var objet = faits.Parcours.Count == 1 ? $"Parcours {faits.Parcours[0].Nom}" : $"Parcours, {faits.Parcours.Count} variantes";
        var etape = faits.Etapes.FirstOrDefault(e => e.Cle == EtapeDuParcours);
        yield return new Tour(objet, Conseiller, Role.ConseillerOpco, etape?.ReelDu, etape?.PrevuAu, "Retenir un parcours", "parcours") { Genre = GenreDeTour.Parcours, Cle = $"parcours.{faits.Action.Id}.retenir" };
    }
}
