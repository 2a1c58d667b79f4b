namespace Cohorte.Domaine.Regroupements;

/// <summary>What makes a group viable for the adviser.</summary>
/// <param name="EffectifMinimal">Least posts of a group.</param>
/// <param name="EffectifMaximal">Most posts of a group.</param>
/// <param name="MinutesMaximales">Longest estimated way, in minutes.</param>
public sealed record CritereDeRegroupement(int EffectifMinimal, int EffectifMaximal, int MinutesMaximales)
{
    /// <summary>Where a person starts from: eight to twelve posts, three quarters of an hour.</summary>
    public static readonly CritereDeRegroupement Usuel = new(8, 12, 45);

    /// <summary>Most posts that may be asked of a group.</summary>
    public const int EffectifPermis = 100;

    /// <summary>Longest way that may be asked, in minutes.</summary>
    public const int MinutesPermises = 180;
}
