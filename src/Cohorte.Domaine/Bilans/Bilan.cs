using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;

namespace Cohorte.Domaine.Bilans;

/// <summary>The final account of an action: recomputed at each reading until the steering committee approves it, then frozen.</summary>
public sealed class Bilan : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<Bilan> Id { get; init; } = Id<Bilan>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>State.</summary>
    public EtatBilan Etat { get; private set; } = EtatBilan.Brouillon;

    /// <summary>Decision of the steering committee that approved it.</summary>
    public Id<DecisionCopil>? DecisionId { get; private set; }

    /// <summary>Day of approval.</summary>
    public DateOnly? ApprouveLe { get; private set; }

    /// <summary>Figures frozen at approval, as JSON.</summary>
    public string? Chiffres { get; private set; }

    /// <summary>Lessons learnt, and replications wished.</summary>
    public string? Enseignements { get; set; }

    /// <summary>Freezes the figures on a decision of the steering committee.</summary>
    public Resultat Approuver(Role role, DecisionCopil decision, DateOnly le, string chiffres)
    {
        var suite = TransitionsBilan.Table.Appliquer(Etat, "Approuver", role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        if (decision.Objet != ObjetDecision.Bilan || decision.EstAvis)
        {
            return Resultat.Refuse("bilan.decision", "Le bilan s’approuve par une décision du COPIL prise avec le quorum, dont l’objet est le bilan.", "DecisionId");
        }

        Etat = suite.Valeur;
        (DecisionId, ApprouveLe, Chiffres) = (decision.Id, le, chiffres);
        return Resultat.Fait;
    }
}
