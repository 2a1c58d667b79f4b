using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Depots;

/// <summary>Transitions of a deposit.</summary>
public static class TransitionsDepot
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];
    private static readonly HashSet<Role> Gestion = [Role.GestionnaireOpco];
    private static readonly HashSet<Role> ConseilEtEmployeur = [Role.ConseillerOpco, Role.Employeur];
    private static readonly HashSet<Role> ConseilEtGestion = [Role.ConseillerOpco, Role.GestionnaireOpco];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatDepot> Table = new("le dépôt", e => e.Libelle(),
    [
        new(EtatDepot.Prepare, "Transmettre", EtatDepot.Transmis, ConseilEtEmployeur),
        new(EtatDepot.Retourne, "Transmettre", EtatDepot.Transmis, ConseilEtEmployeur),
        new(EtatDepot.Transmis, "Recevoir", EtatDepot.Recu, ConseilEtGestion),
        new(EtatDepot.Recu, "Instruire", EtatDepot.EnInstruction, Gestion),
        new(EtatDepot.Recu, "Accorder", EtatDepot.Accorde, Gestion),
        new(EtatDepot.Recu, "Refuser", EtatDepot.Refuse, Gestion),
        new(EtatDepot.Recu, "Retourner", EtatDepot.Retourne, Gestion),
        new(EtatDepot.EnInstruction, "Accorder", EtatDepot.Accorde, Gestion),
        new(EtatDepot.EnInstruction, "Refuser", EtatDepot.Refuse, Gestion),
        new(EtatDepot.EnInstruction, "Retourner", EtatDepot.Retourne, Gestion),
        new(EtatDepot.Recu, "ConstaterAccordTacite", EtatDepot.AccordeTacite, ConseilEtGestion),
        new(EtatDepot.EnInstruction, "ConstaterAccordTacite", EtatDepot.AccordeTacite, ConseilEtGestion),
        new(EtatDepot.Retourne, "ConstaterAccordTacite", EtatDepot.AccordeTacite, ConseilEtGestion),
        new(EtatDepot.Accorde, "Cloturer", EtatDepot.Cloture, Gestion),
        new(EtatDepot.AccordeTacite, "Cloturer", EtatDepot.Cloture, Gestion),
    ]);
}
