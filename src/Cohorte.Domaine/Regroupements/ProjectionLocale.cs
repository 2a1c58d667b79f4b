using Cohorte.Domaine.Territoires;

namespace Cohorte.Domaine.Regroupements;

/// <summary>Latitudes and longitudes as kilometres on a plane around a territory; right within a region, wrong across the globe.</summary>
/// <param name="LatitudeMoyenne">Latitude at the middle of the territory, in degrees.</param>
/// <param name="LongitudeMoyenne">Longitude at the middle of the territory, in degrees.</param>
public sealed record ProjectionLocale(double LatitudeMoyenne, double LongitudeMoyenne)
{
    private const double KilometresParDegre = 111.195;

    /// <summary>The plane around some towns.</summary>
    public static ProjectionLocale Autour(IReadOnlyCollection<Commune> communes) =>
        communes.Count == 0
            ? new(0, 0)
            : new((communes.Min(c => c.Latitude) + communes.Max(c => c.Latitude)) / 2, (communes.Min(c => c.Longitude) + communes.Max(c => c.Longitude)) / 2);

    /// <summary>Kilometres east and north of the middle.</summary>
    public (double X, double Y) Placer(Commune commune) =>
        ((commune.Longitude - LongitudeMoyenne) * KilometresParDegre * Math.Cos(LatitudeMoyenne * Math.PI / 180), (commune.Latitude - LatitudeMoyenne) * KilometresParDegre);
}
