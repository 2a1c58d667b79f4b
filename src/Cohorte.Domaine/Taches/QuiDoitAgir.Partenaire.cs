using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Partenaires;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    private const string EtapeDeSelection = "selection";

    /// <summary>A partner that must answer, or still owes persons, while the group is being gathered.</summary>
    public static IEnumerable<Tour> Sur(EngagementPartenaire engagement, FaitsAction faits)
    {
        if (!SeConstitue(faits)) yield break;
        var nom = faits.Partenaires.TryGetValue(engagement.PartenaireId, out var partenaire) ? partenaire.Nom : "partenaire inconnu";
        var limite = faits.Etapes.FirstOrDefault(e => e.Cle == EtapeDeSelection)?.PrevuAu;
        if (engagement.Etat == EtatEngagementPartenaire.Propose)
        {
            yield return Un("Dire s’il orientera des personnes", "repondre");
        }

        var orientees = faits.Candidatures.Count(c => c.PartenaireId == engagement.PartenaireId);
        if (engagement is { Etat: EtatEngagementPartenaire.Accepte, Cible: { } cible } && orientees < cible)
        {
            yield return Un($"Orienter encore {Ecriture.Compte(cible - orientees, "personne")} ({orientees} sur {cible})", "orienter");
        }

        Tour Un(string pourquoi, string code) =>
            new(nom, nom, Role.Partenaire, null, limite, pourquoi, "partenaires") { Genre = GenreDeTour.Partenaire, Cle = $"partenaire.{engagement.Id}.{code}", PartenaireId = engagement.PartenaireId };
    }
}
