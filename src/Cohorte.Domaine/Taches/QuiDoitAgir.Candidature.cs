using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    private const int JoursAvantLaFinDUnePreuve = 30;

    /// <summary>A candidacy that waits for the adviser or for the firm; a proof of eligibility that ends soon.</summary>
    public static IEnumerable<Tour> Sur(Candidature candidature, FaitsAction faits)
    {
        var nom = faits.NomDe(candidature.PersonneId);
        var immersions = faits.Immersions.Where(i => i.CandidatureId == candidature.Id && i.Etat != EtatPmsmp.Annulee).ToList();
        var entreprise = faits.Postes.FirstOrDefault(p => p.Id == candidature.PosteId)?.EntrepriseId;
        switch (candidature.Etat)
        {
            case EtatCandidature.Orientee:
                yield return DuConseiller(candidature.OrienteeLe, null, "Informer la personne orientée", "informer");
                break;
            case EtatCandidature.Proposee when candidature.AccepteeParEntrepriseLe is null && entreprise is not null:
                yield return DeLEntreprise(null, "Répondre à la proposition", "repondre");
                break;
            case EtatCandidature.Proposee when candidature.AccepteeParEntrepriseLe is { } le && immersions.Count == 0 && candidature.MotifDispenseImmersion is null:
                yield return DuConseiller(le, null, "Préparer l’immersion", "immersion");
                break;
            case EtatCandidature.EnImmersion when entreprise is not null && immersions.Count > 0 && immersions.All(i => i.Etat == EtatPmsmp.Evaluee):
                yield return DeLEntreprise(immersions.Max(i => i.Au), "Dire si la personne est retenue", "retenir");
                break;
            case EtatCandidature.Retenue when faits.Contrats.All(c => c.CandidatureId != candidature.Id || c.Etat == EtatContrat.Abandonne || c.EstRompuAvantSonDebut):
                yield return DuConseiller(candidature.AccepteeParEntrepriseLe, faits.Action.DebutSouhaite, "Préparer le contrat", "contrat");
                break;
        }

        if (candidature.PreuveValableJusquau is { } fin && candidature.Etat is not (EtatCandidature.EnContrat or EtatCandidature.NonRetenue or EtatCandidature.Desistee))
        {
            yield return DuConseiller(candidature.PreuveVueLe, fin, "Demander une preuve d’éligibilité à jour", "preuve") with { APartirDu = fin.AddDays(-JoursAvantLaFinDUnePreuve) };
        }

        Tour DuConseiller(DateOnly? depuis, DateOnly? jusquau, string pourquoi, string code) =>
            new(nom, Conseiller, Role.ConseillerOpco, depuis, jusquau, pourquoi, $"candidats/{candidature.Id}") { Genre = GenreDeTour.Candidature, Cle = $"candidature.{candidature.Id}.{code}", PersonneId = candidature.PersonneId };

        Tour DeLEntreprise(DateOnly? depuis, string pourquoi, string code) =>
            new(nom, faits.NomDe(entreprise!.Value), Role.Employeur, depuis, null, pourquoi, $"candidats/{candidature.Id}") { Genre = GenreDeTour.Candidature, Cle = $"candidature.{candidature.Id}.{code}", EntrepriseId = entreprise };
    }
}
