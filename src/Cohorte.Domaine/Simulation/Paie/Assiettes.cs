using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>Bases of a payslip. They share one denominator (legal hours × days of the month), so that a ceiling in proportion of time stays exact until the one rounding of its line.</summary>
internal sealed class Assiettes
{
    private const int MoisParAn = 12;

    /// <param name="loi">Law of the month.</param>
    /// <param name="brut">Gross pay.</param>
    /// <param name="presence">Share of the month that is worked.</param>
    /// <param name="enFractions">Whether a base may be a share of the minimum wage, which no decimal holds.</param>
    public Assiettes(LoiDuMois loi, Montant brut, Presence presence, bool enFractions)
    {
        Brut = brut.Euros;
        _denominateurDuTemps = loi.HeuresHebdomadaires.Valeur * presence.JoursDuMois;
        var temps = presence.HeuresHebdomadaires.Valeur * presence.Jours;
        var plafond = loi.Plafond.Valeur * temps;
        DepassePlafond = Brut * _denominateurDuTemps > plafond;

        // Under the ceiling every base is the pay itself: no quotient is needed.
        Denominateur = DepassePlafond || enFractions ? _denominateurDuTemps : 1;
        Totalite = Brut * Denominateur;
        Tranche1 = DepassePlafond ? plafond : Totalite;
        Tranche2 = DepassePlafond ? Math.Min(Totalite, loi.PlafondsRetraite.Valeur * plafond) - plafond : 0;
        SousPlafondsChomage = DepassePlafond ? Math.Min(Totalite, loi.PlafondsChomage.Valeur * plafond) : Totalite;
        TotaliteRetraite = DepassePlafond ? Math.Min(Totalite, loi.PlafondsRetraite.Valeur * plafond) : Totalite;
        _heuresDuSmic = loi.HeuresAnnuellesDuSmic.Valeur * temps;
        Smic = new(_heuresDuSmic * loi.SmicHoraire.Valeur, MoisParAn * _denominateurDuTemps);
    }

    private readonly decimal _denominateurDuTemps;
    private readonly decimal _heuresDuSmic;

    public decimal Brut { get; }

    /// <summary>What every base below is divided by.</summary>
    public decimal Denominateur { get; }

    public decimal Totalite { get; }

    public decimal Tranche1 { get; }

    public decimal Tranche2 { get; }

    public decimal TotaliteRetraite { get; }

    public decimal SousPlafondsChomage { get; }

    public bool DepassePlafond { get; }

    /// <summary>Minimum wage of the time worked, in euros.</summary>
    public Rapport Smic { get; }

    /// <summary>The pay up to a share of that minimum wage, over the denominator of the time: only where bases are fractions.</summary>
    public decimal JusquAuSmic(decimal part) => Math.Min(Totalite * MoisParAn, Smic.Numerateur * part) / MoisParAn;

    /// <summary>Whether the pay is at most that hourly amount for the time worked.</summary>
    public bool NeDepassePas(decimal horaire) => Brut * _denominateurDuTemps * MoisParAn <= horaire * _heuresDuSmic;
}
