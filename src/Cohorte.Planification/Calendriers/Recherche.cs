using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Google.OrTools.Sat;

namespace Cohorte.Planification.Calendriers;

/// <summary>What a search ends with.</summary>
internal enum Issue
{
    /// <summary>A valid calendar, proved the best of its model.</summary>
    Prouvee,

    /// <summary>A valid calendar.</summary>
    Trouvee,

    /// <summary>Proved without calendar.</summary>
    Impossible,

    /// <summary>Nothing within the budget.</summary>
    Inconnue,
}

/// <summary>End of a search.</summary>
/// <param name="Issue">What it ends with.</param>
/// <param name="Plan">A plan whose every week can be laid, if any.</param>
/// <param name="Points">Its points by the model.</param>
/// <param name="Borne">No plan of this model has fewer points.</param>
internal sealed record Trouvaille(Issue Issue, PlanDeSemaines? Plan, long? Points, long Borne);

/// <summary>Weeks first, half-days second, with what failed weeks teach: always ends in a calendar that can be laid, or without one.</summary>
internal sealed partial class Recherche(Trame trame, Gel? gel, TempsDeCalcul temps, IProgress<AvancementDuCalcul>? suivi, IReadOnlySet<int>? heuresLibres = null)
{
    /// <summary>Above so many half-day counts, the solver's own preparation costs more than it saves.</summary>
    private const int GrandModele = 2_500;

    private readonly List<Coupe> _coupes = [];
    private long _pointsDuValide = long.MaxValue;
    private readonly RemplissageDeSemaine _remplissage = new(trame, gel, temps, heuresLibres);

    private bool Grand => trame.Groupes.Max(g => g.Derniere - g.Premiere + 1) * trame.Modules > GrandModele / 4;

    /// <summary>Measured on the published instances: by weeks, following the linear relaxation without probing proves two to ten times faster than the defaults; by fixed days, the defaults win.</summary>
    private string Reglages => Grand ? "search_branching:LP_SEARCH linearization_level:2 cp_model_probing_level:0 max_presolve_iterations:1"
        : trame.Probleme.Rythme is Rythme.Jours ? "" : "search_branching:LP_SEARCH linearization_level:2 cp_model_probing_level:0";

    /// <summary>By fixed days the linear bound is nearly the optimum: raising it proves three times faster than the defaults on the published instance, but may end without any plan, hence a short try first.</summary>
    private const string ParLaBorne = "optimize_with_lb_tree_search:true linearization_level:2 cp_model_probing_level:0";

    /// <summary>Share of the budget given to that try.</summary>
    private const double PartDeLaBorne = 0.1;

    /// <summary>Weeks in centre being set, the defaults fill them best; where some may change, a stronger linear relaxation is needed.</summary>
    private static string Restreint(RythmeGarde rythme) => rythme.Tout ? "" : "linearization_level:2";

    /// <summary>The best plan of all groups whose every week was laid, kept whatever happens after.</summary>
    public PlanDeSemaines? Valide { get; private set; }

    /// <summary>Every half-day of a week of the plan; <c>null</c> when the wall stop came before a week last checked with fewer groups could be laid again.</summary>
    public IReadOnlyList<RemplissageDeSemaine.Pose>? Etaler(PlanDeSemaines plan, int semaine) => _remplissage.Remplir(plan, Tous(), semaine);

    /// <summary>Any calendar will do.</summary>
    public Trouvaille Exister() => Placer(Tous(), null, temps.Total, avecObjectif: false, depart: null);

    /// <summary>The best calendar found within the budget.</summary>
    public Trouvaille Chercher()
    {
        var trouvee = Grand && gel is null && heuresLibres is null && SemainesAuPrix.Sait(trame.Probleme) ? Longue()
            : trame.Groupes.Length == 1 || gel is not null ? Seul(Tous(), gel?.Publie) : Plusieurs();
        return trouvee.Issue == Issue.Inconnue && Valide is { } plan ? trouvee with { Issue = Issue.Trouvee, Plan = plan } : trouvee;
    }

    private Trouvaille Seul(int[] groupes, PlanDeSemaines? depart)
    {
        var trouvee = Placer(groupes, null, temps.Reste * 0.7, avecObjectif: true, depart);
        return trouvee.Issue == Issue.Trouvee ? Ameliorer(trouvee, groupes) : trouvee;
    }

    private Trouvaille Plusieurs()
    {
        var tous = Tous();
        var part = temps.Reste * 0.5 / tous.Length;
        var seuls = new PlanDeSemaines(trame);
        long borne = 0;
        long? points = 0;
        var prouve = true;
        var complet = true;
        foreach (var g in tous)
        {
            Dire(null, null, $"groupe {trame.Groupes[g].Groupe.Id}, sans les autres");
            var seul = Placer([g], null, part, avecObjectif: true, depart: null);
            if (seul.Issue == Issue.Impossible) return seul;
            borne += seul.Borne;
            prouve &= seul.Issue == Issue.Prouvee;
            complet &= seul.Plan is not null;
            if (seul.Plan is null) continue;
            points += seul.Points;
            Reporter(seul.Plan, seuls, g);
        }

        Trouvaille trouvee;
        if (complet && Manques(seuls, tous) is { Count: 0 })
        {
            Garder(seuls, tous, points);
            trouvee = new(prouve ? Issue.Prouvee : Issue.Trouvee, seuls, points, borne);
        }
        else
        {
            trouvee = Ensemble(seuls, borne);
        }

        if (trouvee.Issue != Issue.Trouvee) return trouvee;
        return Prouver(Ameliorer(trouvee with { Borne = borne }, tous), tous);
    }

    /// <summary>One group after the other, each within what the earlier ones leave; then, if that fails, all at once.</summary>
    private Trouvaille Ensemble(PlanDeSemaines seuls, long borne)
    {
        var tous = Tous();
        for (var tour = 0; tour < tous.Length && !temps.Epuise; tour++)
        {
            var plan = new PlanDeSemaines(trame);
            long? points = 0;
            var poses = new List<int>();
            foreach (var g in tous.Select((_, i) => tous[(i + tour) % tous.Length]))
            {
                Dire(null, borne, $"groupe {trame.Groupes[g].Groupe.Id}, avec les autres");
                var suivant = Placer([g], plan, temps.Reste * 0.15, avecObjectif: true, depart: seuls, poses);
                if (suivant.Plan is null) break;
                plan = suivant.Plan;
                points += suivant.Points;
                poses.Add(g);
            }

            if (poses.Count == tous.Length) return new(points == borne ? Issue.Prouvee : Issue.Trouvee, plan, points, borne);
        }

        return Placer(tous, null, temps.Reste * 0.7, avecObjectif: false, depart: seuls) switch
        {
            { Plan: { } plan } => Evaluer(plan, tous, borne),
            var echec => echec,
        };
    }

    /// <summary>What remains of the budget goes to a proof on all groups together.</summary>
    private Trouvaille Prouver(Trouvaille trouvee, int[] groupes)
    {
        if (trouvee.Points == trouvee.Borne) return trouvee with { Issue = Issue.Prouvee };
        if (temps.Epuise || Grand || trouvee.Points is not { } points) return trouvee;
        Dire(trouvee.Points, trouvee.Borne, "preuve");
        var mieux = Placer(groupes, null, temps.Reste, avecObjectif: true, trouvee.Plan, encadrement: (trouvee.Borne, trouvee.Points));
        if (mieux.Issue == Issue.Impossible) return trouvee with { Issue = Issue.Prouvee, Borne = points };
        return mieux.Plan is not null ? mieux : trouvee with { Borne = Math.Max(trouvee.Borne, mieux.Borne) };
    }

    /// <summary>Solves again small spans of weeks, the rest being kept, as long as it pays.</summary>
    private Trouvaille Ameliorer(Trouvaille depart, int[] groupes)
    {
        var meilleure = depart;
        for (var largeur = 12; largeur <= 48 && !temps.Epuise; largeur += 12)
        {
            bool gagne;
            do
            {
                gagne = false;
                for (var debut = 0; debut < trame.Semaines && !temps.Epuise; debut += largeur / 2)
                {
                    foreach (var cible in Voisinages(groupes))
                    {
                        if (meilleure.Points <= meilleure.Borne) return meilleure with { Issue = Issue.Prouvee };
                        if (temps.Epuise) return meilleure;
                        var (de, a) = (debut, debut + largeur);
                        var mieux = Placer(groupes, null, Math.Max(0.5, temps.Total * 0.01), avecObjectif: true, meilleure.Plan,
                            encadrement: (null, meilleure.Points), voisinage: (g, s) => cible.Contains(g) && s >= de && s < a);
                        if (mieux.Plan is null) continue;
                        meilleure = new(Issue.Trouvee, mieux.Plan, mieux.Points, meilleure.Borne);
                        gagne = true;
                        Dire(meilleure.Points, meilleure.Borne, "amélioration");
                    }
                }
            }
            while (gagne && !temps.Epuise);
        }

        return meilleure;
    }

    private static IEnumerable<int[]> Voisinages(int[] groupes) =>
        groupes.Length == 1 ? [groupes] : [.. groupes.Select(g => new[] { g }), groupes];

    private Trouvaille Evaluer(PlanDeSemaines plan, int[] groupes, long borne)
    {
        var points = Placer(groupes, null, Math.Max(1, temps.Reste * 0.1), avecObjectif: true, plan, voisinage: (_, _) => false);
        return new(Issue.Trouvee, points.Plan ?? plan, points.Points, borne);
    }

    /// <summary>Solves the first stage, lays the weeks, feeds back those that fail, and starts again.</summary>
    private Trouvaille Placer(
        int[] libres, PlanDeSemaines? poses, double unites, bool avecObjectif, PlanDeSemaines? depart,
        List<int>? dejaPoses = null, (long? Borne, long? Sous)? encadrement = null, Func<int, int, bool>? voisinage = null,
        RythmeGarde? rythme = null, long autres = 0)
    {
        var entier = voisinage is null && rythme is null;
        var fin = Math.Max(0, temps.Reste - unites);
        int[] concernes = [.. libres, .. dejaPoses ?? []];
        Array.Sort(concernes);
        long borne = encadrement?.Borne ?? 0;
        Trouvaille? secours = null;
        while (!temps.Epuise && temps.Reste > fin)
        {
            var modele = new ModeleDesSemaines(trame, libres, poses, _coupes, gel, heuresLibres, avecObjectif);
            if (encadrement is { } e) modele.Encadrer(e.Borne, e.Sous);
            if (voisinage is not null) modele.Fixer(depart!, voisinage);
            if (rythme is not null) modele.Garder(libres[0], rythme);
            if (depart is not null) modele.Suggerer(depart);
            var parLaBorne = avecObjectif && entier && libres.Length == 1 && gel is null && !Grand && trame.Probleme.Rythme is Rythme.Jours;
            var (statut, solveur) = temps.Resoudre(modele.Modele, parLaBorne ? Math.Min(temps.Total * PartDeLaBorne, temps.Reste - fin) : temps.Reste - fin, parLaBorne ? ParLaBorne : rythme is not null ? Restreint(rythme) : Reglages, Suivre(avecObjectif && entier));
            if (parLaBorne && statut is CpSolverStatus.Unknown or CpSolverStatus.Feasible)
            {
                borne = Math.Max(borne, Prouvable(solveur.BestObjectiveBound));
                var encore = temps.Resoudre(modele.Modele, temps.Reste - fin, Reglages, Suivre(true));
                if (statut == CpSolverStatus.Unknown || encore.Statut is not CpSolverStatus.Unknown) (statut, solveur) = encore;
            }

            if (avecObjectif && entier && statut is not CpSolverStatus.Infeasible)
            {
                borne = Math.Max(borne, Prouvable(solveur.BestObjectiveBound));
            }

            if (statut == CpSolverStatus.Infeasible) return secours ?? new(_remplissage.SansPreuve ? Issue.Inconnue : Issue.Impossible, null, null, borne);
            if (statut == CpSolverStatus.Unknown)
            {
                if (secours is not null || !avecObjectif || !entier) return secours ?? new(Issue.Inconnue, null, null, borne);
                secours = Premiere(libres, poses, concernes, depart, borne);
                return secours;
            }

            var plan = poses?.Copie() ?? new PlanDeSemaines(trame);
            modele.Lire(solveur.Value, plan);
            if (Manques(plan, concernes) is not { } manques) break;
            if (manques.Count == 0)
            {
                Garder(plan, concernes, avecObjectif ? (long)Math.Round(solveur.ObjectiveValue) + autres : null);
                var issue = statut == CpSolverStatus.Optimal && entier && !_remplissage.SansPreuve ? Issue.Prouvee : Issue.Trouvee;
                return new(issue, plan, avecObjectif ? (long)Math.Round(solveur.ObjectiveValue) : null, borne);
            }

            _coupes.AddRange(manques.Select(s => _remplissage.Expliquer(plan, concernes, s)));
            if (voisinage is null) depart = plan;
        }

        return secours ?? new(Issue.Inconnue, null, null, borne);
    }

    /// <summary>A bound of the model; nothing is known when a week was given up without proof, since the cut made of it may remove good plans.</summary>
    private long Prouvable(double borne) => _remplissage.SansPreuve ? 0 : (long)Math.Ceiling(borne - 1e-6);

    /// <summary>A first calendar without looking at points, when the best one is too far.</summary>
    private Trouvaille Premiere(int[] libres, PlanDeSemaines? poses, int[] concernes, PlanDeSemaines? depart, long borne)
    {
        var deja = concernes.Except(libres).ToList();
        var existe = Placer(libres, poses, temps.Reste * 0.5, avecObjectif: false, depart, deja);
        if (existe.Plan is null) return existe with { Borne = borne };
        var note = Placer(libres, poses, Math.Max(1, temps.Reste * 0.1), avecObjectif: true, existe.Plan, deja, voisinage: (_, _) => false);
        return new(Issue.Trouvee, note.Plan ?? existe.Plan, note.Points, borne);
    }

    /// <summary>The weeks that cannot be laid; <c>null</c> when the hard stop comes before all of them were tried.</summary>
    private List<int>? Manques(PlanDeSemaines plan, int[] groupes)
    {
        var manques = new List<int>();
        for (var s = 0; s < trame.Semaines; s++)
        {
            if (_remplissage.Remplir(plan, groupes, s) is not null) continue;
            if (temps.AuMur) return null;
            manques.Add(s);
        }

        return manques;
    }

    /// <summary>Keeps a plan of all groups that is better than the one kept, or the first one.</summary>
    private void Garder(PlanDeSemaines plan, int[] groupes, long? points)
    {
        if (groupes.Length < trame.Groupes.Length || (Valide is not null && (points ?? long.MaxValue) >= _pointsDuValide)) return;
        (Valide, _pointsDuValide) = (plan.Copie(), points ?? long.MaxValue);
    }

    private void Reporter(PlanDeSemaines de, PlanDeSemaines vers, int g)
    {
        Array.Copy(de.DemiJournees[g], vers.DemiJournees[g], de.DemiJournees[g].Length);
        Array.Copy(de.Jours[g], vers.Jours[g], de.Jours[g].Length);
    }

    private SuiviDesSolutions? Suivre(bool toutLeCalendrier) =>
        toutLeCalendrier && suivi is not null && trame.Groupes.Length == 1 ? new SuiviDesSolutions(suivi) : null;

    private int[] Tous() => [.. Enumerable.Range(0, trame.Groupes.Length)];

    private void Dire(long? meilleur, long? borne, string etape) => suivi?.Report(new(meilleur, borne, etape));
}
