using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Tests.Planification;

/// <summary>Three groups of an agri-food path of 24 months that follow each other by a fortnight and share the rooms and trainers of two providers: 10 modules, 700 hours, the kind of the published eight-month one.</summary>
internal static class InstanceLongue
{
    public static ProblemeCalendrier Creer()
    {
        var debut = new DateOnly(2026, 9, 7);
        return new("agro-24m-3-groupes", "Agroalimentaire, 24 mois, 3 groupes, 10 modules, 700 h", Territoire.Metropole,
            [
                .. Enumerable.Range(0, 3).Select(g => new GroupeAlternants($"G{g + 1}", debut.AddDays(14 * g), debut.AddDays(14 * g).AddMonths(24).AddDays(-1), [$"E{(2 * g) + 1}", $"E{(2 * g) + 2}"], 5)),
            ],
            [
                new("P1", "Organisme A", 2, [.. Annees((7, 26), (8, 20), "été"), .. Annees((12, 20), (12, 31), "Noël")]),
                new("P2", "Lycée agricole B", 2, [.. Annees((2, 14), (2, 25), "vacances d’hiver"), .. Annees((4, 12), (4, 23), "vacances de printemps"), .. Annees((7, 6), (8, 28), "été"), .. Annees((12, 20), (12, 31), "Noël")]),
            ],
            [
                new("E1", "Conserverie Nord", 5, Annees((7, 13), (8, 28), "récolte des pois et haricots", 0)),
                new("E2", "Légumes Ouest", 4, Annees((6, 1), (7, 10), "récolte", 1)),
                new("E3", "Biscuiterie Est", 3, Annees((9, 14), (10, 16), "montée en charge de Noël", 1)),
                new("E4", "Chocolaterie Sud", 4, Annees((11, 2), (12, 18), "Noël", 1)),
                new("E5", "Laiterie Centre", 5, Annees((4, 1), (5, 31), "pic de collecte", 1)),
                new("E6", "Vergers Loire", 3, Annees((8, 24), (9, 25), "cueillette", 0)),
            ],
            [
                new("ACC", "Accueil, sécurité, droits", "P1", 6, 4, 2, [], false),
                new("FLE", "Français professionnel", "P1", 36, 4, 2, [], false),
                new("HYG", "Hygiène HACCP", "P2", 20, 8, 2, [new("ACC", 100)], false),
                new("COND", "Conduite de ligne", "P2", 36, 6, 2, [new("HYG", 50), new("FLE", 25)], false),
                new("MAINT", "Maintenance de premier niveau", "P2", 28, 6, 1, [new("COND", 50)], false),
                new("QUAL", "Qualité et traçabilité", "P1", 20, 6, 2, [new("HYG", 100)], false),
                new("LOG", "Logistique", "P2", 20, 6, 1, [], false),
                new("CACES", "CACES R489", "P2", 10, 6, 1, [new("ACC", 100)], false),
                new("GES", "Gestes et postures SST", "P1", 16, 4, 1, [new("ACC", 100)], false),
                new("EVAL", "Évaluation finale", "P1", 8, 4, 1, [], true),
            ],
            new Rythme.Semaines(1, 3, 2), []);
    }

    private static IReadOnlyList<Plage> Annees((int Mois, int Jour) du, (int Mois, int Jour) au, string motif, int cout = 0) =>
        [.. Enumerable.Range(2026, 3).Select(an => new Plage(new(an, du.Mois, du.Jour), new(an, au.Mois, au.Jour), motif, cout))];
}
