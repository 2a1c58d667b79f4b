using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>Half of a day.</summary>
public enum DemiJournee
{
    [Libelle("Matin")]
    Matin,

    [Libelle("Après-midi")]
    ApresMidi,
}

/// <summary>A half-day of a group in centre.</summary>
/// <param name="Groupe">Group.</param>
/// <param name="Module">Module.</param>
/// <param name="Jour">Day.</param>
/// <param name="DemiJournee">Morning or afternoon.</param>
public sealed record Seance(string Groupe, string Module, DateOnly Jour, DemiJournee DemiJournee) : IComparable<Seance>
{
    /// <summary>By group, then by time, then by module.</summary>
    public int CompareTo(Seance? other)
    {
        if (other is null) return 1;
        var ecart = string.CompareOrdinal(Groupe, other.Groupe);
        if (ecart == 0) ecart = Jour.CompareTo(other.Jour);
        if (ecart == 0) ecart = DemiJournee.CompareTo(other.DemiJournee);
        return ecart != 0 ? ecart : string.CompareOrdinal(Module, other.Module);
    }

    public static bool operator <(Seance a, Seance b) => a.CompareTo(b) < 0;

    public static bool operator >(Seance a, Seance b) => a.CompareTo(b) > 0;

    public static bool operator <=(Seance a, Seance b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Seance a, Seance b) => a.CompareTo(b) >= 0;
}
