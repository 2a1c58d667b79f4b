using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>Bases of a payslip. They share one denominator (legal hours × days of the month), so that a ceiling in proportion of time stays exact until the one rounding of its line.</summary>
internal sealed class Assiettes
{
    private const int MoisParAn = 12;

    public Assiettes(LoiDuMois loi, Montant brut, Presence presence)
    {
        Brut = brut.Euros;
        Denominateur = loi.HeuresHebdomadaires.Valeur * presence.JoursDuMois;
        var temps = presence.HeuresHebdomadaires.Valeur * presence.Jours;
        var plafond = loi.Plafond.Valeur * temps;
        Totalite = Brut * Denominateur;
        Tranche1 = Math.Min(Totalite, plafond);
        Tranche2 = Math.Max(0, Math.Min(Totalite, loi.PlafondsRetraite.Valeur * plafond) - plafond);
        SousPlafondsChomage = Math.Min(Totalite, loi.PlafondsChomage.Valeur * plafond);
        DepassePlafond = Totalite > plafond;
        TotaliteRetraite = Math.Min(Totalite, loi.PlafondsRetraite.Valeur * plafond);
        _heuresDuSmic = loi.HeuresAnnuellesDuSmic.Valeur * temps;
        Smic = new(_heuresDuSmic * loi.SmicHoraire.Valeur, MoisParAn * Denominateur);
    }

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

    /// <summary>The pay up to a share of that minimum wage, in twelfths of the denominator.</summary>
    public decimal JusquAuSmic(decimal part) => Math.Min(Totalite * MoisParAn, Smic.Numerateur * part) / MoisParAn;

    /// <summary>Whether the pay is at most that hourly amount for the time worked.</summary>
    public bool NeDepassePas(decimal horaire) => Totalite * MoisParAn <= horaire * _heuresDuSmic;
}
