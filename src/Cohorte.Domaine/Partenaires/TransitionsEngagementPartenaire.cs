using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Partenaires;

/// <summary>Transitions of a partner in an action.</summary>
public static class TransitionsEngagementPartenaire
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];
    private static readonly HashSet<Role> ConseilEtPartenaire = [Role.ConseillerOpco, Role.Partenaire];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatEngagementPartenaire> Table = new("l’engagement du partenaire", e => e.Libelle(),
    [
        new(EtatEngagementPartenaire.Propose, "Accepter", EtatEngagementPartenaire.Accepte, ConseilEtPartenaire),
        new(EtatEngagementPartenaire.Accepte, "Terminer", EtatEngagementPartenaire.Termine, Conseil),
        new(EtatEngagementPartenaire.Propose, "Terminer", EtatEngagementPartenaire.Termine, Conseil),
    ]);
}
