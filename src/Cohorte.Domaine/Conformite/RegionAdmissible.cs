using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite;

/// <summary>What the law would admit: which hours for this length, which lengths for these hours.</summary>
/// <param name="Methode">How the hours of the contract are counted.</param>
/// <param name="Heures">Least and most hours for the length of the contract, unrounded; the most is <c>null</c> when an agreement without a known cap lifts it; the whole is <c>null</c> when no hours suit.</param>
/// <param name="Durees">Lengths for the hours of the contract.</param>
public sealed record RegionAdmissible(MethodeDeBase Methode, IntervalleDHeures? Heures, IReadOnlyList<IntervalleDeDuree> Durees)
{
    /// <summary>The region around a contract; <c>null</c> when its facts, or the text, are missing.</summary>
    public static RegionAdmissible? De(FaitsDuContrat f, Droit droit)
    {
        if (f is not { DateFin: { } fin, HeuresFormation: { } heures } || DureeDuContrat.De(f, droit) is not { } duree || BornesDeFormation.De(f, fin, droit) is not { } part) return null;
        var pourCetteDuree = part.Haut is { } haut && haut < part.Bas ? null : new IntervalleDHeures(part.Bas, part.Haut);
        return new RegionAdmissible(f.MethodeBase, pourCetteDuree, DureesPour(f, heures, duree, droit) is { } durees ? [durees] : []);
    }

    /// <summary>Longest length that the person and the agreements allow, in months.</summary>
    public static decimal MoisMaximum(FaitsDuContrat f, DureeDuContrat duree, Droit droit)
    {
        if (DureeDuContrat.NouvelleChance(f, duree.Conclusion, droit)?.Oui == true && droit.Nombre("contrat-pro.duree.maximum-nouvelle-chance", duree.Conclusion) is { } prioritaire) return prioritaire.Valeur;
        return f.AccordDepassementDuree.Valeur is not null && droit.Nombre("contrat-pro.duree.maximum-accord", duree.Conclusion) is { } accord ? accord.Valeur : duree.Maximum.Valeur;
    }

    /// <summary>Within the legal lengths, the ends between which the hours fit: the least hours grow with the length, and so do the most.</summary>
    private static IntervalleDeDuree? DureesPour(FaitsDuContrat f, Heures heures, DureeDuContrat duree, Droit droit)
    {
        var premier = duree.DernierJour(duree.Minimum);
        var dernier = CalculDeMois.DernierJour(duree.Debut, (int)MoisMaximum(f, duree, droit));
        bool Assez(DateOnly fin) => BornesDeFormation.De(f, fin, droit) is { } p && (p.Haut is null || heures.Valeur <= p.Haut);
        bool PasTrop(DateOnly fin) => BornesDeFormation.De(f, fin, droit) is { } p && heures.Valeur >= p.Bas;
        var auPlusTot = Assez(premier) ? premier : TRN_01.PremierQui(premier, dernier, Assez);
        var auPlusTard = PasTrop(dernier) ? dernier : TRN_01.DernierQui(premier, dernier, PasTrop);
        return auPlusTot is { } debut && auPlusTard is { } fin && debut <= fin
            ? new IntervalleDeDuree(CalculDeMois.MoisEtFraction(duree.Debut, debut), CalculDeMois.MoisEtFraction(duree.Debut, fin), debut, fin)
            : null;
    }
}

/// <summary>Hours admitted for a length.</summary>
/// <param name="Minimum">Least, unrounded.</param>
/// <param name="Maximum">Most, unrounded; <c>null</c> = no known limit.</param>
public sealed record IntervalleDHeures(decimal Minimum, decimal? Maximum);

/// <summary>Lengths admitted for hours, as months and as days of end.</summary>
/// <param name="MoisMinimum">Shortest, in months.</param>
/// <param name="MoisMaximum">Longest, in months.</param>
/// <param name="FinAuPlusTot">Earliest last day.</param>
/// <param name="FinAuPlusTard">Latest last day.</param>
public sealed record IntervalleDeDuree(decimal MoisMinimum, decimal MoisMaximum, DateOnly FinAuPlusTot, DateOnly FinAuPlusTard);
