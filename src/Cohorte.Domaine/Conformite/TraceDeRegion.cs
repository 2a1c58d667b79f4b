using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite;

/// <summary>Hours admitted for a whole number of months.</summary>
/// <param name="Mois">Length of the contract.</param>
/// <param name="Bas">Least hours, unrounded.</param>
/// <param name="Haut">Most hours, unrounded; <c>null</c> when an agreement lifts the limit.</param>
public sealed record PointDeRegion(int Mois, decimal Bas, decimal? Haut);

/// <summary>The admissible region as it is drawn: months across, hours up, and where the contract lies.</summary>
/// <param name="MoisMinimum">Shortest legal length.</param>
/// <param name="MoisMaximum">Longest legal length for this person and these agreements.</param>
/// <param name="Points">Bounds at each whole month.</param>
/// <param name="Mois">Length of the contract, in months.</param>
/// <param name="Heures">Hours of training of the contract.</param>
/// <param name="EstDedans">Whether the contract lies inside.</param>
public sealed record TraceDeRegion(int MoisMinimum, int MoisMaximum, IReadOnlyList<PointDeRegion> Points, decimal Mois, decimal Heures, bool EstDedans)
{
    /// <summary>The drawing around a contract; <c>null</c> when its facts, or the text, are missing.</summary>
    public static TraceDeRegion? De(FaitsDuContrat f, Droit droit)
    {
        if (f is not { DateDebut: { } debut, DateFin: { } fin, HeuresFormation: { } heures } || DureeDuContrat.De(f, droit) is not { } duree || BornesDeFormation.De(f, fin, droit) is not { } bornes) return null;
        var (minimum, maximum) = ((int)duree.Minimum.Valeur, (int)RegionAdmissible.MoisMaximum(f, duree, droit));
        var points = new List<PointDeRegion>();
        for (var mois = minimum; mois <= maximum; mois++)
        {
            if (BornesDeFormation.De(f, CalculDeMois.DernierJour(debut, mois), droit) is not { } part) return null;
            points.Add(new PointDeRegion(mois, part.Bas, part.Haut));
        }

        var dureeAdmise = fin >= CalculDeMois.DernierJour(debut, minimum) && fin <= CalculDeMois.DernierJour(debut, maximum);
        var heuresAdmises = heures.Valeur >= bornes.Bas && (bornes.Haut is null || heures.Valeur <= bornes.Haut);
        return new TraceDeRegion(minimum, maximum, points, duree.Mois, heures.Valeur, dureeAdmise && heuresAdmises);
    }
}
