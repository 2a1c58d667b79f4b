using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Tests.Domaine.Planification;

/// <summary>Small problems of calendar for tests.</summary>
internal static class ProblemesDEssai
{
    /// <summary>The law of the texts, written again here.</summary>
    public static readonly ReglesDuContrat Regles = new(1607m, Taux.EnPourcent(15), Taux.EnPourcent(25), new Heures(150), 6, 36, "L.6325-13");

    /// <summary>No bound at all, for tiny problems.</summary>
    public static readonly ReglesDuContrat SansLimite = new(1607m, Taux.EnPourcent(0), Taux.EnPourcent(10_000), new Heures(0), 0, 120, "essai");

    public static DateOnly Le(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd");

    /// <summary>Four weeks from Monday 2 March 2026, one provider, two modules of four half-days, the second after half of the first.</summary>
    public static ProblemeCalendrier Petit() => new(
        "petit", "Petit", Territoire.Metropole,
        [new("G1", Le("2026-03-02"), Le("2026-03-27"), ["E1"], 0)],
        [new("P1", "Organisme", 1, [])],
        [new("E1", "Ferme", 2, [])],
        [
            new("A", "Alpha", "P1", 4, 4, 1, [], false),
            new("B", "Bêta", "P1", 4, 4, 1, [new("A", 50)], false),
        ],
        new Rythme.Semaines(1, 3, 2), []);

    /// <summary>A valid calendar of <see cref="Petit"/>: A then B, Monday to Thursday of the first week.</summary>
    public static List<Seance> Seances() =>
    [
        .. Jour("A", "2026-03-02"), .. Jour("A", "2026-03-03"), .. Jour("B", "2026-03-04"), .. Jour("B", "2026-03-05"),
    ];

    public static IEnumerable<Seance> Jour(string module, string jour, string groupe = "G1") =>
        [new(groupe, module, Le(jour), DemiJournee.Matin), new(groupe, module, Le(jour), DemiJournee.ApresMidi)];
}
