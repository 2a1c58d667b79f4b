using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Taches;

namespace Cohorte.Application.Reglementation;

/// <summary>The clocks of the deposit, taken from the barèmes.</summary>
public static class DelaisLegaux
{
    /// <summary>Delays in force at the date each one starts from.</summary>
    public static Delais De(Baremes baremes) => new(
        debut => Jours(baremes, "contrat-pro.depot.delai-transmission", debut),
        reception => Jours(baremes, "contrat-pro.depot.delai-decision", reception));

    /// <summary>Months to review the programme, from the first day of a contract.</summary>
    public static int? MoisDAdequation(Baremes baremes, DateOnly debut) => Jours(baremes, "contrat-pro.adequation.delai", debut);

    private static int? Jours(Baremes baremes, string code, DateOnly jour) => baremes.Nombre(code).A(jour) is { } valeur ? (int)valeur.Valeur : null;
}
