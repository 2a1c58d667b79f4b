namespace Cohorte.Domaine.Planification.Regroupements;

/// <summary>Estimated time from a firm to a site.</summary>
public static class TempsDeTrajet
{
    /// <summary>Minutes: 8, and 1.1 by unit of straight distance, rounded half to even.</summary>
    public static int Minutes(BesoinARegrouper besoin, SiteDeFormation site)
    {
        var (dx, dy) = (besoin.X - site.X, besoin.Y - site.Y);
        return (int)Math.Round(8 + (1.1 * Math.Sqrt((dx * dx) + (dy * dy))), MidpointRounding.ToEven);
    }
}
