namespace Cohorte.Domaine.Echanges;

/// <summary>How long nobody has been heard of, from the last exchange with them; a note is no news.</summary>
public static class SansNouvelles
{
    /// <summary>Days of silence after which it shows as a wait, by default.</summary>
    public const int JoursDAttente = 14;

    /// <summary>Days of silence after which it shows as late, by default.</summary>
    public const int JoursDeRetard = 30;

    /// <summary>Days since the last exchange; <c>null</c> when there never was one.</summary>
    public static int? Jours(DateOnly? dernier, DateOnly aujourdhui) => dernier is { } le ? Math.Max(0, aujourdhui.DayNumber - le.DayNumber) : null;

    /// <summary>Whether an exchange brings news: everything but a note taken for oneself.</summary>
    public static bool EstUneNouvelle(NatureEchange nature) => nature != NatureEchange.Note;

    /// <summary>How long the silence is.</summary>
    public static NiveauDeSilence Niveau(int? jours) => jours switch
    {
        null => NiveauDeSilence.Jamais,
        > JoursDeRetard => NiveauDeSilence.Rompu,
        > JoursDAttente => NiveauDeSilence.Long,
        _ => NiveauDeSilence.Recent,
    };
}

/// <summary>Levels of silence.</summary>
public enum NiveauDeSilence
{
    /// <summary>No exchange ever.</summary>
    Jamais,

    /// <summary>Heard of lately.</summary>
    Recent,

    /// <summary>Some time.</summary>
    Long,

    /// <summary>Too long.</summary>
    Rompu,
}
