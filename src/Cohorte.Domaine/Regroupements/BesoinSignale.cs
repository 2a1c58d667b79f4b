using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Domaine.Regroupements;

/// <summary>Posts of one job that a firm told the OPCO it cannot fill, before any action exists for them.</summary>
public sealed class BesoinSignale : Entite, IRattachable
{
    /// <summary>Most posts of one need.</summary>
    public const int PostesMaximum = 500;

    /// <summary>Identifier.</summary>
    public Id<BesoinSignale> Id { get; init; } = Id<BesoinSignale>.Nouveau();

    /// <summary>The firm.</summary>
    public Id<Entreprise> EntrepriseId { get; init; }

    /// <summary>Day the firm said it.</summary>
    public DateOnly SignaleLe { get; init; }

    /// <summary>Name of the post, in the firm's words.</summary>
    public required string Intitule { get; set; }

    /// <summary>Job sheet; only needs of one sheet gather.</summary>
    public required CodeRome MetierRome { get; set; }

    /// <summary>How many persons, 1 to <see cref="PostesMaximum"/>.</summary>
    public int Postes { get; set; }

    /// <summary>Job offered at the end of the path.</summary>
    public NatureContrat Nature { get; set; }

    /// <summary>Weekly hours.</summary>
    public Heures HeuresHebdomadaires { get; set; }

    /// <summary>Town where the work is done.</summary>
    public required CodeCommune Commune
    {
        get;
        set => (field, Departement) = (value, value.Departement);
    }

    /// <summary>Department of <see cref="Commune"/>, for the lists; follows it.</summary>
    public string Departement { get; private set; } = "";

    /// <summary>Wished first day of the contracts, if the firm has one in mind.</summary>
    public DateOnly? DebutSouhaite { get; set; }

    /// <summary>The difficulty and the profile, in the firm's words.</summary>
    public string? Difficulte { get; set; }

    /// <summary>State.</summary>
    public EtatBesoinSignale Etat { get; private set; } = EtatBesoinSignale.Ouvert;

    /// <summary>The action that took it.</summary>
    public Id<ActionCollective>? ActionId { get; private set; }

    /// <summary>Why it was withdrawn.</summary>
    public string? MotifRetrait { get; private set; }

    Id<Personne>? IRattachable.PersonneId => null;

    /// <summary>Takes the need into an action.</summary>
    public Resultat Regrouper(Id<ActionCollective> action, Role role)
    {
        var suite = Passer("Regrouper", role);
        if (suite.EstFait) ActionId = action;
        return suite;
    }

    /// <summary>Withdraws it, with a motive.</summary>
    public Resultat Retirer(string? motif, Role role)
    {
        if (motif is null) return Resultat.Refuse("besoin-signale.motif", "Indiquez pourquoi le besoin n’est plus d’actualité.", "Motif");
        var suite = Passer("Retirer", role);
        if (suite.EstFait) MotifRetrait = motif;
        return suite;
    }

    /// <summary>Puts it back among those to gather.</summary>
    public Resultat Rouvrir(Role role)
    {
        var suite = Passer("Rouvrir", role);
        if (suite.EstFait) (ActionId, MotifRetrait) = (null, null);
        return suite;
    }

    private Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsBesoinSignale.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }
}
