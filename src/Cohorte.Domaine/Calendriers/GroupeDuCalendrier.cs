using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Calendriers;

/// <summary>A group of trainees of the action, by their firms; without any, all the firms make one group.</summary>
public sealed class GroupeDuCalendrier : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<GroupeDuCalendrier> Id { get; init; } = Id<GroupeDuCalendrier>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>Name, unique in the action.</summary>
    public required string Nom { get; set; }

    /// <summary>First day of its contracts, when they are not those of the path.</summary>
    public DateOnly? Debut { get; set; }

    /// <summary>Last day of its contracts, when they are not those of the path.</summary>
    public DateOnly? Fin { get; set; }

    /// <summary>Firms of its trainees.</summary>
    public List<Guid> Entreprises { get; set; } = [];
}
