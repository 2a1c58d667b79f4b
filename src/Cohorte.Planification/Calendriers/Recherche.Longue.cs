using Google.OrTools.Sat;

namespace Cohorte.Planification.Calendriers;

/// <summary>Long calendars: each group alone for its bound and its best weeks, then together, then better by parts.</summary>
internal sealed partial class Recherche
{
    /// <summary>Raising the linear bound: on long calendars it ends higher than any search that also looks for plans.</summary>
    private const string PourLaBorne = "optimize_with_lb_tree_search:true linearization_level:2";

    /// <summary>Share of the budget spent on groups alone.</summary>
    private const double PartDesSeuls = 0.4;

    /// <summary>Share of a group's time spent on its bound.</summary>
    private const double PartDuMinorant = 0.5;

    /// <summary>Past this share of the clock the machine is so slow that the hard stop would fall: groups alone then leave their time to the calendar of all.</summary>
    private const double PartDeLHorloge = 0.5;

    private const double PartDUnRythme = 0.12;
    private const double UnitesMinDUnRythme = 0.3;
    private const double PartDUnAccord = 0.02;

    /// <summary>Share of the budget kept for placing groups in the former way when their own weeks do not agree.</summary>
    private const double PartDuSecours = 0.2;

    private const double PartDUnVoisinage = 0.015;
    private const int LargeurMin = 8;
    private const int LargeurMax = 32;

    /// <summary>Share of the budget for a first calendar of all groups, whatever its points: what a slow machine, or a hard stop, falls back on.</summary>
    private const double PartDUnPremier = 0.15;

    /// <summary>What a group commonly takes to be placed without looking at points: a small budget goes there first, up to this share of it.</summary>
    private const double UnitesDUnPremier = 1.0;
    private const double PartMaxDUnPremier = 0.6;

    private Trouvaille Longue()
    {
        var tous = Tous();
        Amorcer(tous);
        var unites = temps.Total * PartDesSeuls / tous.Length;
        var seuls = new PlanDeSemaines(trame);
        var points = new long[tous.Length];
        var bornes = new long[tous.Length];
        var complet = true;
        foreach (var g in tous)
        {
            Dire(null, null, $"groupe {trame.Groupes[g].Groupe.Id}, sans les autres");
            var seul = SeulLongtemps(g, unites);
            if (seul.Issue == Issue.Impossible) return seul;
            bornes[g] = seul.Borne;
            complet &= seul.Plan is not null;
            if (seul.Plan is null) continue;
            points[g] = seul.Points!.Value;
            Reporter(seul.Plan, seuls, g);
        }

        var borne = bornes.Sum();
        if (complet && Manques(seuls, tous) is { Count: 0 }) Garder(seuls, tous, points.Sum());
        else if (complet && Accorder(seuls, points) is { } accord) seuls = accord;
        else
        {
            var trouvee = Ensemble(seuls, borne);
            return trouvee.Issue == Issue.Trouvee ? Ameliorer(trouvee with { Borne = borne }, tous) : trouvee;
        }

        return AmeliorerParRythmes(seuls, points, bornes);
    }

    /// <summary>One group after the other, without looking at points; kept when every group has its place.</summary>
    private void Amorcer(int[] tous)
    {
        var plan = new PlanDeSemaines(trame);
        var poses = new List<int>();
        var fin = temps.Reste - Math.Max(temps.Total * PartDUnPremier, Math.Min(temps.Total * PartMaxDUnPremier, UnitesDUnPremier * tous.Length));
        foreach (var g in tous)
        {
            Dire(null, null, $"groupe {trame.Groupes[g].Groupe.Id}, un premier calendrier");
            if (Placer([g], plan, temps.Reste - fin, avecObjectif: false, depart: null, poses).Plan is not { } suivant) return;
            plan = suivant;
            poses.Add(g);
        }
    }

    /// <summary>Bound of a group, then its modules laid over the rhythms that prices suggest.</summary>
    private Trouvaille SeulLongtemps(int g, double unites)
    {
        var fin = temps.Reste - unites;
        var minorant = temps.Ecoule(PartDeLHorloge) ? new(Issue.Inconnue, null, null, 0) : Minorer(g, unites * PartDuMinorant);
        if (minorant.Issue is Issue.Impossible or Issue.Prouvee) return minorant;
        var rythmes = new RythmesDuGroupe(trame, g);
        var liste = rythmes.Chercher();
        temps.Compter(rythmes.Unites);
        var borne = Math.Max(minorant.Borne, (long)Math.Ceiling(Math.Max(rythmes.Borne, 0) - 1e-6));
        var (plan, points) = (minorant.Plan, minorant.Points);
        foreach (var rythme in liste.Select(r => RythmeGarde.Partout(r)).Concat(liste.Take(3).Select(r => RythmeGarde.Partout(r, 4))))
        {
            if (temps.Epuise || points <= borne || (plan is not null && (temps.Reste <= fin || temps.Ecoule(PartDeLHorloge)))) break;
            if (temps.Reste <= fin - unites) break;
            var essai = Placer([g], null, Math.Max(UnitesMinDUnRythme, unites * PartDUnRythme), avecObjectif: true, plan, rythme: rythme);
            if (essai.Plan is not null && (points is null || essai.Points < points)) (plan, points) = (essai.Plan, essai.Points);
        }

        if (plan is not null) return new(points <= borne ? Issue.Prouvee : Issue.Trouvee, plan, points, borne);
        var dernier = Placer([g], null, unites * 0.5, avecObjectif: true, depart: null);
        return dernier.Issue == Issue.Impossible ? dernier : dernier with { Borne = Math.Max(borne, dernier.Borne) };
    }

    private Trouvaille Minorer(int g, double unites)
    {
        var modele = new ModeleDesSemaines(trame, [g], null, _coupes, gel, heuresLibres, avecObjectif: true);
        var (statut, solveur) = temps.Resoudre(modele.Modele, unites, PourLaBorne);
        if (statut == CpSolverStatus.Infeasible) return new(_remplissage.SansPreuve ? Issue.Inconnue : Issue.Impossible, null, null, 0);
        var borne = Math.Max(0, Prouvable(solveur.BestObjectiveBound));
        if (statut is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible)) return new(Issue.Inconnue, null, null, borne);
        var plan = new PlanDeSemaines(trame);
        modele.Lire(solveur.Value, plan);
        if (Manques(plan, [g]) is not { Count: 0 }) return new(Issue.Inconnue, null, null, borne);
        return new(statut == CpSolverStatus.Optimal && !_remplissage.SansPreuve ? Issue.Prouvee : Issue.Trouvee, plan, (long)Math.Round(solveur.ObjectiveValue), borne);
    }

    /// <summary>One group after the other within what the earlier ones leave: its own weeks kept, then some of them changed, then any weeks; the one that could not be placed comes first the next time.</summary>
    private PlanDeSemaines? Accorder(PlanDeSemaines seuls, long[] points)
    {
        var ordre = Tous().ToList();
        for (var tour = 0; tour < ordre.Count && temps.Reste > temps.Total * PartDuSecours && !temps.Epuise; tour++)
        {
            var plan = new PlanDeSemaines(trame);
            var poses = new List<int>();
            var obtenus = new long[ordre.Count];
            foreach (var g in ordre)
            {
                Dire(null, null, $"groupe {trame.Groupes[g].Groupe.Id}, avec les autres");
                if (PlacerParmi(g, plan, seuls, poses, obtenus.Sum()) is not { Plan: { } suivant, Points: { } siens }) break;
                (plan, obtenus[g]) = (suivant, siens);
                poses.Add(g);
            }

            if (poses.Count == ordre.Count)
            {
                obtenus.CopyTo(points, 0);
                return plan;
            }

            var bloque = ordre[poses.Count];
            ordre.RemoveAt(poses.Count);
            ordre.Insert(0, bloque);
        }

        return null;
    }

    private Trouvaille? PlacerParmi(int g, PlanDeSemaines plan, PlanDeSemaines seuls, List<int> poses, long autres)
    {
        foreach (var changees in new[] { 0, 4 })
        {
            if (temps.Epuise) return null;
            var suivant = Placer([g], plan, temps.Total * PartDUnAccord, avecObjectif: true, seuls, poses, rythme: RythmeGarde.Partout(seuls.Jours[g], changees), autres: autres);
            if (suivant.Plan is not null) return suivant;
        }

        return temps.Epuise ? null : Premiere([g], plan, [.. poses, g], seuls, 0);
    }

    /// <summary>Group by group, the others being set, the furthest from its bound first: modules over the same weeks, then some weeks changed, then spans of weeks, wider and wider, as long as the budget lasts.</summary>
    private Trouvaille AmeliorerParRythmes(PlanDeSemaines plan, long[] points, long[] bornes)
    {
        var borne = bornes.Sum();
        for (var largeur = LargeurMin; largeur <= LargeurMax && !temps.Epuise && points.Sum() > borne;)
        {
            var avant = points.Sum();
            foreach (var g in Tous().OrderByDescending(g => points[g] - bornes[g]).ThenBy(g => g).ToList())
            {
                foreach (var rythme in Voisins(plan.Jours[g], g, largeur))
                {
                    if (temps.Epuise || points[g] <= bornes[g]) break;
                    var mieux = Placer([g], plan, temps.Total * PartDUnVoisinage, avecObjectif: true, plan, [.. Tous().Where(x => x != g)], rythme: rythme, autres: points.Sum() - points[g]);
                    if (mieux.Plan is null || mieux.Points >= points[g]) continue;
                    (plan, points[g]) = (mieux.Plan, mieux.Points!.Value);
                    Dire(points.Sum(), borne, "amélioration");
                }
            }

            if (points.Sum() == avant) largeur += LargeurMin;
        }

        return new(points.Sum() <= borne ? Issue.Prouvee : Issue.Trouvee, plan, points.Sum(), borne);
    }

    private IEnumerable<RythmeGarde> Voisins(int[] jours, int g, int largeur)
    {
        yield return RythmeGarde.Partout(jours);
        yield return RythmeGarde.Partout(jours, 2);
        for (var debut = trame.Groupes[g].Premiere; debut <= trame.Groupes[g].Derniere; debut += largeur / 2)
        {
            var (de, a) = (debut, debut + largeur);
            yield return new(jours, 0, 2, s => s >= de && s < a);
        }
    }
}
