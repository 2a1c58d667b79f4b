using Cohorte.Domaine.Planification.Calendriers;
using Google.OrTools.Sat;

namespace Cohorte.Planification.Calendriers;

/// <summary>The first stage: how many half-days of each module each week, for some groups, the others being set. A relaxation of the calendar made exact by cuts.</summary>
internal sealed class ModeleDesSemaines
{
    private readonly Trame _trame;
    private readonly Gel? _gel;
    private readonly int[] _libres;
    private readonly PlanDeSemaines? _poses;
    private readonly IReadOnlySet<int> _heuresLibres;
    private readonly IntVar?[][,] _n;
    private readonly int[][,] _plafond;
    private readonly BoolVar?[][,] _present;
    private readonly LinearExpr[][,] _cumul;
    private readonly IntVar?[][] _jours;
    private readonly BoolVar?[][] _centre;
    private readonly List<LinearExpr> _points = [];
    private long _constante;

    /// <param name="trame">The problem.</param>
    /// <param name="libres">Groups to place.</param>
    /// <param name="poses">Groups already placed, or <c>null</c> to ignore the others.</param>
    /// <param name="coupes">What earlier weeks taught.</param>
    /// <param name="gel">The published calendar in a repair.</param>
    /// <param name="heuresLibres">Modules whose hours need not be complete (explanations only).</param>
    /// <param name="avecObjectif">Whether points count, or any calendar will do.</param>
    public ModeleDesSemaines(
        Trame trame, int[] libres, PlanDeSemaines? poses, IEnumerable<Coupe> coupes, Gel? gel, IReadOnlySet<int>? heuresLibres, bool avecObjectif)
    {
        (_trame, _libres, _poses, _gel) = (trame, libres, poses, gel);
        _heuresLibres = heuresLibres ?? new HashSet<int>();
        var nombre = trame.Groupes.Length;
        _n = new IntVar?[nombre][,];
        _plafond = new int[nombre][,];
        _present = new BoolVar?[nombre][,];
        _cumul = new LinearExpr[nombre][,];
        _jours = new IntVar?[nombre][];
        _centre = new BoolVar?[nombre][];
        foreach (var g in libres)
        {
            Variables(g);
            Heures(g);
            Ordre(g);
            SemainesConsecutives(g);
            if (avecObjectif) Objectif(g);
        }

        Partages();
        foreach (var coupe in coupes) Ajouter(coupe);
        if (avecObjectif) Modele.Minimize(LinearExpr.Sum(_points) + _constante);
    }

    public CpModel Modele { get; } = new();

    /// <summary>Refuses to end worse than a known bound.</summary>
    public void Encadrer(long? borne, long? strictementSous)
    {
        if (borne is { } b) Modele.Add(LinearExpr.Sum(_points) + _constante >= b);
        if (strictementSous is { } s) Modele.Add(LinearExpr.Sum(_points) + _constante <= s - 1);
    }

    /// <summary>Starts from a plan.</summary>
    public void Suggerer(PlanDeSemaines plan)
    {
        foreach (var g in _libres)
        {
            for (var s = 0; s < _trame.Semaines; s++)
            {
                if (_jours[g][s] is { } jours) Modele.AddHint(jours, plan.Jours[g][s]);
                if (_centre[g][s] is { } centre) Modele.AddHint(centre, plan.Jours[g][s] > 0);
                for (var m = 0; m < _trame.Modules; m++)
                {
                    if (_n[g][m, s] is { } n) Modele.AddHint(n, plan.DemiJournees[g][m, s]);
                    if (_present[g][m, s] is { } present) Modele.AddHint(present, plan.DemiJournees[g][m, s] > 0);
                }
            }
        }
    }

    /// <summary>Keeps a group's weeks as they are outside a span: a small neighbourhood.</summary>
    public void Fixer(PlanDeSemaines plan, Func<int, int, bool> libre)
    {
        foreach (var g in _libres)
        {
            for (var s = 0; s < _trame.Semaines; s++)
            {
                if (libre(g, s)) continue;
                if (_jours[g][s] is { } jours) Modele.Add(jours == plan.Jours[g][s]);
                for (var m = 0; m < _trame.Modules; m++)
                {
                    if (_n[g][m, s] is { } n) Modele.Add(n == plan.DemiJournees[g][m, s]);
                }
            }
        }
    }

    /// <summary>Keeps the weeks in centre of a group but a few, and the days in each give or take some.</summary>
    public void Garder(int g, RythmeGarde rythme)
    {
        var changees = new List<LinearExpr>();
        for (var s = 0; s < _trame.Semaines; s++)
        {
            if (_jours[g][s] is not { } jours || _centre[g][s] is not { } centre || rythme.Libre?.Invoke(s) == true) continue;
            if (rythme.SemainesChangees == 0) Modele.Add(centre == (rythme.Jours[s] > 0 ? 1 : 0));
            else changees.Add(rythme.Jours[s] > 0 ? 1 - centre : centre);
            if (rythme.Jours[s] == 0) continue;
            Modele.Add(jours >= (rythme.Jours[s] - rythme.Marge) * centre);
            Modele.Add(jours <= rythme.Jours[s] + rythme.Marge);
        }

        if (changees.Count > rythme.SemainesChangees) Modele.Add(LinearExpr.Sum(changees) <= rythme.SemainesChangees);
    }

    /// <summary>Writes the solution over a plan.</summary>
    public void Lire(Func<IntVar, long> valeur, PlanDeSemaines plan)
    {
        foreach (var g in _libres)
        {
            for (var s = 0; s < _trame.Semaines; s++)
            {
                plan.Jours[g][s] = _jours[g][s] is { } jours ? (int)valeur(jours) : 0;
                for (var m = 0; m < _trame.Modules; m++) plan.DemiJournees[g][m, s] = _n[g][m, s] is { } n ? (int)valeur(n) : 0;
            }
        }
    }

    private void Variables(int g)
    {
        var groupe = _trame.Groupes[g];
        _n[g] = new IntVar?[_trame.Modules, _trame.Semaines];
        _plafond[g] = new int[_trame.Modules, _trame.Semaines];
        _present[g] = new BoolVar?[_trame.Modules, _trame.Semaines];
        _jours[g] = new IntVar?[_trame.Semaines];
        _centre[g] = new BoolVar?[_trame.Semaines];
        for (var s = groupe.Premiere; s <= groupe.Derniere; s++)
        {
            var figes = _gel?.Fige.Jours[g][s] ?? 0;
            var jours = Enumerable.Range(0, Trame.JoursParSemaine).Count(j => groupe.Libre[s, j] && _trame.Ouvert.Any(p => p[s, j]));
            if (figes + jours == 0) continue;
            var d = _jours[g][s] = Modele.NewIntVar(figes, figes + jours, $"d_{g}_{s}");
            var w = _centre[g][s] = Modele.NewBoolVar($"W_{g}_{s}");
            Modele.Add(d >= w);
            Modele.Add(d <= (figes + jours) * w);
            var presents = new List<IntVar>();
            for (var m = 0; m < _trame.Modules; m++)
            {
                var fige = _gel?.Fige.DemiJournees[g][m, s] ?? 0;
                var module = _trame.Probleme.Modules[m];
                var plafond = Math.Min(Math.Max(module.MaxParSemaine, fige), Math.Min(module.DemiJournees, fige + (2 * _trame.JoursOuverts(g, _trame.PrestataireDe[m], s))));
                if (plafond <= 0) continue;
                plafond = Math.Max(plafond, fige);
                _plafond[g][m, s] = plafond;
                var n = _n[g][m, s] = Modele.NewIntVar(fige, plafond, $"n_{g}_{m}_{s}");
                var present = _present[g][m, s] = Modele.NewBoolVar($"p_{g}_{m}_{s}");
                Modele.Add(n >= present);
                Modele.Add(n <= plafond * present);
                Modele.AddImplication(present, w);
                presents.Add(n);
            }

            var total = LinearExpr.Sum(presents);
            if (_trame.Entieres && figes == 0) Modele.Add(total == 2 * d);
            else
            {
                Modele.Add(total <= 2 * d);
                Modele.Add(total >= d);
                if (_trame.Entieres) Modele.Add(total - (_gel?.Fige.DemiJournees is null ? 0 : _gel.Fige.Total(g, s)) == 2 * (d - figes));
            }

            CapaciteParPrestataires(g, s);
        }
    }

    /// <summary>Modules of one or several providers fit in the days when one of them is open.</summary>
    private void CapaciteParPrestataires(int g, int s)
    {
        var prestataires = _trame.Ouvert.Length;
        if (prestataires is 1 or > 5) return;
        for (var masque = 1; masque < (1 << prestataires) - 1; masque++)
        {
            var jours = Enumerable.Range(0, Trame.JoursParSemaine)
                .Count(j => _trame.Groupes[g].Libre[s, j] && Enumerable.Range(0, prestataires).Any(p => ((masque >> p) & 1) == 1 && _trame.Ouvert[p][s, j]));
            var termes = Modules().Where(m => ((masque >> _trame.PrestataireDe[m]) & 1) == 1 && _n[g][m, s] is not null).ToList();
            var fige = termes.Sum(m => _gel?.Fige.DemiJournees[g][m, s] ?? 0);
            if (termes.Count > 0 && jours < Trame.JoursParSemaine) Modele.Add(LinearExpr.Sum(termes.Select(m => _n[g][m, s]!)) <= (2 * jours) + fige);
        }
    }

    private void Heures(int g)
    {
        var total = 0;
        _cumul[g] = new LinearExpr[_trame.Modules, _trame.Semaines];
        for (var m = 0; m < _trame.Modules; m++)
        {
            var module = _trame.Probleme.Modules[m];
            var semaines = Semaines(g).Where(s => _n[g][m, s] is not null).ToList();
            IntVar? precedent = null;
            foreach (var s in Semaines(g))
            {
                if (_n[g][m, s] is { } n)
                {
                    if (precedent is null) precedent = n;
                    else
                    {
                        var cumul = Modele.NewIntVar(0, module.DemiJournees, $"c_{g}_{m}_{s}");
                        Modele.Add(cumul == precedent + n);
                        precedent = cumul;
                    }
                }

                _cumul[g][m, s] = precedent is null ? LinearExpr.Constant(0) : precedent;
            }

            if (_heuresLibres.Contains(m)) continue;
            total += module.DemiJournees;
            if (precedent is null)
            {
                if (module.DemiJournees > 0) Impossible();
                continue;
            }

            Modele.Add(precedent == module.DemiJournees);
            if (_gel is null)
            {
                Modele.Add(LinearExpr.Sum(semaines.Select(s => _present[g][m, s]!)) >= MoindreNombre(module.DemiJournees, semaines.Select(s => _plafond[g][m, s])));
            }
        }

        var centres = Semaines(g).Select(s => _centre[g][s]).OfType<BoolVar>().ToList();
        if (_gel is null && total > 0)
        {
            if (centres.Count == 0) Impossible();
            else Modele.Add(LinearExpr.Sum(centres) >= MoindreNombre(total, Semaines(g).Select(s => 2 * _trame.Groupes[g].Couts[s].Length)));
        }
    }

    /// <summary>Least number of weeks whose capacities reach a total, the largest first.</summary>
    private static int MoindreNombre(int total, IEnumerable<int> capacites)
    {
        var nombre = 0;
        foreach (var capacite in capacites.OrderDescending())
        {
            if (total <= 0) break;
            total -= capacite;
            nombre++;
        }

        return nombre;
    }

    private void Ordre(int g)
    {
        for (var m = 0; m < _trame.Modules; m++)
        {
            foreach (var (avant, besoin) in _trame.Requis[m])
            {
                foreach (var s in Semaines(g))
                {
                    if (_present[g][m, s] is { } present && DoitAttendre(g, m, s)) Modele.Add(_cumul[g][avant, s] >= besoin * present);
                }
            }

            if (!_trame.Probleme.Modules[m].EvaluationFinale) continue;
            foreach (var autre in Modules().Where(a => !_trame.Probleme.Modules[a].EvaluationFinale))
            {
                var demi = _trame.Probleme.Modules[autre].DemiJournees;
                foreach (var s in Semaines(g))
                {
                    if (_present[g][m, s] is not { } present || !DoitAttendre(g, m, s)) continue;
                    Modele.Add(_heuresLibres.Contains(autre)
                        ? _cumul[g][autre, s] + demi >= _cumul[g][autre, _trame.Groupes[g].Derniere] + (demi * present)
                        : _cumul[g][autre, s] >= demi * present);
                }
            }
        }
    }

    /// <summary>What the past did out of order stays so.</summary>
    private bool DoitAttendre(int g, int m, int s) => _gel is null || _gel.Passe.Avant(g, m, s + 1) == 0;

    private void SemainesConsecutives(int g)
    {
        if (_trame.Probleme.Rythme.MaxConsecutives is not { } maximum) return;
        var groupe = _trame.Groupes[g];
        for (var debut = groupe.Premiere; debut + maximum <= groupe.Derniere; debut++)
        {
            var fenetre = Enumerable.Range(debut, maximum + 1).ToList();
            if (fenetre.Any(s => _centre[g][s] is null)) continue;
            if (_gel is not null && fenetre.TrueForAll(s => _gel.Fige.Jours[g][s] > 0)) continue;
            Modele.Add(LinearExpr.Sum(fenetre.Select(s => _centre[g][s]!)) <= maximum);
        }
    }

    private void Objectif(int g)
    {
        var groupe = _trame.Groupes[g];
        if (_trame.Probleme.Rythme is Rythme.Semaines rythme) PointsDuRythme(g, rythme);
        foreach (var s in Semaines(g))
        {
            if (_jours[g][s] is not { } jours) continue;
            var couts = groupe.Couts[s];
            if (_trame.Probleme.Rythme is Rythme.Semaines)
            {
                _points.Add(4 * couts.Length * _centre[g][s]!);
                _points.Add(-4 * jours);
            }

            PointsDesPeriodesChargees(g, s, jours, couts);
            foreach (var m in Modules())
            {
                if (_present[g][m, s] is { } present) _points.Add(2 * present);
            }
        }

        foreach (var (s, ideal) in groupe.Jalons(_trame.Probleme.DemiJourneesParGroupe))
        {
            var places = LinearExpr.Sum(Modules().Select(m => _cumul[g][m, s - 1]));
            var derive = Modele.NewIntVar(0, Math.Max(ideal, _trame.Probleme.DemiJourneesParGroupe - ideal), $"derive_{g}_{s}");
            Modele.Add(derive >= places - ideal - 4);
            Modele.Add(derive >= ideal - 4 - places);
            if (_trame.Entieres && _gel is null && ideal % 2 == 1)
            {
                // Whole days place an even number of half-days: the envelope of the drift is tighter than its rows.
                Modele.Add(2 * derive >= places - ideal - 3);
                Modele.Add(2 * derive >= ideal - 3 - places);
            }

            _points.Add(derive);
        }

        if (_gel is not null) PointsDeplaces(g);
    }

    private void PointsDuRythme(int g, Rythme.Semaines rythme)
    {
        var groupe = _trame.Groupes[g];
        var tour = rythme.Centre + rythme.Entreprise;
        for (var debut = groupe.Premiere; debut + tour - 1 <= groupe.Derniere; debut++)
        {
            var centres = Enumerable.Range(debut, tour).Select(s => _centre[g][s]).OfType<BoolVar>().ToList();
            if (centres.Count == 0)
            {
                _constante += 8L * rythme.Centre;
                continue;
            }

            var ecart = Modele.NewIntVar(0, Math.Max(rythme.Centre, tour), $"r_{g}_{debut}");
            Modele.Add(ecart >= LinearExpr.Sum(centres) - rythme.Centre);
            Modele.Add(ecart >= rythme.Centre - LinearExpr.Sum(centres));
            _points.Add(8 * ecart);
        }
    }

    private void PointsDesPeriodesChargees(int g, int s, IntVar jours, int[] couts)
    {
        var niveaux = couts.GroupBy(c => c).OrderBy(c => c.Key).Select(c => (Cout: c.Key, Nombre: c.Count())).ToList();
        if (niveaux.Count == 0 || niveaux[^1].Cout == 0) return;
        if (niveaux.Count == 1)
        {
            _points.Add(niveaux[0].Cout * jours);
            return;
        }

        var parts = new List<IntVar>();
        var hors = Math.Max(0, (_gel?.Fige.Jours[g][s] ?? 0) - couts.Length);
        foreach (var (cout, nombre) in niveaux)
        {
            var part = Modele.NewIntVar(0, nombre, $"k_{g}_{s}_{cout}");
            parts.Add(part);
            if (cout > 0) _points.Add(cout * part);
        }

        Modele.Add(LinearExpr.Sum(parts) >= jours - hors);
    }

    private void PointsDeplaces(int g)
    {
        foreach (var s in Semaines(g).Where(s => s >= _gel!.Premiere))
        {
            Ecart(_jours[g][s], _gel!.Publie.Jours[g][s], _gel.PointsParJour, $"{g}_{s}");
            foreach (var m in Modules()) Ecart(_n[g][m, s], _gel.Publie.DemiJournees[g][m, s], _gel.PointsParDemiJournee, $"{g}_{m}_{s}");
        }
    }

    private void Ecart(IntVar? variable, int publie, int prix, string nom)
    {
        if (prix == 0) return;
        if (variable is null)
        {
            _constante += (long)prix * publie;
            return;
        }

        var ecart = Modele.NewIntVar(0, 2 * Trame.JoursParSemaine, "e_" + nom);
        Modele.Add(ecart >= variable - publie);
        Modele.Add(ecart >= publie - variable);
        _points.Add(prix * ecart);
    }

    /// <summary>Rooms and trainers over a week; the half-days are checked when the week is laid.</summary>
    private void Partages()
    {
        var concernes = _poses is null ? _libres : [.. Enumerable.Range(0, _trame.Groupes.Length)];
        for (var s = 0; s < _trame.Semaines; s++)
        {
            for (var p = 0; p < _trame.Ouvert.Length; p++)
            {
                var jours = JoursUtiles(concernes, p, s);
                Plafonner(s, Modules().Where(m => _trame.PrestataireDe[m] == p), 2L * jours * _trame.Probleme.Prestataires[p].Salles);
                foreach (var m in Modules().Where(m => _trame.PrestataireDe[m] == p))
                {
                    Plafonner(s, [m], 2L * jours * _trame.Probleme.Modules[m].Formateurs);
                }
            }
        }
    }

    private int JoursUtiles(int[] groupes, int prestataire, int semaine) =>
        Enumerable.Range(0, Trame.JoursParSemaine).Count(j => _trame.Ouvert[prestataire][semaine, j] && groupes.Any(g => _trame.Groupes[g].Libre[semaine, j]));

    private void Plafonner(int s, IEnumerable<int> modules, long capacite)
    {
        var liste = modules.ToList();
        var termes = _libres.SelectMany(g => liste.Select(m => _n[g][m, s])).OfType<IntVar>().ToList();
        if (termes.Count == 0) return;
        var groupes = Enumerable.Range(0, _trame.Groupes.Length);
        var poses = _poses is null ? 0 : groupes.Except(_libres).Sum(g => liste.Sum(m => _poses.DemiJournees[g][m, s]));
        var figes = _gel is null ? 0 : groupes.Sum(g => liste.Sum(m => _gel.Fige.DemiJournees[g][m, s]));
        var reste = capacite + figes - poses;
        if (reste >= (long)termes.Count * 2 * Trame.JoursParSemaine) return;
        Modele.Add(LinearExpr.Sum(termes) <= Math.Max(reste, figes));
    }

    private void Ajouter(Coupe coupe)
    {
        var issues = new List<ILiteral>();
        foreach (var (g, m, valeur) in coupe.Charges)
        {
            if (!_libres.Contains(g))
            {
                if (_poses is null) return;
                var pose = _poses.DemiJournees[g][m, coupe.Semaine];
                if (coupe.Exacte ? pose != valeur : pose < valeur) return;
                continue;
            }

            if (_n[g][m, coupe.Semaine] is not { } n)
            {
                if (coupe.Exacte ? valeur != 0 : valeur > 0) return;
                continue;
            }

            issues.Add(Si(n <= valeur - 1));
            if (coupe.Exacte) issues.Add(Si(n >= valeur + 1));
        }

        foreach (var (g, valeur) in coupe.Journees)
        {
            if (!_libres.Contains(g))
            {
                var pose = _poses!.Jours[g][coupe.Semaine];
                if (coupe.Exacte ? pose != valeur : pose > valeur) return;
                continue;
            }

            if (_jours[g][coupe.Semaine] is not { } d)
            {
                if (coupe.Exacte && valeur != 0) return;
                continue;
            }

            issues.Add(Si(d >= valeur + 1));
            if (coupe.Exacte) issues.Add(Si(d <= valeur - 1));
        }

        foreach (var (g, m, valeur) in coupe.Acquis)
        {
            if (!_libres.Contains(g))
            {
                if (_poses!.Avant(g, m, coupe.Semaine) > valeur) return;
                continue;
            }

            if (coupe.Semaine > _trame.Groupes[g].Premiere) issues.Add(Si(_cumul[g][m, coupe.Semaine - 1] >= valeur + 1));
        }

        if (issues.Count == 0) Impossible();
        else Modele.AddBoolOr(issues);
    }

    private BoolVar Si(BoundedLinearExpression condition)
    {
        var issue = Modele.NewBoolVar("coupe");
        Modele.Add(condition).OnlyEnforceIf(issue);
        return issue;
    }

    private void Impossible() => Modele.AddBoolOr(Array.Empty<ILiteral>());

    private IEnumerable<int> Modules() => Enumerable.Range(0, _trame.Modules);

    private IEnumerable<int> Semaines(int g) => Enumerable.Range(_trame.Groupes[g].Premiere, _trame.Groupes[g].Derniere - _trame.Groupes[g].Premiere + 1);
}
