using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Notifications;

/// <summary>Transitions of a mail.</summary>
public static class TransitionsCourriel
{
    private static readonly HashSet<Role> Installation = [Role.Administrateur];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatCourriel> Table = new("le courriel", e => e.Libelle(),
    [
        new(EtatCourriel.AEnvoyer, "Envoyer", EtatCourriel.Envoye, Installation),
        new(EtatCourriel.AEnvoyer, "Abandonner", EtatCourriel.Abandonne, Installation),
        new(EtatCourriel.Abandonne, "Relancer", EtatCourriel.AEnvoyer, Installation),
    ]);
}
