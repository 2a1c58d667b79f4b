namespace Cohorte.Planification.Calendriers;

/// <summary>For each number of half-days of a week of a group, the modules of a set that fill it at the least price, within caps and open days of providers.</summary>
internal sealed class ChargeDeSemaine
{
    private const int DemisMax = 2 * Trame.JoursParSemaine;
    private const int PointsParPresence = 2;

    private readonly PrixDeGroupe _prix;
    private readonly int _modules;
    private readonly int[][] _chez;
    private readonly sbyte[] _deModule;
    private readonly sbyte[] _dePrestataire;
    private double[] _moindres = new double[DemisMax + 1];
    private double[] _ici = new double[DemisMax + 1];
    private double[] _suivant = new double[DemisMax + 1];

    public ChargeDeSemaine(Trame trame, PrixDeGroupe prix, Func<int, bool> modules)
    {
        (_prix, _modules) = (prix, trame.Modules);
        _chez = [.. Enumerable.Range(0, trame.Ouvert.Length).Select(p => Enumerable.Range(0, _modules).Where(m => modules(m) && trame.PrestataireDe[m] == p).ToArray())];
        _deModule = new sbyte[trame.Semaines * _modules * (DemisMax + 1)];
        _dePrestataire = new sbyte[trame.Semaines * _chez.Length * (DemisMax + 1)];
    }

    /// <summary>Least price of so many half-days in the week last weighed.</summary>
    public double Moindre(int demiJournees) => _moindres[demiJournees];

    /// <summary>Weighs every number of half-days of a week.</summary>
    public void Peser(int s)
    {
        Array.Fill(_moindres, double.PositiveInfinity);
        _moindres[0] = 0;
        for (var p = 0; p < _chez.Length; p++)
        {
            var places = Math.Min(DemisMax, _prix.Places[p, s]);
            Array.Fill(_ici, double.PositiveInfinity);
            _ici[0] = 0;
            foreach (var m in _chez[p]) PeserModule(s, m, places);
            for (var h = 0; h <= DemisMax; h++)
            {
                var (mieux, part) = (double.PositiveInfinity, 0);
                for (var k = 0; k <= places && k <= h; k++)
                {
                    var prix = _moindres[h - k] + _ici[k];
                    if (prix < mieux) (mieux, part) = (prix, k);
                }

                _suivant[h] = mieux;
                _dePrestataire[(((s * _chez.Length) + p) * (DemisMax + 1)) + h] = (sbyte)part;
            }

            (_moindres, _suivant) = (_suivant, _moindres);
        }
    }

    /// <summary>Writes the modules of a week that holds so many half-days.</summary>
    public void Retenir(int s, int demiJournees)
    {
        for (var p = _chez.Length - 1; p >= 0; p--)
        {
            int part = _dePrestataire[(((s * _chez.Length) + p) * (DemisMax + 1)) + demiJournees];
            demiJournees -= part;
            for (var i = _chez[p].Length - 1; i >= 0; i--)
            {
                var m = _chez[p][i];
                int sien = _deModule[(((s * _modules) + m) * (DemisMax + 1)) + part];
                _prix.DemiJournees[(s * _modules) + m] = sien;
                part -= sien;
            }
        }
    }

    private void PeserModule(int s, int m, int places)
    {
        var prix = _prix.ParDemiJournee[(s * _modules) + m];
        var presence = PointsParPresence + _prix.ParPresence[(s * _modules) + m];
        var plafond = _prix.Plafond[m, s];
        for (var h = 0; h <= places; h++)
        {
            var (mieux, part) = (_ici[h], 0);
            for (var k = 1; k <= plafond && k <= h; k++)
            {
                var avec = _ici[h - k] + presence + (prix * k);
                if (avec < mieux) (mieux, part) = (avec, k);
            }

            _suivant[h] = mieux;
            _deModule[(((s * _modules) + m) * (DemisMax + 1)) + h] = (sbyte)part;
        }

        Array.Copy(_suivant, _ici, places + 1);
    }
}
