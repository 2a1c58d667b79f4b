using System.Numerics;
using System.Runtime.InteropServices;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Planification.Calendriers;

/// <summary>The best weeks of a group when hours, order and counts of modules, final evaluations apart, are prices instead of rules: exact by dynamic programming over weeks, half-days already placed and the weeks just before.</summary>
internal sealed class SemainesAuPrix
{
    /// <summary>Weeks remembered at most: a longer rhythm is left to the solver.</summary>
    private const int MemoireMax = 8;

    private readonly Trame _trame;
    private readonly TrameDuGroupe _groupe;
    private readonly ChargeDeSemaine _courantes;
    private readonly ChargeDeSemaine _finales;
    private readonly int _tour;
    private readonly int _centre;
    private readonly int _suite;
    private readonly int _memoire;
    private readonly int _pas;
    private readonly int _combles;
    private readonly int _avantFinales;
    private readonly int[] _jalons;
    private readonly double[] _actuels;
    private readonly Venue[] _venues;
    private readonly List<Choix> _choix = [];

    public SemainesAuPrix(Trame trame, int g)
    {
        (_trame, _groupe) = (trame, trame.Groupes[g]);
        (_tour, _centre, _suite, _memoire) = Memoire(trame.Probleme);
        _pas = trame.Entieres ? 2 : 1;
        _combles = trame.Probleme.DemiJourneesParGroupe / _pas;
        var modules = trame.Probleme.Modules;
        _avantFinales = modules.Where(m => !m.EvaluationFinale).Sum(m => m.DemiJournees);
        Prix = new PrixDeGroupe(trame, g);
        _courantes = new ChargeDeSemaine(trame, Prix, m => !modules[m].EvaluationFinale);
        _finales = new ChargeDeSemaine(trame, Prix, m => modules[m].EvaluationFinale);
        _jalons = new int[trame.Semaines + 1];
        Array.Fill(_jalons, -1);
        foreach (var (s, ideal) in _groupe.Jalons(trame.Probleme.DemiJourneesParGroupe)) _jalons[s] = ideal;
        _actuels = new double[(trame.Semaines + 1) * Bloc];
        _venues = new Venue[(trame.Semaines + 1) * Bloc];
        Jours = new int[trame.Semaines];
    }

    /// <summary>Prices, caps, and the half-days chosen.</summary>
    public PrixDeGroupe Prix { get; }

    /// <summary>By week, the days in centre chosen.</summary>
    public int[] Jours { get; }

    /// <summary>Elementary steps of a resolution.</summary>
    public double Operations => (double)Bloc * (_groupe.Derniere - _groupe.Premiere + 1) * (Trame.JoursParSemaine + 1) * (_trame.Entieres ? 1 : 2);

    private int Etats => 1 << _memoire;

    private int Bloc => Etats * (_combles + 1);

    /// <summary>Whether this reckoning applies to a problem.</summary>
    public static bool Sait(ProblemeCalendrier probleme) =>
        Memoire(probleme).Memoire <= MemoireMax && (!probleme.JourneesEntieres || probleme.DemiJourneesParGroupe % 2 == 0);

    /// <summary>Least points and prices of the group; <see cref="double.PositiveInfinity"/> when its weeks cannot hold its half-days. Prices of rules apart, no calendar has fewer points.</summary>
    public double Resoudre()
    {
        Array.Fill(_actuels, double.PositiveInfinity, _groupe.Premiere * Bloc, Bloc);
        _actuels[_groupe.Premiere * Bloc] = 0;
        for (var s = _groupe.Premiere; s <= _groupe.Derniere; s++)
        {
            _courantes.Peser(s);
            _finales.Peser(s);
            Array.Fill(_actuels, double.PositiveInfinity, (s + 1) * Bloc, Bloc);
            Choisir(s);
            for (var e = 0; e < Etats; e++) Avancer(s, e);
            if (s < _groupe.Derniere && _jalons[s + 1] >= 0) Deriver(s + 1);
        }

        return Remonter();
    }

    private static (int Tour, int Centre, int Suite, int Memoire) Memoire(ProblemeCalendrier probleme)
    {
        var (tour, centre) = probleme.Rythme is Rythme.Semaines r ? (r.Centre + r.Entreprise, r.Centre) : (0, 0);
        var suite = probleme.Rythme.MaxConsecutives ?? 0;
        return (tour, centre, suite, Math.Max(Math.Max(tour - 1, suite), 0));
    }

    /// <summary>What a week may hold, with its points, modules apart: for each number of half-days, the best number of days.</summary>
    private void Choisir(int s)
    {
        _choix.Clear();
        _choix.Add(new(0, 0, 0));
        var couts = _groupe.Couts[s];
        var charge = 0;
        for (var d = 1; d <= couts.Length; d++)
        {
            charge += couts[d - 1];
            for (var h = _trame.Entieres ? 2 * d : d; h <= 2 * d; h++)
            {
                var points = charge + (_tour > 0 ? 4 * (couts.Length - d) : 0);
                var deja = _choix.FindIndex(c => c.DemiJournees == h);
                if (deja < 0) _choix.Add(new(h, d, points));
                else if (points < _choix[deja].Points) _choix[deja] = new(h, d, points);
            }
        }
    }

    private void Avancer(int s, int etat)
    {
        var largeur = _combles + 1;
        var de = (s * Bloc) + (etat * largeur);
        var entiere = _tour > 0 && s - _groupe.Premiere + 1 >= _tour;
        foreach (var choix in _choix)
        {
            var traces = (etat << 1) | (choix.Jours > 0 ? 1 : 0);
            if (_suite > 0 && choix.Jours > 0 && (traces & ((2 << _suite) - 1)) == (2 << _suite) - 1) continue;
            double points = choix.Points;
            if (entiere) points += 8 * Math.Abs(BitOperations.PopCount((uint)(traces & ((1 << _tour) - 1))) - _centre);
            var vers = ((s + 1) * Bloc) + ((traces & (Etats - 1)) * largeur);
            var plus = choix.DemiJournees / _pas;
            var venue = new Venue((byte)choix.DemiJournees, (byte)choix.Jours, _memoire > 0 && (etat >> (_memoire - 1)) == 1);
            for (var c = 0; c + plus < largeur; c++)
            {
                // A final evaluation comes after everything: which half-days are its own is known from how many are placed.
                var finales = Finales(c, choix.DemiJournees);
                var ici = _actuels[de + c] + points + _courantes.Moindre(choix.DemiJournees - finales) + _finales.Moindre(finales);
                if (ici >= _actuels[vers + c + plus]) continue;
                _actuels[vers + c + plus] = ici;
                _venues[vers + c + plus] = venue;
            }
        }
    }

    private int Finales(int places, int demiJournees) => Math.Clamp((places * _pas) + demiJournees - _avantFinales, 0, demiJournees);

    private void Deriver(int s)
    {
        for (var c = 0; c <= _combles; c++)
        {
            var derive = Math.Max(0, Math.Abs((c * _pas) - _jalons[s]) - 4);
            if (derive == 0) continue;
            for (var e = 0; e < Etats; e++) _actuels[(s * Bloc) + (e * (_combles + 1)) + c] += derive;
        }
    }

    private double Remonter()
    {
        var fin = (_groupe.Derniere + 1) * Bloc;
        var etat = 0;
        for (var e = 1; e < Etats; e++)
        {
            if (_actuels[fin + (e * (_combles + 1)) + _combles] < _actuels[fin + (etat * (_combles + 1)) + _combles]) etat = e;
        }

        var points = _actuels[fin + (etat * (_combles + 1)) + _combles];
        Array.Clear(Jours);
        if (double.IsPositiveInfinity(points)) return points;
        var places = _combles;
        for (var s = _groupe.Derniere; s >= _groupe.Premiere; s--)
        {
            var venue = _venues[((s + 1) * Bloc) + (etat * (_combles + 1)) + places];
            Jours[s] = venue.Jours;
            places -= venue.DemiJournees / _pas;
            var finales = Finales(places, venue.DemiJournees);
            _courantes.Retenir(s, venue.DemiJournees - finales);
            _finales.Retenir(s, finales);
            if (_memoire > 0) etat = (etat >> 1) | ((venue.Ancienne ? 1 : 0) << (_memoire - 1));
        }

        return points;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Choix(int DemiJournees, int Jours, int Points);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Venue(byte DemiJournees, byte Jours, bool Ancienne);
}
