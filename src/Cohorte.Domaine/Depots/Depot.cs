using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Depots;

/// <summary>The deposit of a contract with the OPCO and its decision.</summary>
public sealed class Depot : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<Depot> Id { get; init; } = Id<Depot>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The contract.</summary>
    public Id<Contrat> ContratId { get; init; }

    /// <summary>State.</summary>
    public EtatDepot Etat { get; private set; } = EtatDepot.Prepare;

    /// <summary>Day the employer sent it.</summary>
    public DateOnly? TransmisLe { get; set; }

    /// <summary>Day the OPCO had the contract and its annex.</summary>
    public DateOnly? RecuLe { get; set; }

    /// <summary>Day of the decision, or of the tacit acceptance.</summary>
    public DateOnly? DecideLe { get; set; }

    /// <summary>Number given by the OPCO.</summary>
    public string? Numero { get; set; }

    /// <summary>Typed motive of a refusal.</summary>
    public MotifRefus? MotifRefus { get; set; }

    /// <summary>What must be corrected, when it was sent back.</summary>
    public string? Retour { get; set; }

    /// <summary>Day the OPCO sent it back.</summary>
    public DateOnly? RetourneLe { get; set; }

    /// <summary>Whether the return stopped the clock of the decision, because the contract or its annex is missing.</summary>
    public bool DelaiArrete { get; set; }

    /// <summary>Day it was sent again after a return; <see cref="TransmisLe"/> stays the first sending, the one that the law times.</summary>
    public DateOnly? RetransmisLe { get; set; }

    /// <summary>Amount committed by the OPCO, in euros.</summary>
    public Montant? MontantEngage { get; set; }

    /// <summary>Applies a transition of <see cref="TransitionsDepot"/> or refuses it.</summary>
    public Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsDepot.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }
}
