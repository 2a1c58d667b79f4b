using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation;

/// <summary>Replaces what is unknown of an employer by hypotheses that are named.</summary>
public static class HypothesesDeLEmployeur
{
    /// <summary>The employer as the payslips see it.</summary>
    public static EmployeurSimule Completer(EmployeurDecrit employeur, LoiDuMois loi) => new()
    {
        Effectif = employeur.Effectif,
        Agricole = employeur.Regime == RegimeSocial.Agricole,
        TauxAtMp = employeur.TauxAtMp,
        TauxVersementMobilite = employeur.TauxVersementMobilite ?? new Taux(0),
        TauxSst = employeur.TauxSst,
        Geiq = employeur.Geiq is true,
        AlsaceMoselle = employeur.AlsaceMoselle is true,
        RedevableTaxeApprentissage = employeur.RedevableTaxeApprentissage is not false,
        QuotaAlternantsAtteint = employeur.QuotaAlternantsAtteint is true,
        MutuelleMensuelle = employeur.MutuelleMensuelle ?? Montant.Zero,
        PartEmployeurMutuelle = employeur.PartEmployeurMutuelle ?? loi.PartEmployeurMutuelle.Taux,
        Idcc = employeur.Idcc,
    };

    /// <summary>What was supposed.</summary>
    public static IEnumerable<Hypothese> Nommer(EmployeurDecrit employeur, LoiDuMois loi)
    {
        var agricole = employeur.Regime == RegimeSocial.Agricole;
        if (employeur.Geiq is null) yield return new("geiq", "L’employeur n’est pas un GEIQ.");
        if (employeur.AlsaceMoselle is null) yield return new("alsace-moselle", "Hors d’Alsace-Moselle.");
        if (employeur.RedevableTaxeApprentissage is null) yield return new("taxe-apprentissage", "L’employeur doit la taxe d’apprentissage.");
        if (employeur.MutuelleMensuelle is null) yield return new("mutuelle", "Complémentaire santé non comptée\u00A0: sa prime n’est pas donnée.");
        else if (employeur.PartEmployeurMutuelle is null) yield return new("part-mutuelle", $"L’employeur paie {Ecriture.Pourcentage(loi.PartEmployeurMutuelle.Valeur)} de la complémentaire santé, le minimum.");
        if (employeur.TauxVersementMobilite is null && employeur.Effectif >= loi.SeuilVersementMobilite.Valeur) yield return new("versement-mobilite", "Versement mobilité non compté\u00A0: son taux n’est pas donné.");
        if (agricole && employeur.TauxSst is null) yield return new("sst", $"Santé au travail à {Ecriture.Pourcentage(loi.Sst.Valeur)} ({loi.Sst.Source.Texte}, {loi.Sst.Source.Publication})\u00A0: le taux n’est pas donné.");
        if (employeur.Effectif >= loi.SeuilContributionSupplementaire.Valeur && employeur.QuotaAlternantsAtteint is not true)
        {
            yield return new("quota", $"Quota d’alternants non atteint\u00A0: contribution supplémentaire à l’apprentissage de {Ecriture.Nombre((employeur.AlsaceMoselle is true ? loi.ContributionSupplementaireAlsaceMoselle : loi.ContributionSupplementaire).Valeur * 100, 0, 4)}\u00A0%.");
        }
    }
}
