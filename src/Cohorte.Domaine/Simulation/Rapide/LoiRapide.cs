using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Rapide;

/// <summary>One state of the law of pay in whole numbers; <c>null</c> instead when a value does not fit exactly, and the explained path is then used.</summary>
internal sealed class LoiRapide
{
    private bool _exacte = true;

    private LoiRapide(LoiDuMois loi)
    {
        Loi = loi;
        SmicHoraire = Cents(loi.SmicHoraire.Valeur);
        HeuresAnnuelles = Entier(loi.HeuresAnnuellesDuSmic.Valeur, 1);
        HeuresLegales = Cents(loi.HeuresHebdomadaires.Valeur);
        Plafond = Cents(loi.Plafond.Valeur);
        PlafondMaladie = Entier(loi.PlafondHoraireMaladie, Entiers.UnCoefficient);
        PlafondFamille = Entier(loi.PlafondHoraireFamille, Entiers.UnCoefficient);
        Maladie = Taux(loi.Maladie);
        MaladieReduite = loi.MaladieReduite is { } m ? Taux(m) : -1;
        Famille = Taux(loi.Famille);
        FamilleReduite = loi.FamilleReduite is { } f ? Taux(f) : -1;
        Chomage = Taux(loi.Chomage);
        FnalReduit = Taux(loi.FnalReduit);
        FnalPlein = Taux(loi.FnalPlein);
        ToujoursCouvertes = [Taux(loi.VieillessePlafonnee), Taux(loi.VieillesseDeplafonnee), Taux(loi.AgircTranche1), Taux(loi.CegTranche1), Taux(loi.Csa)];
        ToujoursDues = [Taux(loi.Ags), Taux(loi.DialogueSocial)];
        FormationReduite = Taux(loi.FormationReduite);
        Formation = Taux(loi.Formation);
        CpfCdd = Taux(loi.CpfCdd);
        Taxe = Taux(loi.TaxeApprentissage);
        TaxeAlsaceMoselle = Taux(loi.TaxeApprentissageAlsaceMoselle);
        Supplementaire = Taux(loi.ContributionSupplementaire);
        SupplementaireAlsaceMoselle = Taux(loi.ContributionSupplementaireAlsaceMoselle);
        Peec = Taux(loi.Peec);
        Sst = Taux(loi.Sst);
        FractionAtMp = Taux(loi.Reduction.FractionAtMp);
        MaladieAlsaceMoselle = Taux(loi.MaladieAlsaceMoselle);
        Salariales = [Taux(loi.VieillessePlafonneeSalarie), Taux(loi.VieillesseDeplafonneeSalarie), Taux(loi.AgircTranche1Salarie), Taux(loi.CegTranche1Salarie)];
        Csg = [Taux(loi.CsgDeductible), Taux(loi.CsgNonDeductible), Taux(loi.Crds)];
        PartSoumiseCsg = Entier(1 - loi.AbattementCsg.Valeur, Entiers.UnCoefficient);
        MaximumFnalReduit = Entier(loi.Reduction.MaximumFnalReduit.Valeur, Entiers.UnCoefficient);
        MaximumFnalPlein = Entier(loi.Reduction.MaximumFnalPlein.Valeur, Entiers.UnCoefficient);
        Sortie = Cents(loi.Reduction.Sortie.Valeur);
        Pente = loi.Reduction.Pente is { } pente ? Cents(pente.Valeur) : 0;

        // At the SMIC, the coefficient is just the greatest one: the fast path relies on it.
        _exacte &= Pente == 0 || Sortie - Pente == Entiers.Centiemes;
        _exacte &= loi.FormationDeBranche.Values.All(b => Entiers.TryEchelle(b.Valeur, Entiers.Un, out _));
        _exacte &= loi.PlafondsChomage.Valeur >= 1 && loi.ExonerationGeiq.Valeur == 1;
    }

    public LoiDuMois Loi { get; }

    public long SmicHoraire { get; }

    public long HeuresAnnuelles { get; }

    public long HeuresLegales { get; }

    public long Plafond { get; }

    public long PlafondMaladie { get; }

    public long PlafondFamille { get; }

    public long Maladie { get; }

    public long MaladieReduite { get; }

    public long Famille { get; }

    public long FamilleReduite { get; }

    public long Chomage { get; }

    public long FnalReduit { get; }

    public long FnalPlein { get; }

    public long[] ToujoursCouvertes { get; }

    public long[] ToujoursDues { get; }

    public long FormationReduite { get; }

    public long Formation { get; }

    public long CpfCdd { get; }

    public long Taxe { get; }

    public long TaxeAlsaceMoselle { get; }

    public long Supplementaire { get; }

    public long SupplementaireAlsaceMoselle { get; }

    public long Peec { get; }

    public long Sst { get; }

    public long FractionAtMp { get; }

    public long MaladieAlsaceMoselle { get; }

    public long[] Salariales { get; }

    public long[] Csg { get; }

    public long PartSoumiseCsg { get; }

    public long MaximumFnalReduit { get; }

    public long MaximumFnalPlein { get; }

    public long Sortie { get; }

    public long Pente { get; }

    /// <summary>Compiles a month.</summary>
    public static LoiRapide? De(LoiDuMois loi)
    {
        var rapide = new LoiRapide(loi);
        return rapide._exacte ? rapide : null;
    }

    private long Cents(decimal valeur) => Entier(valeur, Entiers.Centiemes);

    private long Taux(ReferenceDeBareme reference) => Entier(reference.Valeur, Entiers.Un);

    private long Entier(decimal valeur, long echelle)
    {
        _exacte &= Entiers.TryEchelle(valeur, echelle, out var entier);
        return entier;
    }
}
