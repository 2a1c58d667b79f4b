using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Domaine.Calendriers;

/// <summary>What a calendar changes over another.</summary>
/// <param name="Ajoutees">Half-days that the first did not have.</param>
/// <param name="Retirees">Half-days that the second has no more.</param>
public sealed record ChangementsDeCalendrier(IReadOnlyList<Seance> Ajoutees, IReadOnlyList<Seance> Retirees)
{
    /// <summary>Whether nothing changes.</summary>
    public bool Aucun => Ajoutees.Count + Retirees.Count == 0;

    /// <summary>Days when somebody comes who did not, or no longer comes, in order.</summary>
    public IReadOnlyList<DateOnly> Jours => [.. Ajoutees.Concat(Retirees).Select(s => s.Jour).Distinct().Order()];

    /// <summary>From one calendar to another.</summary>
    public static ChangementsDeCalendrier Entre(IReadOnlyList<Seance> avant, IReadOnlyList<Seance> apres)
    {
        var (anciennes, nouvelles) = (avant.ToHashSet(), apres.ToHashSet());
        return new([.. apres.Where(s => !anciennes.Contains(s)).Order()], [.. avant.Where(s => !nouvelles.Contains(s)).Order()]);
    }

    /// <summary>Who must be told: the providers and the firms, with their trainees, whose half-days change.</summary>
    public static IReadOnlyList<string> APrevenir(ProblemeCalendrier probleme, IReadOnlyList<Seance> avant, IReadOnlyList<Seance> apres)
    {
        var changements = Entre(avant, apres);
        if (changements.Aucun) return [];
        var touchees = changements.Ajoutees.Concat(changements.Retirees).ToList();
        var modules = touchees.Select(s => s.Module).ToHashSet();
        var groupes = touchees.Select(s => s.Groupe).ToHashSet();
        var prestataires = probleme.Modules.Where(m => modules.Contains(m.Id)).Select(m => m.Prestataire).ToHashSet();
        var entreprises = probleme.Groupes.Where(g => groupes.Contains(g.Id)).SelectMany(g => g.Entreprises).ToHashSet();
        return
        [
            .. probleme.Prestataires.Where(p => prestataires.Contains(p.Id)).Select(p => p.Nom),
            .. probleme.Entreprises.Where(e => entreprises.Contains(e.Id)).Select(e => $"{e.Nom} et {(e.Alternants < 2 ? "son alternant" : $"ses {e.Alternants} alternants")}"),
        ];
    }
}
