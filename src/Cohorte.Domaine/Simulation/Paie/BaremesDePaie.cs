using System.Collections.Frozen;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>The law of pay of every month that the barèmes cover, compiled once. Outside, there is no answer.</summary>
public sealed class BaremesDePaie
{
    private const int MoisParAn = 12;
    private readonly LoiDuMois?[] _mois;
    private readonly int _premier;

    private BaremesDePaie(Baremes source, LoiDuMois?[] mois, int premier)
    {
        Source = source;
        _mois = mois;
        _premier = premier;
    }

    /// <summary>The barèmes compiled here.</summary>
    public Baremes Source { get; }

    /// <summary>First month with a complete law.</summary>
    public DateOnly Premier => Jour(Array.FindIndex(_mois, m => m is not null) + _premier);

    /// <summary>Last compiled month.</summary>
    public DateOnly Dernier => Jour(Array.FindLastIndex(_mois, m => m is not null) + _premier);

    /// <summary>Compiles the months of a span of years.</summary>
    public static BaremesDePaie De(Baremes baremes, int premiereAnnee = 2019, int derniereAnnee = 2045)
    {
        var nombre = (derniereAnnee - premiereAnnee + 1) * MoisParAn;
        var mois = new LoiDuMois?[nombre];
        var compilateur = new CompilateurDeLoi(baremes);
        for (var rang = 0; rang < nombre; rang++) mois[rang] = compilateur.Compiler(Jour((premiereAnnee * MoisParAn) + rang));

        return new BaremesDePaie(baremes, mois, premiereAnnee * MoisParAn);
    }

    /// <summary>The same months, with what the OPCO published: its rules change no payslip, only its own money.</summary>
    public BaremesDePaie Avec(Baremes regles) => ReferenceEquals(regles, Source) ? this : new(regles, _mois, _premier);

    /// <summary>The law of the month of a day, or <c>null</c> outside the barèmes.</summary>
    public LoiDuMois? Du(DateOnly jour)
    {
        var rang = (jour.Year * MoisParAn) + jour.Month - 1 - _premier;
        return rang >= 0 && rang < _mois.Length ? _mois[rang] : null;
    }

    private static DateOnly Jour(int mois) => new(mois / MoisParAn, (mois % MoisParAn) + 1, 1);
}

/// <summary>Reads the parameters month after month, in order; a missing compulsory one leaves the month without law. A value that lasts keeps one reference.</summary>
file sealed class CompilateurDeLoi(Baremes baremes)
{
    private readonly Dictionary<(string Code, DateOnly? Depuis), ReferenceDeBareme> _connues = [];
    private readonly ParametreLegal<decimal>[] _deBranche = [.. baremes.Nombres.Where(p => p.Code.StartsWith("branche.", StringComparison.Ordinal))];
    private List<ReferenceDeBareme?> _avant = [];
    private List<ReferenceDeBareme?> _lues = [];
    private LecturesDiscutees? _lecturesAvant;
    private DateOnly _jour;
    private int _version;
    private bool _incomplet;

    public LoiDuMois? Compiler(DateOnly mois)
    {
        (_jour, _incomplet, _lues) = (mois, false, []);
        if (baremes.Nombre("social.smic.horaire").A(_jour) is null || baremes.Nombre("social.plafond.mensuel").A(_jour) is null) return null;
        var smic = R("social.smic.horaire");
        var reference = O("taux-reduit.smic-de-reference")?.Valeur ?? smic.Valeur;
        var courant = (O("taux-reduit.multiple-du-smic-courant")?.Valeur ?? 0) * smic.Valeur;
        var loi = new LoiDuMois
        {
            Mois = _jour,
            Version = 0,
            SmicHoraire = smic,
            SmicMensuel = R("social.smic.mensuel"),
            HeuresAnnuellesDuSmic = R("social.smic.heures-annuelles"),
            HeuresHebdomadaires = R("temps-de-travail.duree-hebdomadaire"),
            Plafond = R("social.plafond.mensuel"),
            PlafondsChomage = R("social.plafond.tranche-chomage"),
            PlafondsRetraite = R("social.plafond.tranche-retraite"),
            SeuilFnal = R("social.seuil.fnal"),
            SeuilPeec = R("social.seuil.peec"),
            SeuilFormation = R("social.seuil.formation"),
            SeuilVersementMobilite = R("social.seuil.versement-mobilite"),
            SeuilContributionSupplementaire = R("social.seuil.contribution-supplementaire"),
            Maladie = R("cotisation.maladie.employeur"),
            MaladieReduite = O("cotisation.maladie.employeur.reduit"),
            Famille = R("cotisation.allocations-familiales"),
            FamilleReduite = O("cotisation.allocations-familiales.reduit"),
            PlafondHoraireMaladie = Math.Max((O("taux-reduit.maladie.multiple")?.Valeur ?? 0) * reference, courant),
            PlafondHoraireFamille = Math.Max((O("taux-reduit.famille.multiple")?.Valeur ?? 0) * reference, courant),
            Csa = R("cotisation.csa"),
            VieillessePlafonnee = R("cotisation.vieillesse-plafonnee.employeur"),
            VieillesseDeplafonnee = R("cotisation.vieillesse-deplafonnee.employeur"),
            FnalReduit = R("cotisation.fnal.reduit"),
            FnalPlein = R("cotisation.fnal.plein"),
            Chomage = R("cotisation.chomage"),
            Ags = R("cotisation.ags"),
            AgircTranche1 = R("cotisation.agirc-arrco.employeur.tranche-1"),
            AgircTranche2 = R("cotisation.agirc-arrco.employeur.tranche-2"),
            CegTranche1 = R("cotisation.ceg.employeur.tranche-1"),
            CegTranche2 = R("cotisation.ceg.employeur.tranche-2"),
            Cet = R("cotisation.cet.employeur"),
            DialogueSocial = R("cotisation.dialogue-social"),
            FormationReduite = R("cotisation.formation.reduit"),
            Formation = R("cotisation.formation.plein"),
            TaxeApprentissage = R("cotisation.taxe-apprentissage"),
            TaxeApprentissageAlsaceMoselle = R("cotisation.taxe-apprentissage.alsace-moselle"),
            ContributionSupplementaire = R("cotisation.contribution-supplementaire"),
            ContributionSupplementaireAlsaceMoselle = R("cotisation.contribution-supplementaire.alsace-moselle"),
            CpfCdd = R("cotisation.cpf-cdd"),
            Peec = R("cotisation.peec"),
            PartEmployeurMutuelle = R("cotisation.mutuelle.part-employeur"),
            IndemniteDeFinDeCdd = R("remuneration.cdd.indemnite-de-fin"),
            Sst = R("cotisation.sst"),
            ExonerationGeiq = R("geiq.exoneration-at-mp"),
            VieillessePlafonneeSalarie = R("cotisation.vieillesse-plafonnee.salarie"),
            VieillesseDeplafonneeSalarie = R("cotisation.vieillesse-deplafonnee.salarie"),
            MaladieAlsaceMoselle = R("cotisation.maladie.salarie.alsace-moselle"),
            AgircTranche1Salarie = R("cotisation.agirc-arrco.salarie.tranche-1"),
            AgircTranche2Salarie = R("cotisation.agirc-arrco.salarie.tranche-2"),
            CegTranche1Salarie = R("cotisation.ceg.salarie.tranche-1"),
            CegTranche2Salarie = R("cotisation.ceg.salarie.tranche-2"),
            CetSalarie = R("cotisation.cet.salarie"),
            CsgDeductible = R("cotisation.csg-deductible"),
            CsgNonDeductible = R("cotisation.csg-non-deductible"),
            Crds = R("cotisation.crds"),
            AbattementCsg = R("cotisation.csg.abattement"),
            Reduction = Reduction(),
            Remuneration = Remuneration(),
            FormationDeBranche = DeBranche(".contribution-formation"),
        };
        if (!_lues.SequenceEqual(_avant, ReferenceEqualityComparer.Instance) || loi.Remuneration.Lectures != _lecturesAvant) _version++;
        (_avant, _lecturesAvant) = (_lues, loi.Remuneration.Lectures);
        return _incomplet ? null : loi with { Version = _version };
    }

    private LoiDeReduction Reduction() => new()
    {
        MaximumFnalReduit = R("reduction-generale.taux-maximal.fnal-reduit"),
        MaximumFnalPlein = R("reduction-generale.taux-maximal.fnal-plein"),
        Sortie = R("reduction-generale.sortie"),
        Pente = O("reduction-generale.pente"),
        Minimum = O("reduction-generale.taux-minimal"),
        DeltaFnalReduit = O("reduction-generale.delta.fnal-reduit"),
        DeltaFnalPlein = O("reduction-generale.delta.fnal-plein"),
        Puissance = O("reduction-generale.puissance"),
        FractionAtMp = R("reduction-generale.fraction-at-mp"),
        CouvreLeChomage = baremes.Etat("reduction-generale.chomage").A(_jour)?.Valeur == "couvertes",
    };

    private LoiDeRemuneration Remuneration() => new()
    {
        JeuneSans = R("remuneration.contrat-pro.avant-21.sans"),
        JeuneAvec = R("remuneration.contrat-pro.avant-21.avec"),
        IntermediaireSans = R("remuneration.contrat-pro.avant-26.sans"),
        IntermediaireAvec = R("remuneration.contrat-pro.avant-26.avec"),
        Adulte = R("remuneration.contrat-pro.adulte"),
        PartConventionnelle = R("remuneration.contrat-pro.adulte.part-conventionnelle"),
        AgeIntermediaire = R("remuneration.contrat-pro.age-intermediaire"),
        AgeAdulte = R("remuneration.contrat-pro.age-adulte"),
        Lectures = new(
            baremes.Etat("remuneration.contrat-pro.bac-general").A(_jour)?.Valeur == "avec-majoration",
            baremes.Etat("remuneration.contrat-pro.passage-26-ans").A(_jour)?.Valeur != "signature"),
        DeBranche = DeBranche(".remuneration."),
    };

    /// <summary>Overlays of the branches: « branche.7018.contribution-formation » is kept under « 7018 », « branche.7018.remuneration.avant-21.sans » under « 7018/avant-21.sans ».</summary>
    private FrozenDictionary<string, ReferenceDeBareme> DeBranche(string suite)
    {
        const string Prefixe = "branche.";
        var trouvees = new Dictionary<string, ReferenceDeBareme>(StringComparer.Ordinal);
        foreach (var parametre in _deBranche)
        {
            var apres = parametre.Code[Prefixe.Length..];
            var coupure = apres.IndexOf(suite, StringComparison.Ordinal);
            if (coupure < 0 || Lire(parametre) is not { } reference) continue;
            var cas = apres[(coupure + suite.Length)..];
            trouvees[cas.Length == 0 ? apres[..coupure] : $"{apres[..coupure]}/{cas}"] = reference;
        }

        return trouvees.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private ReferenceDeBareme R(string code)
    {
        if (O(code) is { } reference) return reference;
        _incomplet = true;
        return ReferenceDeBareme.DeSaisie(code, code, 0);
    }

    private ReferenceDeBareme? O(string code) => Lire(baremes.Nombre(code));

    private ReferenceDeBareme? Lire(ParametreLegal<decimal> parametre)
    {
        var lue = ReferenceDeBareme.De(parametre, _jour);
        if (lue is not null && !_connues.TryAdd((lue.Code, lue.Depuis), lue)) lue = _connues[(lue.Code, lue.Depuis)];
        _lues.Add(lue);
        return lue;
    }
}
