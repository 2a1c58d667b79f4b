using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Contrats;

/// <summary>Transitions of a contract.</summary>
public static class TransitionsContrat
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];
    private static readonly HashSet<Role> ConseilEtEmployeur = [Role.ConseillerOpco, Role.Employeur];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatContrat> Table = new("le contrat", e => e.Libelle(),
    [
        new(EtatContrat.Brouillon, "PreparerSignature", EtatContrat.ASigner, ConseilEtEmployeur),
        new(EtatContrat.ASigner, "Corriger", EtatContrat.Brouillon, ConseilEtEmployeur),
        new(EtatContrat.ASigner, "Signer", EtatContrat.Signe, ConseilEtEmployeur),
        new(EtatContrat.Signe, "Executer", EtatContrat.EnExecution, Conseil),
        new(EtatContrat.Signe, "Rompre", EtatContrat.Rompu, ConseilEtEmployeur),
        new(EtatContrat.EnExecution, "Terminer", EtatContrat.Termine, Conseil),
        new(EtatContrat.EnExecution, "Rompre", EtatContrat.Rompu, ConseilEtEmployeur),
        new(EtatContrat.Brouillon, "Abandonner", EtatContrat.Abandonne, ConseilEtEmployeur),
        new(EtatContrat.ASigner, "Abandonner", EtatContrat.Abandonne, ConseilEtEmployeur),
    ]);
}
