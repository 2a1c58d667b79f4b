using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Rapide;

/// <summary>Adds the months of one year and one coefficient, then regularises.</summary>
internal sealed class PeriodeRapide(EmployeurSimule employeur)
{
    private LoiRapide? _loi;
    private (int Annee, decimal Maximum) _cle;
    private SmicRapide _entiers = new(0, 1);
    private SmicRapide _partiels = new(0, 1);
    private long _brut;
    private long _couvert;
    private long _reduction;

    public void Ajouter(LoiDuMois loi, MoisEnCours mois, ResultatRapide resultat)
    {
        var cle = (loi.Mois.Year, loi.Reduction.MaximumFnalReduit.Valeur);
        if (cle != _cle) Clore(resultat);
        (_cle, _loi) = (cle, mois.Loi);
        ref readonly var b = ref mois.Bulletin;
        resultat.Brut += b.Brut;
        resultat.CotisationsSalariales += b.Salariales;
        resultat.CotisationsPatronales += b.Patronales;
        resultat.ReductionGenerale += b.Reduction;
        resultat.Mois++;
        if (mois.EstEntier) _entiers += mois.Smic;
        else _partiels += mois.Smic;
        _brut += b.Brut;
        _couvert += b.Couvert;
        _reduction += b.Reduction;
    }

    /// <summary>Recomputes the reduction on the totals of the period.</summary>
    public void Clore(ResultatRapide resultat)
    {
        if (_loi is { } loi)
        {
            var smic = _entiers + _partiels;
            var coefficient = smic.Coefficient(loi, loi.Loi.FnalEstReduit(employeur.Effectif, employeur.Agricole), _brut, _couvert);
            resultat.Regularisation += Entiers.Arrondir(coefficient * _brut, Entiers.UnCoefficient) - _reduction;
        }

        (_loi, _entiers, _partiels, _brut, _couvert, _reduction) = (null, new(0, 1), new(0, 1), 0, 0, 0);
    }
}
