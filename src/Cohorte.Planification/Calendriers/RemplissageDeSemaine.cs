using Google.OrTools.Sat;

namespace Cohorte.Planification.Calendriers;

/// <summary>The second stage: lays the half-days of a week for some groups, or says what prevents it.</summary>
internal sealed class RemplissageDeSemaine(Trame trame, Gel? gel, TempsDeCalcul temps, IReadOnlySet<int>? heuresLibres)
{
    private const int Demis = 2 * Trame.JoursParSemaine;
    private const double UnitesParSemaine = 0.25;
    private readonly Dictionary<string, IReadOnlyList<Pose>?> _deja = [];

    /// <summary>A half-day of a group: the rank of the day in the week, then 0 for the morning, 1 for the afternoon.</summary>
    public sealed record Pose(int Groupe, int Module, int Rang);

    /// <summary>Whether a week was given up without proof that it cannot be laid.</summary>
    public bool SansPreuve { get; private set; }

    /// <summary>The half-days of the week, or <c>null</c> when it cannot be laid.</summary>
    public IReadOnlyList<Pose>? Remplir(PlanDeSemaines plan, int[] groupes, int semaine)
    {
        var presents = groupes.Where(g => plan.Jours[g][semaine] > 0).ToArray();
        if (presents.Length == 0) return [];
        if (presents.Length > 1 && !Partage(presents.Length))
        {
            var parts = presents.Select(g => Remplir(plan, [g], semaine)).ToList();
            return parts.Contains(null) ? null : [.. parts.SelectMany(p => p!)];
        }

        var besoins = presents.ToDictionary(g => g, g => Attentes(plan, g, semaine));
        var cle = Cle(plan, presents, semaine, besoins);
        if (_deja.TryGetValue(cle, out var connu)) return connu;
        var modele = new Modele(this, plan, presents, semaine, besoins, relache: null);
        modele.Objectif();
        var (statut, solveur) = temps.Resoudre(modele.Cp, UnitesParSemaine, reserve: true);
        if (statut is CpSolverStatus.Unknown)
        {
            SansPreuve = true;
            if (temps.AuMur) return null;
        }

        return _deja[cle] = statut is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? modele.Lire(solveur) : null;
    }

    /// <summary>What must change for the week to be laid, as small as found.</summary>
    public Coupe Expliquer(PlanDeSemaines plan, int[] groupes, int semaine)
    {
        var presents = groupes.Where(g => plan.Jours[g][semaine] > 0).ToArray();
        if (presents.Length > 1)
        {
            foreach (var g in presents)
            {
                if (Remplir(plan, [g], semaine) is null) return Expliquer(plan, [g], semaine);
            }
        }

        var besoins = presents.ToDictionary(g => g, g => Attentes(plan, g, semaine));
        var acquis = besoins.SelectMany(b => b.Value.Select(a => (b.Key, a.Avant))).Distinct()
            .Select(x => (x.Key, x.Avant, plan.Avant(x.Key, x.Avant, semaine))).ToList();
        var journees = presents.Select(g => (g, plan.Jours[g][semaine])).ToList();
        var charges = presents.SelectMany(g => Enumerable.Range(0, trame.Modules).Select(m => (g, m, plan.DemiJournees[g][m, semaine]))).ToList();
        var reduit = new Relache([.. charges.Where(c => c.Item3 > 0).Select(c => (c.g, c.m))], [.. presents], AvecOrdre: true);
        if (!Infaisable(plan, presents, semaine, besoins, reduit)) return new(semaine, charges, journees, acquis, Exacte: true);

        foreach (var g in presents) reduit = Essayer(plan, presents, semaine, besoins, reduit, reduit with { Charges = [.. reduit.Charges.Where(c => c.Groupe != g)] });
        foreach (var c in charges.Where(c => c.Item3 > 0)) reduit = Essayer(plan, presents, semaine, besoins, reduit, reduit with { Charges = [.. reduit.Charges.Where(x => x != (c.g, c.m))] });
        reduit = Essayer(plan, presents, semaine, besoins, reduit, reduit with { AvecOrdre = false });
        foreach (var g in presents) reduit = Essayer(plan, presents, semaine, besoins, reduit, reduit with { Journees = [.. reduit.Journees.Where(x => x != g)] });
        return new(semaine,
            [.. charges.Where(c => reduit.Charges.Contains((c.g, c.m)))],
            [.. journees.Where(j => reduit.Journees.Contains(j.g))],
            reduit.AvecOrdre ? acquis : [],
            Exacte: false);
    }

    private Relache Essayer(PlanDeSemaines plan, int[] groupes, int semaine, Dictionary<int, List<Attente>> besoins, Relache actuel, Relache moindre) =>
        moindre.Charges.Count > 0 && moindre != actuel && Infaisable(plan, groupes, semaine, besoins, moindre) ? moindre : actuel;

    private bool Infaisable(PlanDeSemaines plan, int[] groupes, int semaine, Dictionary<int, List<Attente>> besoins, Relache relache) =>
        temps.Resoudre(new Modele(this, plan, groupes, semaine, besoins, relache).Cp, UnitesParSemaine).Statut == CpSolverStatus.Infeasible;

    private bool Partage(int groupes) =>
        trame.Probleme.Prestataires.Any(p => p.Salles < groupes) || trame.Probleme.Modules.Any(m => m.Formateurs < groupes);

    private List<Attente> Attentes(PlanDeSemaines plan, int g, int semaine)
    {
        var attentes = new List<Attente>();
        for (var m = 0; m < trame.Modules; m++)
        {
            if (plan.DemiJournees[g][m, semaine] == 0 || plan.Avant(g, m, semaine) > 0) continue;

            // Begun earlier the same week, in the part that is past: what was done out of order stays so, as in the first stage.
            if (gel?.Passe.DemiJournees[g][m, semaine] > 0) continue;
            foreach (var (avant, besoin) in trame.Requis[m]) Attendre(m, avant, besoin);
            if (!trame.Probleme.Modules[m].EvaluationFinale) continue;
            for (var autre = 0; autre < trame.Modules; autre++)
            {
                if (trame.Probleme.Modules[autre].EvaluationFinale) continue;
                Attendre(m, autre, heuresLibres?.Contains(autre) == true ? plan.Avant(g, autre, trame.Semaines) : trame.Probleme.Modules[autre].DemiJournees);
            }
        }

        return attentes;

        void Attendre(int module, int avant, int besoin)
        {
            var reste = besoin - plan.Avant(g, avant, semaine);
            if (reste > 0) attentes.Add(new(module, avant, reste));
        }
    }

    private string Cle(PlanDeSemaines plan, int[] groupes, int semaine, Dictionary<int, List<Attente>> besoins) =>
        semaine + ":" + string.Join('|', groupes.Select(g =>
            $"{g};{plan.Jours[g][semaine]};{string.Join(',', Enumerable.Range(0, trame.Modules).Select(m => plan.DemiJournees[g][m, semaine]))};{string.Join(',', besoins[g])}"));

    /// <summary>A module waits for so many half-days of another, this week.</summary>
    private sealed record Attente(int Module, int Avant, int Reste);

    /// <summary>What of the week is kept when looking for a reason.</summary>
    private sealed record Relache(IReadOnlyList<(int Groupe, int Module)> Charges, IReadOnlyList<int> Journees, bool AvecOrdre);

    private sealed class Modele
    {
        private readonly RemplissageDeSemaine _r;
        private readonly int[] _groupes;
        private readonly int _semaine;
        private readonly Dictionary<(int G, int M, int T), BoolVar> _x = [];
        private readonly Dictionary<(int G, int J), BoolVar> _u = [];

        public Modele(RemplissageDeSemaine r, PlanDeSemaines plan, int[] groupes, int semaine, Dictionary<int, List<Attente>> besoins, Relache? relache)
        {
            (_r, _groupes, _semaine) = (r, groupes, semaine);
            foreach (var g in groupes)
            {
                Jours(plan, g, relache);
                if (relache?.AvecOrdre == false) continue;
                foreach (var attente in besoins[g].Where(a => relache is null || (relache.Charges.Contains((g, a.Module)) && relache.Charges.Contains((g, a.Avant))))) Ordonner(g, attente);
            }

            Partager();
        }

        public CpModel Cp { get; } = new();

        public IReadOnlyList<Pose> Lire(CpSolver solveur) =>
            [.. _x.Where(x => solveur.BooleanValue(x.Value)).Select(x => new Pose(x.Key.G, x.Key.M, x.Key.T)).OrderBy(p => p.Groupe).ThenBy(p => p.Rang)];

        /// <summary>Few days a module, cheap days, and what was published.</summary>
        public void Objectif()
        {
            var points = new List<LinearExpr>();
            foreach (var ((g, j), u) in _u)
            {
                var cout = _r.Trame.Groupes[g].Cout[_semaine, j];
                if (cout > 0) points.Add(cout * u);
            }

            foreach (var jour in _x.GroupBy(x => (x.Key.G, x.Key.M, J: x.Key.T / 2)))
            {
                var y = Cp.NewBoolVar("");
                foreach (var x in jour) Cp.AddImplication(x.Value, y);
                points.Add(4 * y);
            }

            if (_r.Gel is { } gel)
            {
                foreach (var s in gel.Seances)
                {
                    if (_r.Trame.Indice(s.Jour) == _semaine && _x.TryGetValue((s.Groupe, s.Module, (2 * Rang(s.Jour)) + s.Demi), out var x)) points.Add(-50 * x);
                }
            }

            Cp.Minimize(LinearExpr.Sum(points));
        }

        private int Rang(DateOnly jour) => jour.DayNumber - _r.Trame.Jour(_semaine, 0).DayNumber;

        private void Jours(PlanDeSemaines plan, int g, Relache? relache)
        {
            var trame = _r.Trame;
            var figees = _r.Gel?.Figees.Where(s => s.Groupe == g && trame.Indice(s.Jour) == _semaine).ToList() ?? [];
            var joursFiges = figees.Select(s => Rang(s.Jour)).Distinct().ToHashSet();
            for (var j = 0; j < 7; j++)
            {
                if (joursFiges.Contains(j)) Figer(g, j, [.. figees.Where(s => Rang(s.Jour) == j).Select(s => (s.Module, s.Demi))]);
                else if (j < Trame.JoursParSemaine && trame.Groupes[g].Libre[_semaine, j]) Ouvrir(g, j, relache);
            }

            for (var m = 0; m < trame.Modules; m++)
            {
                if (relache is not null && !relache.Charges.Contains((g, m))) continue;
                var siennes = _x.Where(x => x.Key.G == g && x.Key.M == m).Select(x => x.Value).ToList();
                Cp.Add(LinearExpr.Sum(siennes) == plan.DemiJournees[g][m, _semaine]);
            }

            var jours = LinearExpr.Sum(_u.Where(u => u.Key.G == g).Select(u => u.Value));
            if (relache is null) Cp.Add(jours == plan.Jours[g][_semaine]);
            else if (relache.Journees.Contains(g)) Cp.Add(jours <= plan.Jours[g][_semaine]);
        }

        private void Figer(int g, int j, List<(int Module, int Demi)> seances)
        {
            var u = _u[(g, j)] = Cp.NewBoolVar($"u_{g}_{j}");
            Cp.Add(u == 1);
            foreach (var (module, demi) in seances)
            {
                var x = _x[(g, module, (2 * j) + demi)] = Cp.NewBoolVar("");
                Cp.Add(x == 1);
            }
        }

        private void Ouvrir(int g, int j, Relache? relache)
        {
            var u = Cp.NewBoolVar($"u_{g}_{j}");
            var demis = new List<LinearExpr>();
            for (var demi = 0; demi < 2; demi++)
            {
                var ici = new List<BoolVar>();
                for (var m = 0; m < _r.Trame.Modules; m++)
                {
                    if (!_r.Trame.Ouvert[_r.Trame.PrestataireDe[m]][_semaine, j]) continue;
                    ici.Add(_x[(g, m, (2 * j) + demi)] = Cp.NewBoolVar($"x_{g}_{m}_{j}_{demi}"));
                }

                if (ici.Count == 0) return;
                demis.Add(LinearExpr.Sum(ici));
            }

            _u[(g, j)] = u;
            foreach (var demi in demis)
            {
                if (relache is null && _r.Trame.Entieres) Cp.Add(demi == u);
                else Cp.Add(demi <= u);
            }

            if (relache is null && !_r.Trame.Entieres) Cp.Add(demis[0] + demis[1] >= u);
        }

        private void Ordonner(int g, Attente attente)
        {
            for (var t = 0; t < Demis; t++)
            {
                if (!_x.TryGetValue((g, attente.Module, t), out var x)) continue;
                var faites = _x.Where(y => y.Key.G == g && y.Key.M == attente.Avant && y.Key.T < t).Select(y => y.Value).ToList();
                Cp.Add(LinearExpr.Sum(faites) >= attente.Reste * x);
            }
        }

        private void Partager()
        {
            var trame = _r.Trame;
            foreach (var moment in _x.GroupBy(x => x.Key.T))
            {
                foreach (var chez in moment.GroupBy(x => trame.PrestataireDe[x.Key.M]))
                {
                    Plafonner(chez, trame.Probleme.Prestataires[chez.Key].Salles);
                }

                foreach (var module in moment.GroupBy(x => x.Key.M)) Plafonner(module, trame.Probleme.Modules[module.Key].Formateurs);
            }
        }

        private void Plafonner(IEnumerable<KeyValuePair<(int G, int M, int T), BoolVar>> seances, int places)
        {
            var liste = seances.ToList();
            if (liste.Select(x => x.Key.G).Distinct().Count() <= places) return;
            var figees = _r.Gel is null ? 0 : liste.Count(x => _r.Gel.Moments.Contains((x.Key.G, x.Key.M, _r.Trame.Jour(_semaine, x.Key.T / 2), x.Key.T % 2)));
            Cp.Add(LinearExpr.Sum(liste.Select(x => x.Value)) <= Math.Max(places, figees));
        }
    }

    private Trame Trame => trame;

    private Gel? Gel => gel;
}
