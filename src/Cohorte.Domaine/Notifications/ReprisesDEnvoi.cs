namespace Cohorte.Domaine.Notifications;

/// <summary>When a mail that could not be sent is tried again: soon at first, then less and less, for three days.</summary>
public static class ReprisesDEnvoi
{
    private static readonly TimeSpan[] Delais =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(24), TimeSpan.FromHours(24),
    ];

    /// <summary>Delay after a number of failed tries; <c>null</c> when it is time to give up.</summary>
    public static TimeSpan? Apres(int essais) => essais >= 1 && essais <= Delais.Length ? Delais[essais - 1] : null;
}
