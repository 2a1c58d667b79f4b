using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Rapide;

/// <summary>An employer in whole numbers.</summary>
internal sealed class EmployeurRapide
{
    private const decimal MutuelleMaximale = 10_000;

    private EmployeurRapide(EmployeurSimule employeur) => Employeur = employeur;

    public EmployeurSimule Employeur { get; }

    public long TauxAtMp { get; private init; }

    public long TauxVersementMobilite { get; private init; }

    /// <summary>−1 when the barème’s rate is used.</summary>
    public long TauxSst { get; private init; }

    /// <summary>Employer’s share of health insurance, in cents.</summary>
    public long MutuelleEmployeur { get; private init; }

    /// <summary>Employee’s share, in cents.</summary>
    public long MutuelleSalarie { get; private init; }

    /// <summary>The employer, or <c>null</c> when a rate has too many decimals for the fast path.</summary>
    public static EmployeurRapide? De(EmployeurSimule e)
    {
        if (!Entiers.TryEchelle(e.TauxAtMp.Fraction, Entiers.Un, out var atMp) || !Entiers.TryEchelle(e.TauxVersementMobilite.Fraction, Entiers.Un, out var mobilite)) return null;
        long sst = -1;
        if (e.TauxSst is { } taux && !Entiers.TryEchelle(taux.Fraction, Entiers.Un, out sst)) return null;
        if (e.MutuelleMensuelle.Euros > MutuelleMaximale) return null;
        return new(e)
        {
            TauxAtMp = atMp,
            TauxVersementMobilite = mobilite,
            TauxSst = sst,
            MutuelleEmployeur = (long)((e.MutuelleMensuelle * e.PartEmployeurMutuelle).ArrondirAuCentime().Euros * Entiers.Centiemes),
            MutuelleSalarie = (long)((e.MutuelleMensuelle * (1 - e.PartEmployeurMutuelle.Fraction)).ArrondirAuCentime().Euros * Entiers.Centiemes),
        };
    }
}
