using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;

namespace Cohorte.Domaine.Calendriers;

/// <summary>How many groups of the action a provider can receive at the same time.</summary>
public sealed class AccueilDuPrestataire : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<AccueilDuPrestataire> Id { get; init; } = Id<AccueilDuPrestataire>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The provider.</summary>
    public Id<Prestataire> PrestataireId { get; init; }

    /// <summary>Rooms.</summary>
    public int Salles { get; set; } = 1;
}
