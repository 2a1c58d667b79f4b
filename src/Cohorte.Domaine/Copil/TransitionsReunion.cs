using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Copil;

/// <summary>Transitions of a meeting.</summary>
public static class TransitionsReunion
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatReunion> Table = new("la réunion", e => e.Libelle(),
    [
        new(EtatReunion.Preparee, "Convoquer", EtatReunion.Convoquee, Conseil),
        new(EtatReunion.Preparee, "Tenir", EtatReunion.Tenue, Conseil),
        new(EtatReunion.Convoquee, "Tenir", EtatReunion.Tenue, Conseil),
        new(EtatReunion.Tenue, "Approuver", EtatReunion.Approuvee, Conseil),
    ]);
}
