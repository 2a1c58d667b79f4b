using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation;

/// <summary>Replaces what is unknown of an employer by hypotheses that are named.</summary>
public static class HypothesesDeLEmployeur
{
    /// <summary>The employer as the payslips see it, and what was supposed.</summary>
    public static EmployeurSimule Completer(EmployeurDecrit employeur, LoiDuMois loi, List<Hypothese> hypotheses)
    {
        void Supposer(string code, string message) => hypotheses.Add(new(code, message));
        var agricole = employeur.Regime == RegimeSocial.Agricole;
        if (employeur.Geiq is null) Supposer("geiq", "L’employeur n’est pas un GEIQ.");
        if (employeur.AlsaceMoselle is null) Supposer("alsace-moselle", "Hors d’Alsace-Moselle.");
        if (employeur.RedevableTaxeApprentissage is null) Supposer("taxe-apprentissage", "L’employeur doit la taxe d’apprentissage.");
        if (employeur.MutuelleMensuelle is null) Supposer("mutuelle", "Complémentaire santé non comptée\u00A0: sa prime n’est pas donnée.");
        else if (employeur.PartEmployeurMutuelle is null) Supposer("part-mutuelle", $"L’employeur paie {Ecriture.Pourcentage(loi.PartEmployeurMutuelle.Valeur)} de la complémentaire santé, le minimum.");
        if (employeur.TauxVersementMobilite is null && employeur.Effectif >= loi.SeuilVersementMobilite.Valeur) Supposer("versement-mobilite", "Versement mobilité non compté\u00A0: son taux n’est pas donné.");
        if (agricole && employeur.TauxSst is null) Supposer("sst", $"Santé au travail à {Ecriture.Pourcentage(loi.Sst.Valeur)} ({loi.Sst.Source.Texte}, {loi.Sst.Source.Publication})\u00A0: le taux n’est pas donné.");
        var quota = employeur.QuotaAlternantsAtteint is true;
        if (employeur.Effectif >= loi.SeuilContributionSupplementaire.Valeur && !quota)
        {
            Supposer("quota", $"Quota d’alternants non atteint\u00A0: contribution supplémentaire à l’apprentissage de {Ecriture.Nombre((employeur.AlsaceMoselle is true ? loi.ContributionSupplementaireAlsaceMoselle : loi.ContributionSupplementaire).Valeur * 100, 0, 4)}\u00A0%.");
        }

        return new EmployeurSimule
        {
            Effectif = employeur.Effectif,
            Agricole = agricole,
            TauxAtMp = employeur.TauxAtMp,
            TauxVersementMobilite = employeur.TauxVersementMobilite ?? new Taux(0),
            TauxSst = employeur.TauxSst,
            Geiq = employeur.Geiq is true,
            AlsaceMoselle = employeur.AlsaceMoselle is true,
            RedevableTaxeApprentissage = employeur.RedevableTaxeApprentissage is not false,
            QuotaAlternantsAtteint = quota,
            MutuelleMensuelle = employeur.MutuelleMensuelle ?? Montant.Zero,
            PartEmployeurMutuelle = employeur.PartEmployeurMutuelle ?? loi.PartEmployeurMutuelle.Taux,
            Idcc = employeur.Idcc,
        };
    }
}
