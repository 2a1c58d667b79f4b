using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Cohorte.Domaine.Simulation.Rapide;

/// <summary>The rates that one employer pays under one state of the law, when the pay stays under the ceiling: every line is then the whole pay times a rate.</summary>
internal struct PosteRapide
{
    private Taux24 _taux;
    private int _nombre;

    /// <summary>Sum of the covered rates that do not depend on the pay.</summary>
    public long Couvert { get; private set; }

    /// <summary>Whether the reduced FNAL applies.</summary>
    public bool FnalReduit { get; private set; }

    /// <summary>Lines of a fixed rate.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<long> Taux => ((ReadOnlySpan<long>)_taux)[.._nombre];

    /// <summary>Gathers the rates.</summary>
    public static PosteRapide De(EmployeurRapide employeur, LoiRapide loi, bool cddDeDroitCommun)
    {
        var (poste, e, l) = (default(PosteRapide), employeur.Employeur, loi.Loi);
        poste.FnalReduit = l.FnalEstReduit(e.Effectif, e.Agricole);
        foreach (var taux in loi.ToujoursCouvertes) poste.Couvrir(taux);
        poste.Couvrir(poste.FnalReduit ? loi.FnalReduit : loi.FnalPlein);
        if (l.Reduction.CouvreLeChomage) poste.Couvrir(loi.Chomage);
        else poste.Ajouter(loi.Chomage);
        foreach (var taux in loi.ToujoursDues) poste.Ajouter(taux);
        poste.Ajouter(e.Effectif < l.SeuilFormation.Valeur ? loi.FormationReduite : loi.Formation);
        if (e.Idcc is { } idcc && l.FormationDeBranche.TryGetValue(idcc, out var branche)) poste.Ajouter((long)(branche.Valeur * Entiers.Un));
        if (cddDeDroitCommun) poste.Ajouter(loi.CpfCdd);
        if (e.RedevableTaxeApprentissage)
        {
            poste.Ajouter(e.AlsaceMoselle ? loi.TaxeAlsaceMoselle : loi.Taxe);
            if (e.Effectif >= l.SeuilContributionSupplementaire.Valeur && !e.QuotaAlternantsAtteint) poste.Ajouter(e.AlsaceMoselle ? loi.SupplementaireAlsaceMoselle : loi.Supplementaire);
        }

        if (e.Effectif >= l.SeuilPeec.Valeur) poste.Ajouter(loi.Peec);
        if (e.Effectif >= l.SeuilVersementMobilite.Valeur) poste.Ajouter(employeur.TauxVersementMobilite);
        if (e.Agricole) poste.Ajouter(employeur.TauxSst < 0 ? loi.Sst : employeur.TauxSst);
        return poste;
    }

    private void Couvrir(long taux)
    {
        Ajouter(taux);
        Couvert += taux;
    }

    private void Ajouter(long taux) => _taux[_nombre++] = taux;

    [InlineArray(24)]
    private struct Taux24
    {
        private long _premier;
    }
}
