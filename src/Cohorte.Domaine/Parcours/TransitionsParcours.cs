using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Parcours;

/// <summary>Transitions of a variant of the path.</summary>
public static class TransitionsParcours
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatParcours> Table = new("le parcours", e => e.Libelle(),
    [
        new(EtatParcours.Brouillon, "Retenir", EtatParcours.Retenu, Conseil),
        new(EtatParcours.Retenu, "Remplacer", EtatParcours.Remplace, Conseil),
        new(EtatParcours.Remplace, "Retenir", EtatParcours.Retenu, Conseil),
    ]);
}
