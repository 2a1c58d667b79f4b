using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Actions;

/// <summary>A step of the path of an action.</summary>
public sealed class Etape : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<Etape> Id { get; init; } = Id<Etape>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>Stable key of the step in its template (« metier », « pmsmp », « pmsmp-2 » when repeated).</summary>
    public required string Cle { get; init; }

    /// <summary>Codes of the criteria of its gate, as in its template; a repeated step keeps those of its model.</summary>
    public List<string> Criteres { get; init; } = [];

    /// <summary>Rank on the board, from 1.</summary>
    public int Ordre { get; set; }

    /// <summary>Title.</summary>
    public required string Intitule { get; set; }

    /// <summary>Stored state.</summary>
    public EtatEtape Etat { get; private set; } = EtatEtape.AVenir;

    /// <summary>Keys of the steps that come before it.</summary>
    public List<string> Dependances { get; set; } = [];

    /// <summary>Keys of the steps that must be over before this one closes (it may run beside them).</summary>
    public List<string> FermetureApres { get; set; } = [];

    /// <summary>Planned duration in weeks; <c>null</c> when the contract's own length is meant.</summary>
    public int? DureeSemaines { get; set; }

    /// <summary>Who holds the step, as people say it.</summary>
    public string? Responsable { get; set; }

    /// <summary>First planned day.</summary>
    public DateOnly? PrevuDu { get; set; }

    /// <summary>Last planned day.</summary>
    public DateOnly? PrevuAu { get; set; }

    /// <summary>Day it really began.</summary>
    public DateOnly? ReelDu { get; set; }

    /// <summary>Day it really ended.</summary>
    public DateOnly? ReelAu { get; set; }

    /// <summary>Why it was skipped, reopened, or started before its dependencies.</summary>
    public string? Motif { get; set; }

    /// <summary>Whether nothing is left to do in it.</summary>
    public bool EstClose => Etat is EtatEtape.Terminee or EtatEtape.Ecartee or EtatEtape.FaiteAvant;

    /// <summary>Whether it takes no time in the planning: skipped, or done before the action was taken over.</summary>
    public bool EstSansDuree => Etat is EtatEtape.Ecartee or EtatEtape.FaiteAvant;

    /// <summary>Applies a transition of <see cref="TransitionsEtape"/> or refuses it.</summary>
    public Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsEtape.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }
}
