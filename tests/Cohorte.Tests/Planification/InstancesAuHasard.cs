using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Tests.Planification;

/// <summary>Random problems of calendar within the law, always the same for the same seed.</summary>
internal static class InstancesAuHasard
{
    public static ProblemeCalendrier Creer(int graine, int mois, int groupes, int modules)
    {
        var etat = (ulong)graine * 7919;
        var debut = new DateOnly(2026, 1, 5);
        var total = (int)(1607m * mois / 12m * 0.22m / 3.5m) / 2 * 2;
        var parModule = total / modules / 2 * 2;
        var entreprises = Enumerable.Range(0, groupes * 2).Select(i => new EntrepriseAccueil($"E{i}", $"Entreprise {i}", 1 + Hasard(4), [.. Enumerable.Range(2026, 4).Select(an =>
        {
            var du = new DateOnly(an, 3 + Hasard(6), 1);
            return new Plage(du, du.AddDays(7 + Hasard(14)), "pic", Hasard(3));
        })])).ToList();
        return new($"hasard-{graine}", "", (Territoire)Hasard(7),
            [.. Enumerable.Range(0, groupes).Select(g => new GroupeAlternants($"G{g}", debut.AddDays(7 * g), debut.AddDays(7 * g).AddMonths(mois).AddDays(-1), [$"E{2 * g}", $"E{(2 * g) + 1}"], Hasard(6)))],
            [.. Enumerable.Range(0, 2).Select(p => new PrestatairePlanifie($"P{p}", $"Organisme {p}", Math.Max(1, groupes - 1), [.. Enumerable.Range(2026, 4).Select(an => new Plage(new(an, 7, 20 + p), new(an, 8, 20 + p), "été", 0))]))],
            entreprises,
            [
                .. Enumerable.Range(0, modules).Select(m => new ModulePlanifie($"M{m}", $"Module {m}", $"P{m % 2}", parModule, 4 + (2 * Hasard(3)), 1 + Hasard(2),
                    m is > 1 && m < modules - 1 && Hasard(2) == 0 ? [new($"M{Hasard(m)}", 25 * (1 + Hasard(4)))] : [], m == modules - 1)),
            ],
            new Rythme.Semaines(1, 3, 2), [new(new(2026, 8, 3), new(2026, 8, 14), "congés", 0)]);

        int Hasard(int borne)
        {
            unchecked
            {
                etat = (etat * 6364136223846793005UL) + 1442695040888963407UL;
                return (int)((etat >> 33) % (ulong)borne);
            }
        }
    }
}
