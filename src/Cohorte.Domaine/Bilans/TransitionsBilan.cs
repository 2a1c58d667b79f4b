using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Bilans;

/// <summary>Transitions of the final account.</summary>
public static class TransitionsBilan
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatBilan> Table = new("le bilan", e => e.Libelle(),
    [
        new(EtatBilan.Brouillon, "Approuver", EtatBilan.Approuve, Conseil),
    ]);
}
