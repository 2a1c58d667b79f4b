using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Actions;

/// <summary>Transitions of a step of the path.</summary>
public static class TransitionsEtape
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatEtape> Table = new("l’étape", e => e.Libelle(),
    [
        new(EtatEtape.AVenir, "Demarrer", EtatEtape.EnCours, Conseil),
        new(EtatEtape.EnCours, "Terminer", EtatEtape.Terminee, Conseil),
        new(EtatEtape.AVenir, "Ecarter", EtatEtape.Ecartee, Conseil),
        new(EtatEtape.EnCours, "Ecarter", EtatEtape.Ecartee, Conseil),
        new(EtatEtape.Terminee, "Rouvrir", EtatEtape.EnCours, Conseil),
        new(EtatEtape.Ecartee, "Rouvrir", EtatEtape.EnCours, Conseil),
        new(EtatEtape.AVenir, "ConstaterFaite", EtatEtape.FaiteAvant, Conseil),
        new(EtatEtape.FaiteAvant, "Rouvrir", EtatEtape.EnCours, Conseil),
    ]);
}
