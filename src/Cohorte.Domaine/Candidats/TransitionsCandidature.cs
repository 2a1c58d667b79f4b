using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Candidats;

/// <summary>Transitions of a candidacy.</summary>
public static class TransitionsCandidature
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];
    private static readonly HashSet<Role> ConseilEtEmployeur = [Role.ConseillerOpco, Role.Employeur];
    private static readonly HashSet<Role> ConseilEtPartenaire = [Role.ConseillerOpco, Role.Partenaire];
    private static readonly HashSet<Role> ConseilEtCandidat = [Role.ConseillerOpco, Role.Candidat];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatCandidature> Table = new("la candidature", e => e.Libelle(),
    [
        new(EtatCandidature.Orientee, "Informer", EtatCandidature.Informee, ConseilEtPartenaire),
        new(EtatCandidature.Orientee, "Selectionner", EtatCandidature.EnSelection, Conseil),
        new(EtatCandidature.Informee, "Selectionner", EtatCandidature.EnSelection, Conseil),
        new(EtatCandidature.EnSelection, "Proposer", EtatCandidature.Proposee, Conseil),
        new(EtatCandidature.EnReserve, "Proposer", EtatCandidature.Proposee, Conseil),
        new(EtatCandidature.Proposee, "Immerger", EtatCandidature.EnImmersion, Conseil),
        new(EtatCandidature.Proposee, "Retenir", EtatCandidature.Retenue, ConseilEtEmployeur),
        new(EtatCandidature.EnImmersion, "Retenir", EtatCandidature.Retenue, ConseilEtEmployeur),
        new(EtatCandidature.Proposee, "Reprendre", EtatCandidature.EnSelection, ConseilEtEmployeur),
        new(EtatCandidature.Retenue, "Contractualiser", EtatCandidature.EnContrat, Conseil),
        new(EtatCandidature.EnContrat, "Liberer", EtatCandidature.EnSelection, Conseil),
        new(EtatCandidature.EnContrat, "Renoncer", EtatCandidature.Desistee, Conseil),
        new(EtatCandidature.NonRetenue, "Rouvrir", EtatCandidature.EnSelection, Conseil),
        new(EtatCandidature.Desistee, "Rouvrir", EtatCandidature.EnSelection, Conseil),
        new(EtatCandidature.Orientee, "MettreEnReserve", EtatCandidature.EnReserve, Conseil),
        new(EtatCandidature.Informee, "MettreEnReserve", EtatCandidature.EnReserve, Conseil),
        new(EtatCandidature.EnSelection, "MettreEnReserve", EtatCandidature.EnReserve, Conseil),
        new(EtatCandidature.Proposee, "MettreEnReserve", EtatCandidature.EnReserve, Conseil),
        new(EtatCandidature.EnImmersion, "MettreEnReserve", EtatCandidature.EnReserve, Conseil),
        new(EtatCandidature.Retenue, "MettreEnReserve", EtatCandidature.EnReserve, Conseil),
        new(EtatCandidature.Orientee, "Refuser", EtatCandidature.NonRetenue, Conseil),
        new(EtatCandidature.Informee, "Refuser", EtatCandidature.NonRetenue, Conseil),
        new(EtatCandidature.EnSelection, "Refuser", EtatCandidature.NonRetenue, Conseil),
        new(EtatCandidature.Proposee, "Refuser", EtatCandidature.NonRetenue, Conseil),
        new(EtatCandidature.EnImmersion, "Refuser", EtatCandidature.NonRetenue, Conseil),
        new(EtatCandidature.Retenue, "Refuser", EtatCandidature.NonRetenue, Conseil),
        new(EtatCandidature.EnReserve, "Refuser", EtatCandidature.NonRetenue, Conseil),
        new(EtatCandidature.Orientee, "Desister", EtatCandidature.Desistee, ConseilEtCandidat),
        new(EtatCandidature.Informee, "Desister", EtatCandidature.Desistee, ConseilEtCandidat),
        new(EtatCandidature.EnSelection, "Desister", EtatCandidature.Desistee, ConseilEtCandidat),
        new(EtatCandidature.Proposee, "Desister", EtatCandidature.Desistee, ConseilEtCandidat),
        new(EtatCandidature.EnImmersion, "Desister", EtatCandidature.Desistee, ConseilEtCandidat),
        new(EtatCandidature.Retenue, "Desister", EtatCandidature.Desistee, ConseilEtCandidat),
        new(EtatCandidature.EnReserve, "Desister", EtatCandidature.Desistee, ConseilEtCandidat),
    ]);
}
