using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Domaine.Calendriers;

/// <summary>A run of days in centre without a working day in the firm between them.</summary>
/// <param name="Du">First day.</param>
/// <param name="Au">Last day.</param>
/// <param name="Prestataires">Names of the providers, in the order of the days.</param>
public sealed record TempsEnCentre(DateOnly Du, DateOnly Au, IReadOnlyList<string> Prestataires)
{
    /// <summary>The runs of a calendar, for one group or for all.</summary>
    public static IReadOnlyList<TempsEnCentre> De(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances, string? groupe = null)
    {
        var prestataires = probleme.Modules.ToDictionary(m => m.Id, m => probleme.Prestataires.First(p => p.Id == m.Prestataire).Nom);
        var jours = seances.Where(s => (groupe is null || s.Groupe == groupe) && prestataires.ContainsKey(s.Module)).GroupBy(s => s.Jour).OrderBy(j => j.Key).ToList();
        var temps = new List<TempsEnCentre>();
        foreach (var jour in jours)
        {
            var noms = jour.OrderBy(s => s.DemiJournee).Select(s => prestataires[s.Module]).Distinct().ToList();
            if (temps.Count > 0 && jour.Key == temps[^1].Au.AddDays(1)) temps[^1] = temps[^1] with { Au = jour.Key, Prestataires = [.. temps[^1].Prestataires.Union(noms)] };
            else temps.Add(new(jour.Key, jour.Key, noms));
        }

        return temps;
    }
}
