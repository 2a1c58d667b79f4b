using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Taches;

namespace Cohorte.Application.Taches;

/// <summary>Which moment of the list is asked for.</summary>
public enum MomentDeTour
{
    /// <summary>Everything that shows, but what was put off.</summary>
    Tout,

    /// <summary>Deadline past.</summary>
    EnRetard,

    /// <summary>Deadline past or within the week.</summary>
    CetteSemaine,

    /// <summary>Put off to a later day.</summary>
    Remis,
}

/// <summary>What a person asks of « À faire ».</summary>
public sealed record FiltreDeTours
{
    public string Recherche { get; init; } = "";

    /// <summary>Code of one action.</summary>
    public string? Code { get; init; }

    /// <summary>Who must act.</summary>
    public Role? Attend { get; init; }

    public GenreDeTour? Genre { get; init; }

    public MomentDeTour Moment { get; init; }

    public string Tri { get; init; } = "echeance";

    public bool Descendant { get; init; }

    public int Sauter { get; init; }

    public int Prendre { get; init; } = int.MaxValue;
}

/// <summary>How many lines wait, for titles and the header.</summary>
/// <param name="Total">Lines shown, without those put off.</param>
/// <param name="EnRetard">Of which late.</param>
/// <param name="CetteSemaine">Of which due from today to the end of six days.</param>
/// <param name="Remis">Lines put off.</param>
public sealed record CompteDeTours(int Total, int EnRetard, int CetteSemaine, int Remis)
{
    /// <summary>Nothing waits.</summary>
    public static readonly CompteDeTours Aucun = new(0, 0, 0, 0);
}
