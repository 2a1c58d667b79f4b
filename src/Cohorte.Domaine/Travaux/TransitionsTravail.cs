using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Travaux;

/// <summary>Transitions of a background job. Those of the product itself are open to no role.</summary>
public static class TransitionsTravail
{
    private static readonly HashSet<Role> Produit = [];
    private static readonly HashSet<Role> Conseil = [Role.ConseillerOpco];

    /// <summary>The table.</summary>
    public static readonly TableTransitions<EtatTravail> Table = new("le calcul", e => e.Libelle(),
    [
        new(EtatTravail.EnAttente, "Prendre", EtatTravail.EnCours, Produit),
        new(EtatTravail.EnCours, "Rendre", EtatTravail.EnAttente, Produit),
        new(EtatTravail.EnCours, "Terminer", EtatTravail.Termine, Produit),
        new(EtatTravail.EnCours, "Echouer", EtatTravail.Echoue, Produit),
        new(EtatTravail.EnAttente, "Annuler", EtatTravail.Annule, Conseil),
        new(EtatTravail.EnCours, "Annuler", EtatTravail.Annule, Conseil),
    ]);
}
