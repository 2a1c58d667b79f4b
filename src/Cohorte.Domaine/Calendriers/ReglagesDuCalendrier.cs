using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification;

namespace Cohorte.Domaine.Calendriers;

/// <summary>How time in centre comes back.</summary>
public enum TypeDeRythme
{
    [Libelle("Par semaines entières")]
    Semaines,

    [Libelle("Toujours les mêmes jours de la semaine")]
    Jours,
}

/// <summary>What the steering committee decides on the rhythm of an action; one per action.</summary>
public sealed class ReglagesDuCalendrier : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<ReglagesDuCalendrier> Id { get; init; } = Id<ReglagesDuCalendrier>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>Territory of the public holidays.</summary>
    public Territoire Territoire { get; set; }

    /// <summary>Kind of rhythm.</summary>
    public TypeDeRythme Rythme { get; set; }

    /// <summary>Weeks in centre in each turn.</summary>
    public int SemainesEnCentre { get; set; } = 1;

    /// <summary>Weeks in the firm in each turn.</summary>
    public int SemainesEnEntreprise { get; set; } = 3;

    /// <summary>Most weeks in centre in a row; <c>null</c> without limit.</summary>
    public int? SemainesDAffilee { get; set; }

    /// <summary>Days of the week in centre, for the rhythm by days.</summary>
    public List<string> JoursFixes { get; set; } = [];

    /// <summary>Length of a half-day in centre, in minutes.</summary>
    public int MinutesDemiJournee { get; set; } = 210;

    /// <summary>Whether a day in centre is always whole.</summary>
    public bool JourneesEntieres { get; set; } = true;

    /// <summary>Working days at the start of the contracts without centre.</summary>
    public int JoursIntegration { get; set; }
}
