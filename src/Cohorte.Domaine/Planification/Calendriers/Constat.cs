namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>Something that a calendar or a problem does not respect, or a fact to know, in words.</summary>
/// <param name="Code">Code of the rule (« heures:TECH », « densite »).</param>
/// <param name="Message">Sentence for people.</param>
/// <param name="Bloquant">Whether it prevents the calendar; otherwise it is only shown.</param>
/// <param name="Seances">The half-days concerned, when some are.</param>
public sealed record Constat(string Code, string Message, bool Bloquant = true, IReadOnlyList<Seance>? Seances = null);

/// <summary>Codes of the rules that a steering committee can relax; a rule of law has none here.</summary>
public static class CodesDeRegle
{
    public const string SemainesConsecutives = "semainesConsecutives";
    public const string Conges = "conges";
    public const string JoursFixes = "joursFixes";
    public const string Integration = "integration";

    public static string PleineSaison(string entreprise) => "pleineSaison:" + entreprise;

    public static string Heures(string module) => "heures:" + module;

    public static string Ordre(string module) => "ordre:" + module;

    public static string PlafondSemaine(string module) => "plafondSemaine:" + module;

    public static string Fermeture(string prestataire) => "fermeture:" + prestataire;

    public static string Salles(string prestataire) => "salles:" + prestataire;

    public static string Formateurs(string module) => "formateurs:" + module;
}
