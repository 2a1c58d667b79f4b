using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    private const int JoursAvantLaFinDUnLien = 7;

    /// <summary>The last link to the file of somebody still in the action, a week before it closes.</summary>
    public static IEnumerable<Tour> Sur(LienPersonnel lien, FaitsAction faits)
    {
        if (lien is not { Usage: UsageLien.DossierCandidat, PersonneId: { } personne }) yield break;
        if (lien.RevoqueLe is not null || faits.Liens.Any(l => l.Usage == lien.Usage && l.PersonneId == personne && l.RevoqueLe is null && l.ExpireLe > lien.ExpireLe)) yield break;
        if (faits.Candidatures.FirstOrDefault(c => c.PersonneId == personne) is not { Etat: not (EtatCandidature.NonRetenue or EtatCandidature.Desistee) } candidature) yield break;
        var fin = new DateTimeOffset(lien.ExpireLe, TimeSpan.Zero).DateAParis();
        yield return new Tour($"Lien personnel de {faits.NomDe(personne)}", Conseiller, Role.ConseillerOpco, null, fin, "Renouveler le lien avant qu’il ne se ferme", $"candidats/{candidature.Id}")
        {
            Genre = GenreDeTour.Lien,
            Cle = $"lien.{lien.Id}.renouveler",
            APartirDu = fin.AddDays(-JoursAvantLaFinDUnLien),
            PersonneId = personne,
        };
    }
}
