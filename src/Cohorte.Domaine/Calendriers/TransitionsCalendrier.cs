using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Calendriers;

/// <summary>Transitions of a calendar.</summary>
public static class TransitionsCalendrier
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatCalendrier> Table = new("le calendrier", e => e.Libelle(),
    [
        new(EtatCalendrier.Brouillon, "Publier", EtatCalendrier.Publie, Conseil),
        new(EtatCalendrier.Publie, "Remplacer", EtatCalendrier.Remplace, Conseil),
    ]);
}
