using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Besoins;

/// <summary>Transitions of a post.</summary>
public static class TransitionsPoste
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];
    private static readonly HashSet<Role> ConseilEtEmployeur = [Role.ConseillerOpco, Role.Employeur];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatPoste> Table = new("le poste", e => e.Libelle(),
    [
        new(EtatPoste.Ouvert, "Pourvoir", EtatPoste.Pourvu, Conseil),
        new(EtatPoste.Pourvu, "Rouvrir", EtatPoste.Ouvert, Conseil),
        new(EtatPoste.Ouvert, "Fermer", EtatPoste.Ferme, ConseilEtEmployeur),
        new(EtatPoste.Ferme, "Rouvrir", EtatPoste.Ouvert, ConseilEtEmployeur),
    ]);
}
