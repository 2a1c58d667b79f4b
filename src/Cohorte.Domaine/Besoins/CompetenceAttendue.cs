using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Besoins;

/// <summary>A skill of the common profile, with its level and who asks for it.</summary>
public sealed class CompetenceAttendue : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<CompetenceAttendue> Id { get; init; } = Id<CompetenceAttendue>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The skill, a verb and its object.</summary>
    public required string Intitule { get; set; }

    /// <summary>Level expected at the end.</summary>
    public NiveauCompetence Niveau { get; set; }

    /// <summary>Required or wished.</summary>
    public Exigence Exigence { get; set; }

    /// <summary>Firms that ask for it; empty means all of them.</summary>
    public List<Guid> DemandeePar { get; set; } = [];
}
