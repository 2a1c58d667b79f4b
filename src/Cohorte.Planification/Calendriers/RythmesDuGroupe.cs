namespace Cohorte.Planification.Calendriers;

/// <summary>Rhythms (days in centre of each week) that are nearly the best of a group: hours, order and counts of modules become prices, raised and lowered until the weeks chosen respect them nearly (Lagrangian relaxation, subgradient steps).</summary>
/// <remarks>On long calendars the solver finds poor weeks and good modules; these weeks are within some points of the bound, and the solver fills them.</remarks>
internal sealed class RythmesDuGroupe
{
    private const int PasMax = 300;
    private const double OperationsParUnite = 1e9;
    private const double UnitesMax = 1;
    private const int Echauffement = 60;
    private const int PatienceAvantReduction = 15;

    private readonly Trame _trame;
    private readonly TrameDuGroupe _groupe;
    private readonly SemainesAuPrix _semaines;
    private readonly (int Apres, int Avant, int Besoin)[] _ordre;
    private readonly int[] _comptes;
    private readonly Prix[] _prix;

    public RythmesDuGroupe(Trame trame, int g)
    {
        (_trame, _groupe) = (trame, trame.Groupes[g]);
        _semaines = new SemainesAuPrix(trame, g);
        _ordre = [.. Ordre()];
        AttendreLesPrealables();
        _comptes = [.. Enumerable.Range(0, trame.Modules).Select(MoindreCompte)];
        _prix = [new Prix(trame.Modules, libre: true), new Prix(trame.Modules, libre: false), new Prix(_ordre.Length * trame.Semaines, libre: false)];
    }

    /// <summary>Deterministic units that a search costs.</summary>
    public double Unites => Pas * _semaines.Operations / OperationsParUnite;

    /// <summary>No calendar of the group has fewer points.</summary>
    public double Borne { get; private set; } = double.NegativeInfinity;

    /// <summary>Steps within the time that a long memory of weeks allows.</summary>
    private int Pas => (int)Math.Clamp(UnitesMax * OperationsParUnite / _semaines.Operations, 0, PasMax);

    private double[] Heures => _prix[0].Valeurs;

    private double[] Comptes => _prix[1].Valeurs;

    private double[] Attentes => _prix[2].Valeurs;

    /// <summary>The rhythms met, those of the best prices first.</summary>
    public IReadOnlyList<int[]> Chercher()
    {
        var vus = new Dictionary<string, (double Valeur, int Rang, int[] Jours)>(StringComparer.Ordinal);
        var (longueur, patience) = (1.0, 0);
        for (var pas = 0; pas < Pas; pas++)
        {
            Poser();
            var valeur = _semaines.Resoudre() + Constante();
            if (double.IsPositiveInfinity(valeur)) return [];
            Mesurer();
            if (valeur > Borne + 1e-7)
            {
                patience = valeur > Borne + 0.02 ? 0 : patience;
                Borne = valeur;
                foreach (var prix in _prix) prix.Memoriser();
            }
            else if (++patience >= PatienceAvantReduction)
            {
                (longueur, patience) = (0.7 * longueur, 0);
                foreach (var prix in _prix) prix.Reprendre();
            }

            if (pas >= Math.Min(Echauffement, Pas / 2)) Noter(vus, valeur, pas);
            var norme = _prix.Sum(p => p.Diriger());
            if (norme < 1e-9) break;
            var cible = Math.Max(1, (1.08 * Math.Max(Borne, 0)) + 5 - valeur);
            foreach (var prix in _prix) prix.Avancer(longueur * cible / norme);
        }

        return [.. vus.Values.OrderByDescending(v => v.Valeur).ThenBy(v => v.Rang).Select(v => v.Jours)];
    }

    private void Noter(Dictionary<string, (double Valeur, int Rang, int[] Jours)> vus, double valeur, int rang)
    {
        var cle = string.Concat(_semaines.Jours);
        if (!vus.TryGetValue(cle, out var deja)) vus[cle] = (valeur, rang, [.. _semaines.Jours]);
        else if (valeur > deja.Valeur) vus[cle] = deja with { Valeur = valeur };
    }

    /// <summary>The order of modules; that of final evaluations is exact in the weeks already, when it does not wait for more.</summary>
    private IEnumerable<(int Apres, int Avant, int Besoin)> Ordre()
    {
        for (var m = 0; m < _trame.Modules; m++)
        {
            foreach (var (avant, besoin) in _trame.Requis[m]) yield return (m, avant, besoin);
        }
    }

    /// <summary>A module has no half-day in the weeks when what it waits for cannot be done yet.</summary>
    private void AttendreLesPrealables()
    {
        var plafond = _semaines.Prix.Plafond;
        var debuts = Enumerable.Repeat(_groupe.Premiere, _trame.Modules).ToArray();
        for (var tour = 0; tour < _trame.Modules; tour++)
        {
            foreach (var (apres, avant, besoin) in _ordre)
            {
                var (faites, s) = (0, debuts[avant]);
                while (s <= _groupe.Derniere && (faites += plafond[avant, s]) < besoin) s++;
                for (var fermee = debuts[apres]; fermee < Math.Min(s, _groupe.Derniere + 1); fermee++) plafond[apres, fermee] = 0;
                debuts[apres] = Math.Max(debuts[apres], Math.Min(s, _groupe.Derniere + 1));
            }
        }
    }

    private int MoindreCompte(int m)
    {
        var (reste, nombre) = (_trame.Probleme.Modules[m].DemiJournees, 0);
        foreach (var plafond in Enumerable.Range(0, _trame.Semaines).Select(s => _semaines.Prix.Plafond[m, s]).OrderDescending())
        {
            if (reste <= 0) break;
            reste -= plafond;
            nombre++;
        }

        return nombre;
    }

    private void Poser()
    {
        var (demi, presence) = (_semaines.Prix.ParDemiJournee, _semaines.Prix.ParPresence);
        for (var s = _groupe.Premiere; s <= _groupe.Derniere; s++)
        {
            for (var m = 0; m < _trame.Modules; m++) (demi[(s * _trame.Modules) + m], presence[(s * _trame.Modules) + m]) = (-Heures[m], -Comptes[m]);
        }

        for (var q = 0; q < _ordre.Length; q++)
        {
            var (apres, avant, besoin) = _ordre[q];
            var cumul = 0.0;
            for (var s = _groupe.Derniere; s >= _groupe.Premiere; s--)
            {
                var prix = Attentes[(q * _trame.Semaines) + s];
                cumul += prix / besoin;
                presence[(s * _trame.Modules) + apres] += prix;
                demi[(s * _trame.Modules) + avant] -= cumul;
            }
        }
    }

    private double Constante()
    {
        var somme = 0.0;
        for (var m = 0; m < _trame.Modules; m++) somme += (Heures[m] * _trame.Probleme.Modules[m].DemiJournees) + (Comptes[m] * _comptes[m]);
        return somme;
    }

    /// <summary>By how much the weeks chosen break what became a price.</summary>
    private void Mesurer()
    {
        var choisies = _semaines.Prix.DemiJournees;
        for (var m = 0; m < _trame.Modules; m++)
        {
            var (demis, presences) = (0, 0);
            for (var s = _groupe.Premiere; s <= _groupe.Derniere; s++)
            {
                demis += choisies[(s * _trame.Modules) + m];
                if (choisies[(s * _trame.Modules) + m] > 0) presences++;
            }

            _prix[0].Ecarts[m] = _trame.Probleme.Modules[m].DemiJournees - demis;
            _prix[1].Ecarts[m] = _comptes[m] - presences;
        }

        for (var q = 0; q < _ordre.Length; q++)
        {
            var (apres, avant, besoin) = _ordre[q];
            var faites = 0;
            for (var s = _groupe.Premiere; s <= _groupe.Derniere; s++)
            {
                faites += choisies[(s * _trame.Modules) + avant];
                var ici = choisies[(s * _trame.Modules) + apres] > 0 ? 1 : 0;
                _prix[2].Ecarts[(q * _trame.Semaines) + s] = _semaines.Prix.Plafond[apres, s] == 0 ? 0 : ici - ((double)faites / besoin);
            }
        }
    }

    /// <summary>Prices of a kind of rule, moved along the mean of the last gaps.</summary>
    private sealed class Prix(int nombre, bool libre)
    {
        private readonly double[] _sens = new double[nombre];
        private readonly double[] _meilleurs = new double[nombre];

        public double[] Valeurs { get; } = new double[nombre];

        public double[] Ecarts { get; } = new double[nombre];

        public void Memoriser() => Valeurs.CopyTo(_meilleurs, 0);

        public void Reprendre() => _meilleurs.CopyTo(Valeurs, 0);

        public double Diriger()
        {
            var norme = 0.0;
            for (var i = 0; i < _sens.Length; i++)
            {
                var bloque = !libre && Valeurs[i] <= 0;
                _sens[i] = (0.5 * _sens[i]) + (0.5 * (bloque ? Math.Max(0, Ecarts[i]) : Ecarts[i]));
                if (bloque && _sens[i] < 0) _sens[i] = 0;
                norme += _sens[i] * _sens[i];
            }

            return norme;
        }

        public void Avancer(double pas)
        {
            for (var i = 0; i < _sens.Length; i++)
            {
                Valeurs[i] += pas * _sens[i];
                if (!libre && Valeurs[i] < 0) Valeurs[i] = 0;
            }
        }
    }
}
