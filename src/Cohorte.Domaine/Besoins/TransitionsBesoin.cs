using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Besoins;

/// <summary>Transitions of a firm in an action.</summary>
public static class TransitionsBesoin
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatBesoin> Table = new("la participation de l’entreprise", e => e.Libelle(),
    [
        new(EtatBesoin.Contactee, "Interesser", EtatBesoin.Interessee, Conseil),
        new(EtatBesoin.Contactee, "Engager", EtatBesoin.Engagee, Conseil),
        new(EtatBesoin.Interessee, "Engager", EtatBesoin.Engagee, Conseil),
        new(EtatBesoin.Contactee, "Retirer", EtatBesoin.Retiree, Conseil),
        new(EtatBesoin.Interessee, "Retirer", EtatBesoin.Retiree, Conseil),
        new(EtatBesoin.Engagee, "Retirer", EtatBesoin.Retiree, Conseil),
        new(EtatBesoin.Retiree, "Reprendre", EtatBesoin.Contactee, Conseil),
    ]);
}
