using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Domaine.Besoins;

/// <summary>The need of a firm in an action: its declared difficulty, dated and evidenced.</summary>
public sealed class BesoinEntreprise : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<BesoinEntreprise> Id { get; init; } = Id<BesoinEntreprise>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The firm.</summary>
    public Id<Entreprise> EntrepriseId { get; init; }

    /// <summary>How far the firm is.</summary>
    public EtatBesoin Etat { get; private set; } = EtatBesoin.Contactee;

    /// <summary>Day the difficulty to recruit was declared.</summary>
    public DateOnly? DifficulteDeclareeLe { get; set; }

    /// <summary>The difficulty, in the firm's words.</summary>
    public string? Difficulte { get; set; }

    /// <summary>What proves it (offer without answer, mail, call…).</summary>
    public string? Preuve { get; set; }

    /// <summary>Persons that the firm said it looks for, by its link.</summary>
    public int? PersonnesCherchees { get; set; }

    /// <summary>When it wants them, in its words.</summary>
    public string? PourQuand { get; set; }

    /// <summary>Which profile, in its words.</summary>
    public string? ProfilCherche { get; set; }

    /// <summary>Day it answered by its link.</summary>
    public DateOnly? ReponduLe { get; set; }

    /// <summary>Why the firm withdrew.</summary>
    public string? MotifRetrait { get; set; }

    /// <summary>Applies a transition of <see cref="TransitionsBesoin"/> or refuses it.</summary>
    public Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsBesoin.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }
}
