using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Immersions;

/// <summary>Transitions of an immersion.</summary>
public static class TransitionsPmsmp
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];
    private static readonly HashSet<Role> ConseilEtEmployeur = [Role.ConseillerOpco, Role.Employeur];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatPmsmp> Table = new("l’immersion", e => e.Libelle(),
    [
        new(EtatPmsmp.Brouillon, "PreparerSignature", EtatPmsmp.ASigner, Conseil),
        new(EtatPmsmp.ASigner, "Signer", EtatPmsmp.Signee, Conseil),
        new(EtatPmsmp.Signee, "Demarrer", EtatPmsmp.EnCours, Conseil),
        new(EtatPmsmp.EnCours, "Terminer", EtatPmsmp.Terminee, Conseil),
        new(EtatPmsmp.Terminee, "Evaluer", EtatPmsmp.Evaluee, ConseilEtEmployeur),
        new(EtatPmsmp.Signee, "Modifier", EtatPmsmp.ASigner, Conseil),
        new(EtatPmsmp.Brouillon, "Annuler", EtatPmsmp.Annulee, Conseil),
        new(EtatPmsmp.ASigner, "Annuler", EtatPmsmp.Annulee, Conseil),
        new(EtatPmsmp.Signee, "Annuler", EtatPmsmp.Annulee, Conseil),
        new(EtatPmsmp.EnCours, "Annuler", EtatPmsmp.Annulee, Conseil),
    ]);
}
