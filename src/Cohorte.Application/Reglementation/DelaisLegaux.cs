using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Taches;

namespace Cohorte.Application.Reglementation;

/// <summary>The clocks of the deposit, taken from the barèmes.</summary>
public static class DelaisLegaux
{
    private const string Transmission = "contrat-pro.depot.delai-transmission";
    private const string Decision = "contrat-pro.depot.delai-decision";
    private const string Adequation = "contrat-pro.adequation.delai";

    /// <summary>The parameters that the clocks come from.</summary>
    internal static readonly IReadOnlyList<string> Codes = [Transmission, Decision, Adequation];

    /// <summary>Delays in force at the date each one starts from.</summary>
    public static Delais De(Baremes baremes) => new(
        debut => Jours(baremes, Transmission, debut),
        reception => Jours(baremes, Decision, reception),
        debut => MoisDAdequation(baremes, debut));

    /// <summary>Months to review the programme, from the first day of a contract.</summary>
    public static int? MoisDAdequation(Baremes baremes, DateOnly debut) => Jours(baremes, Adequation, debut);

    private static int? Jours(Baremes baremes, string code, DateOnly jour) => baremes.Nombre(code).A(jour) is { } valeur ? (int)valeur.Valeur : null;
}
