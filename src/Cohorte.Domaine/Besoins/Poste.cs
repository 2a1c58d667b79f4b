using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Domaine.Besoins;

/// <summary>Posts of one kind that a firm opens in an action.</summary>
public sealed class Poste : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<Poste> Id { get; init; } = Id<Poste>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The firm.</summary>
    public Id<Entreprise> EntrepriseId { get; init; }

    /// <summary>Title.</summary>
    public required string Intitule { get; set; }

    /// <summary>How many persons.</summary>
    public int Nombre { get; set; }

    /// <summary>Job offered at the end of the path.</summary>
    public NatureContrat Nature { get; set; }

    /// <summary>Weekly hours.</summary>
    public Heures HeuresHebdomadaires { get; set; }

    /// <summary>Gross monthly pay offered, in euros for those hours.</summary>
    public Montant? SalaireMensuel { get; set; }

    /// <summary>Place of work.</summary>
    public string? Lieu { get; set; }

    /// <summary>Whether a driving licence is needed.</summary>
    public bool PermisRequis { get; set; }

    /// <summary>Mobility expected (sites, displacements).</summary>
    public string? Mobilite { get; set; }

    /// <summary>When the firm wants the persons, in its words.</summary>
    public string? PourQuand { get; set; }

    /// <summary>What the firm expects of the persons, in its words; it adds to the common profile of the action.</summary>
    public string? Profil { get; set; }

    /// <summary>State.</summary>
    public EtatPoste Etat { get; private set; } = EtatPoste.Ouvert;

    /// <summary>Why it was closed.</summary>
    public string? MotifFermeture { get; set; }

    /// <summary>Applies a transition of <see cref="TransitionsPoste"/> or refuses it.</summary>
    public Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsPoste.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }
}
