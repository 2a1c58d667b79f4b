using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Copil;

/// <summary>A meeting of the steering committee: agenda, decisions, follow-up.</summary>
public sealed class ReunionCopil : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<ReunionCopil> Id { get; init; } = Id<ReunionCopil>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>Day.</summary>
    public DateOnly Le { get; set; }

    /// <summary>Hour, in Paris.</summary>
    public TimeOnly? Heure { get; set; }

    /// <summary>Place.</summary>
    public string? Lieu { get; set; }

    /// <summary>State.</summary>
    public EtatReunion Etat { get; private set; } = EtatReunion.Preparee;

    /// <summary>Agenda, one point a line.</summary>
    public string? OrdreDuJour { get; set; }

    /// <summary>Members present, recorded when held.</summary>
    public int? Presents { get; set; }

    /// <summary>Whether the quorum was met; without it, decisions are opinions.</summary>
    public bool? QuorumAtteint { get; set; }

    /// <summary>Minutes.</summary>
    public string? CompteRendu { get; set; }

    /// <summary>SHA-256 of the minutes, frozen at approval.</summary>
    public string? Empreinte { get; set; }

    /// <summary>Decisions.</summary>
    public List<DecisionCopil> Decisions { get; init; } = [];

    /// <summary>Things to do that the meeting gave out.</summary>
    public List<ActionASuivre> ActionsASuivre { get; init; } = [];

    /// <summary>Applies a transition of <see cref="TransitionsReunion"/> or refuses it.</summary>
    public Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsReunion.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }
}
