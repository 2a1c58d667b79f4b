using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite;

/// <summary>The admissible region as a picture draws it: for each whole number of months, the hours that the law admits.</summary>
/// <param name="Bornes">Least and most hours by number of months; the most is <c>null</c> when an agreement without a known cap lifts it.</param>
/// <param name="MoisMinimum">Shortest legal length.</param>
/// <param name="MoisMaximum">Longest length that the person and the agreements allow.</param>
/// <param name="Mois">Length of the contract.</param>
/// <param name="Heures">Hours of the contract.</param>
public sealed record TraceDeRegion(IReadOnlyList<BorneDuMois> Bornes, decimal MoisMinimum, decimal MoisMaximum, decimal Mois, decimal Heures)
{
    private const int Marge = 3;

    /// <summary>The trace around a contract; <c>null</c> when its facts, or the text, are missing.</summary>
    public static TraceDeRegion? De(FaitsDuContrat f, Droit droit)
    {
        if (f.HeuresFormation is not { } heures || DureeDuContrat.De(f, droit) is not { } duree) return null;
        var maximum = RegionAdmissible.MoisMaximum(f, duree, droit);
        var dernier = (int)Math.Ceiling(Math.Max(maximum, duree.Mois)) + Marge;
        var bornes = new List<BorneDuMois>();
        for (var mois = 1; mois <= dernier; mois++)
        {
            if (BornesDeFormation.De(f, CalculDeMois.DernierJour(duree.Debut, mois), droit) is not { } part) return null;
            bornes.Add(new BorneDuMois(mois, part.Bas, part.Haut, mois >= duree.Minimum.Valeur && mois <= maximum && (part.Haut is null || part.Haut >= part.Bas)));
        }

        return new TraceDeRegion(bornes, duree.Minimum.Valeur, maximum, duree.Mois, heures.Valeur);
    }

    /// <summary>Highest hours to show.</summary>
    public decimal Sommet => Math.Max(Heures, Bornes.Max(b => b.Haut ?? b.Bas * 2));
}

/// <summary>The hours admitted for a whole number of months.</summary>
/// <param name="Mois">Months.</param>
/// <param name="Bas">Least hours.</param>
/// <param name="Haut">Most hours.</param>
/// <param name="EstAdmis">Whether such a length is legal for this person.</param>
public sealed record BorneDuMois(int Mois, decimal Bas, decimal? Haut, bool EstAdmis);
