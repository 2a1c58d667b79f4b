using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite;

/// <summary>What one way of counting the hours of a contract gives.</summary>
/// <param name="Bornes">Base and bounds.</param>
/// <param name="Part">Share of training.</param>
/// <param name="EstAdmise">Whether the hours lie between the bounds.</param>
/// <param name="EstRetenue">Whether it is the method of the sheet.</param>
public sealed record LectureDUneMethode(BornesDeFormation Bornes, decimal Part, bool EstAdmise, bool EstRetenue)
{
    /// <summary>The method.</summary>
    public MethodeDeBase Methode => Bornes.Base.Methode;
}

/// <summary>The law gives no base of hours: the three readings side by side, so that a disagreement is seen.</summary>
public static class ComparaisonDesMethodes
{
    /// <summary>The three readings; empty when facts or text are missing.</summary>
    public static IReadOnlyList<LectureDUneMethode> De(FaitsDuContrat f, Droit droit)
    {
        if (f is not { DateFin: { } fin, HeuresFormation: { } heures }) return [];
        var lectures = new List<LectureDUneMethode>();
        foreach (var methode in Enum.GetValues<MethodeDeBase>())
        {
            if (BornesDeFormation.De(f with { MethodeBase = methode }, fin, droit) is not { Base.Heures: > 0 } bornes) return [];
            var admise = heures.Valeur >= bornes.Bas && (bornes.Haut is null || heures.Valeur <= bornes.Haut);
            lectures.Add(new LectureDUneMethode(bornes, heures.Valeur / bornes.Base.Heures, admise, methode == f.MethodeBase));
        }

        return lectures;
    }

    /// <summary>Whether the readings do not all say the same.</summary>
    public static bool Divergent(IReadOnlyList<LectureDUneMethode> lectures) => lectures.Select(l => l.EstAdmise).Distinct().Count() > 1;
}
