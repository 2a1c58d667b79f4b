namespace Cohorte.Planification.Calendriers;

/// <summary>Weeks in centre of a group to keep while its modules are laid again.</summary>
/// <param name="Jours">By week, days in centre.</param>
/// <param name="SemainesChangees">Weeks at most that gain or lose the centre.</param>
/// <param name="Marge">Days more or less in a week that keeps it.</param>
/// <param name="Libre">Weeks that are not kept.</param>
internal sealed record RythmeGarde(int[] Jours, int SemainesChangees, int Marge, Func<int, bool>? Libre = null)
{
    /// <summary>Whether no week may gain or lose the centre.</summary>
    public bool Tout => SemainesChangees == 0 && Libre is null;

    /// <summary>Every week kept but a few.</summary>
    public static RythmeGarde Partout(int[] jours, int semainesChangees = 0) => new(jours, semainesChangees, 2);
}
