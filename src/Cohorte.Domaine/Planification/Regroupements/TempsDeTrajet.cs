namespace Cohorte.Domaine.Planification.Regroupements;

/// <summary>Estimated time from a firm to a site.</summary>
public static class TempsDeTrajet
{
    /// <summary>Minutes: 8, and 1.1 by unit of straight distance, rounded half to even.</summary>
    public static int Minutes(BesoinARegrouper besoin, SiteDeFormation site) => Minutes((besoin.X, besoin.Y), (site.X, site.Y));

    /// <summary>Same, between two points of the plane.</summary>
    public static int Minutes((double X, double Y) de, (double X, double Y) vers)
    {
        var (dx, dy) = (de.X - vers.X, de.Y - vers.Y);
        return (int)Math.Round(8 + (1.1 * Math.Sqrt((dx * dx) + (dy * dy))), MidpointRounding.ToEven);
    }
}
