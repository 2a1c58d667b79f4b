using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Regroupements;

/// <summary>Transitions of a signalled need.</summary>
public static class TransitionsBesoinSignale
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatBesoinSignale> Table = new("le besoin", e => e.Libelle(),
    [
        new(EtatBesoinSignale.Ouvert, "Regrouper", EtatBesoinSignale.Regroupe, Conseil),
        new(EtatBesoinSignale.Ouvert, "Retirer", EtatBesoinSignale.Retire, Conseil),
        new(EtatBesoinSignale.Regroupe, "Rouvrir", EtatBesoinSignale.Ouvert, Conseil),
        new(EtatBesoinSignale.Retire, "Rouvrir", EtatBesoinSignale.Ouvert, Conseil),
    ]);
}
