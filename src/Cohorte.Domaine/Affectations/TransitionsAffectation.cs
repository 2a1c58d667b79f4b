using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Affectations;

/// <summary>Transitions of an assignment.</summary>
public static class TransitionsAffectation
{
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatAffectation> Table = new("l’affectation", e => e.Libelle(),
    [
        new(EtatAffectation.Proposee, "Valider", EtatAffectation.Validee, Conseil),
        new(EtatAffectation.Proposee, "Remplacer", EtatAffectation.Remplacee, Conseil),
        new(EtatAffectation.Validee, "Remplacer", EtatAffectation.Remplacee, Conseil),
    ]);
}
