namespace Cohorte.Domaine.Simulation.Aides;

/// <summary>Codes of the aids in the exchange format, in the order of the columns of a batch.</summary>
public static class CodesDAide
{
    /// <summary>State aid of 2020–2022.</summary>
    public const string Exceptionnelle = "aide-exceptionnelle";

    /// <summary>Long-term unemployed of 30 and over.</summary>
    public const string DemandeurDEmploi = "aide-demandeur-emploi-longue-duree";

    /// <summary>State aid of 2023–2024.</summary>
    public const string SixMille = "aide-6000";

    /// <summary>Flat aid of France Travail.</summary>
    public const string Afe = "afe";

    /// <summary>Jobseekers of 45 and over.</summary>
    public const string QuaranteCinqAns = "aide-45-ans";

    /// <summary>Support money of a GEIQ.</summary>
    public const string Geiq = "geiq";

    /// <summary>Amount granted by the Agefiph.</summary>
    public const string Agefiph = "agefiph";

    /// <summary>Apprenticeship: small firms, up to level 4.</summary>
    public const string UniqueApprentissage = "aide-unique";

    /// <summary>Apprenticeship: the others, while a decree says so.</summary>
    public const string ExceptionnelleApprentissage = "aide-exceptionnelle-apprentissage";

    /// <summary>Those of a batch, which holds no apprenticeship.</summary>
    public static readonly IReadOnlyList<string> Tous = [Exceptionnelle, DemandeurDEmploi, SixMille, Afe, QuaranteCinqAns, Geiq, Agefiph];
}
