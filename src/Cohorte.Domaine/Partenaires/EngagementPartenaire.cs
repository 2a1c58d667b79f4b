using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Partenaires;

/// <summary>What a partner takes on in an action: how many persons it means to send.</summary>
public sealed class EngagementPartenaire : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<EngagementPartenaire> Id { get; init; } = Id<EngagementPartenaire>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The partner.</summary>
    public Id<Partenaire> PartenaireId { get; init; }

    /// <summary>State.</summary>
    public EtatEngagementPartenaire Etat { get; private set; } = EtatEngagementPartenaire.Propose;

    /// <summary>Persons it means to send.</summary>
    public int? Cible { get; set; }

    /// <summary>Applies a transition of <see cref="TransitionsEngagementPartenaire"/> or refuses it.</summary>
    public Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsEngagementPartenaire.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }
}
