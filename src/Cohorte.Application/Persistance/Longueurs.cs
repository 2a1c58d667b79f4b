namespace Cohorte.Application.Persistance;

/// <summary>Longest texts that people can type; pages refuse beyond with a message, the database behind them.</summary>
public static class Longueurs
{
    /// <summary>Names, titles, references.</summary>
    public const int Ordinaire = 200;

    /// <summary>Motives, objectives, comments.</summary>
    public const int Texte = 4_000;

    /// <summary>Minutes of a meeting.</summary>
    public const int CompteRendu = 40_000;
}
