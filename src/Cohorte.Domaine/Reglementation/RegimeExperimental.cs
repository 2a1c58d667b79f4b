namespace Cohorte.Domaine.Reglementation;

/// <summary>State of the experimental contract at a date of conclusion: legal, tolerance, or closed.</summary>
public static class RegimeExperimental
{
    /// <summary>Code of the parameter.</summary>
    public const string Code = "experimentation.regime";

    /// <summary>The law allows it.</summary>
    public const string Legal = "legal";

    /// <summary>Nothing but announcements allows it.</summary>
    public const string Tolerance = "tolerance";

    /// <summary>Nothing allows it.</summary>
    public const string Ferme = "ferme";

    /// <summary>Whether a contract may be concluded on that day; a day outside every window is closed.</summary>
    public static bool EstOuvert(Baremes baremes, DateOnly conclusion) =>
        baremes.Etat(Code).A(conclusion) is { } valeur && valeur.Valeur != Ferme;
}
