using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Reglementation.ReglesOpco;

/// <summary>Transitions of a version of a rule of the OPCO.</summary>
public static class TransitionsRegleOpco
{
    private static readonly HashSet<Role> Gestion = [Role.GestionnaireOpco];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatRegleOpco> Table = new("la règle de l’OPCO", e => e.Libelle(),
    [
        new(EtatRegleOpco.Brouillon, "Publier", EtatRegleOpco.Publiee, Gestion),
        new(EtatRegleOpco.Brouillon, "Abandonner", EtatRegleOpco.Abandonnee, Gestion),
    ]);
}
