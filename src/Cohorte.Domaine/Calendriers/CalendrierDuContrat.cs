using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Domaine.Calendriers;

/// <summary>Days of a module for a group, in a published calendar.</summary>
/// <param name="Groupe">Group.</param>
/// <param name="PrestataireId">Provider of the module; <c>null</c> when none is chosen or the module is gone.</param>
/// <param name="Jours">Days, each once, in order; a reader that needs no more may give the first and the last.</param>
public sealed record JoursDunModule(string Groupe, Id<Prestataire>? PrestataireId, IReadOnlyList<DateOnly> Jours);

/// <summary>The published calendar of an action, as far as the rules need it.</summary>
/// <param name="Groupes">Groups noted for the planner.</param>
/// <param name="Modules">Days of each module of each group.</param>
public sealed record CalendrierPublie(IReadOnlyList<GroupeDuCalendrier> Groupes, IReadOnlyList<JoursDunModule> Modules);

/// <summary>What the published calendar says of the trainees of a firm.</summary>
/// <param name="Modules">Days of each module of their groups.</param>
public sealed record CalendrierDuContrat(IReadOnlyList<JoursDunModule> Modules)
{
    /// <summary>Every day of training, each once, in order.</summary>
    public IReadOnlyList<DateOnly> Jours => [.. Modules.SelectMany(m => m.Jours).Distinct().Order()];

    /// <summary>The part of the groups of the firm: all of it when no group was made; <c>null</c> without a published calendar.</summary>
    public static CalendrierDuContrat? De(Id<Entreprise> entreprise, CalendrierPublie? publie)
    {
        if (publie is null) return null;
        if (publie.Groupes.Count == 0) return new(publie.Modules);
        var siens = publie.Groupes.Where(g => g.Entreprises.Contains(entreprise.Valeur)).Select(g => g.Nom).ToHashSet(StringComparer.Ordinal);
        return new([.. publie.Modules.Where(m => siens.Contains(m.Groupe))]);
    }

    /// <summary>First and last day of training of each provider, by its name.</summary>
    public IReadOnlyDictionary<string, Periode> PeriodesParOrganisme(IEnumerable<Prestataire> prestataires)
    {
        var periodes = new Dictionary<string, Periode>(StringComparer.Ordinal);
        foreach (var prestataire in prestataires)
        {
            var jours = Modules.Where(m => m.PrestataireId == prestataire.Id).SelectMany(m => m.Jours).ToList();
            if (jours.Count > 0) periodes[prestataire.Nom] = Periode.De(jours.Min(), jours.Max());
        }

        return periodes;
    }
}
