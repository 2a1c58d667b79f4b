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

    private static int? Jours(Baremes baremes, string code, DateOnly jour) => baremes.Nombre(code).A(jour) is { } valeur ? (int)valeur.Valeur : null;
}
