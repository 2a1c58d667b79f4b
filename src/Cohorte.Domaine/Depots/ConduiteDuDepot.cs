using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Depots;

/// <summary>The decisions on a deposit. Pure: the delays of the law and the day are arguments.</summary>
public static class ConduiteDuDepot
{
    /// <summary>Sends the contract and its annex, the first time or after a correction.</summary>
    public static Resultat Transmettre(Depot depot, Contrat contrat, Role role, DateOnly le, DateOnly aujourdhui)
    {
        var possible = Possible(depot, "Transmettre", role);
        if (!possible.EstFait) return possible;
        if (JourSaisi.PasEncorePasse(le, aujourdhui, "Le") is { } refus) return refus;
        if (le < contrat.DateConclusion) return Anterieur("la conclusion du contrat", contrat.DateConclusion.Value);
        if (depot.Etat == EtatDepot.Retourne)
        {
            if (le < depot.RetourneLe) return Anterieur("le renvoi par l’OPCO", depot.RetourneLe.Value);
            depot.RetransmisLe = le;
        }
        else
        {
            depot.TransmisLe = le;
        }

        return depot.Passer("Transmettre", role);
    }

    /// <summary>Records that the OPCO has both the contract and its annex: the clock starts, unless it already runs after a return that did not stop it.</summary>
    public static Resultat Recevoir(Depot depot, Role role, DateOnly le, DateOnly aujourdhui)
    {
        var possible = Possible(depot, "Recevoir", role);
        if (!possible.EstFait) return possible;
        if (JourSaisi.PasEncorePasse(le, aujourdhui, "Le") is { } refus) return refus;
        var transmis = depot.RetransmisLe ?? depot.TransmisLe;
        if (le < transmis) return Anterieur("la transmission", transmis.Value);
        if (depot.RecuLe is null || depot.DelaiArrete) (depot.RecuLe, depot.DelaiArrete) = (le, false);
        return depot.Passer("Recevoir", role);
    }

    /// <summary>Takes the file in hand.</summary>
    public static Resultat Instruire(Depot depot, Role role) => depot.Passer("Instruire", role);

    /// <summary>Agrees, with the number of the file and the amount committed.</summary>
    public static Resultat Accorder(Depot depot, Role role, DateOnly le, string? numero, Montant? montant, int? delaiDecision, DateOnly aujourdhui)
    {
        var possible = Decidable(depot, "Accorder", role, le, delaiDecision, aujourdhui);
        if (!possible.EstFait) return possible;
        if (string.IsNullOrWhiteSpace(numero)) return Resultat.Refuse("depot.numero", "Indiquez le numéro donné par l’OPCO.", nameof(depot.Numero));
        if (montant is not { Euros: > 0 }) return Resultat.Refuse("depot.montant", "Indiquez le montant engagé, plus grand que 0.", nameof(depot.MontantEngage));
        (depot.DecideLe, depot.Numero, depot.MontantEngage) = (le, numero, montant);
        return depot.Passer("Accorder", role);
    }

    /// <summary>Refuses, with a typed motive.</summary>
    public static Resultat Refuser(Depot depot, Role role, DateOnly le, MotifRefus? motif, int? delaiDecision, DateOnly aujourdhui)
    {
        var possible = Decidable(depot, "Refuser", role, le, delaiDecision, aujourdhui);
        if (!possible.EstFait) return possible;
        if (motif is null) return Resultat.Refuse("depot.motif", "Indiquez le motif du refus.", nameof(depot.MotifRefus));
        (depot.DecideLe, depot.MotifRefus) = (le, motif);
        return depot.Passer("Refuser", role);
    }

    /// <summary>Sends the file back; the clock stops only when the contract or its annex is missing.</summary>
    public static Resultat Retourner(Depot depot, Role role, DateOnly le, string? aCorriger, bool pieceManquante, int? delaiDecision, DateOnly aujourdhui)
    {
        var possible = Decidable(depot, "Retourner", role, le, delaiDecision, aujourdhui);
        if (!possible.EstFait) return possible;
        if (string.IsNullOrWhiteSpace(aCorriger)) return Resultat.Refuse("depot.retour", "Indiquez ce qui est à corriger.", nameof(depot.Retour));
        (depot.Retour, depot.RetourneLe, depot.DelaiArrete) = (aCorriger, le, pieceManquante);
        return depot.Passer("Retourner", role);
    }

    /// <summary>Observes that the silence of the OPCO is an agreement, only from the day after its last day.</summary>
    public static Resultat ConstaterAccordTacite(Depot depot, Role role, int? delaiDecision, DateOnly aujourdhui)
    {
        var possible = Possible(depot, "ConstaterAccordTacite", role);
        if (!possible.EstFait) return possible;
        if (depot.DelaiArrete) return Resultat.Refuse("depot.delai-arrete", $"Le contrat ou son annexe manque{Typo.DeuxPoints}le délai de décision est arrêté.");
        if (DelaiDeDepot.AccordTaciteLe(depot, delaiDecision) is not { } des)
        {
            return Resultat.Refuse("depot.delai-inconnu", "Aucun texte en vigueur à la date de réception ne donne de délai de décision.");
        }

        if (aujourdhui < des) return Resultat.Refuse("depot.tacite-trop-tot", $"L’OPCO peut encore se prononcer{Typo.DeuxPoints}son silence vaut accord à partir du {Ecriture.DateCourte(des)}.");
        depot.DecideLe = des;
        return depot.Passer("ConstaterAccordTacite", role);
    }

    /// <summary>Closes the file once the contract is over or broken.</summary>
    public static Resultat Cloturer(Depot depot, Contrat contrat, Role role)
    {
        var possible = Possible(depot, "Cloturer", role);
        if (!possible.EstFait) return possible;
        return contrat.Etat is EtatContrat.Termine or EtatContrat.Rompu
            ? depot.Passer("Cloturer", role)
            : Resultat.Refuse("depot.contrat-en-cours", "Le dossier se clôture quand le contrat est terminé ou rompu.");
    }

    private static Resultat Possible(Depot depot, string transition, Role role)
    {
        var suite = TransitionsDepot.Table.Appliquer(depot.Etat, transition, role);
        return suite.EstFait ? Resultat.Fait : Resultat.Refuse(suite.Refus);
    }

    private static Resultat Decidable(Depot depot, string transition, Role role, DateOnly le, int? delaiDecision, DateOnly aujourdhui)
    {
        var possible = Possible(depot, transition, role);
        if (!possible.EstFait) return possible;
        if (JourSaisi.PasEncorePasse(le, aujourdhui, "Le") is { } refus) return refus;
        if (le < depot.RecuLe) return Anterieur("la réception complète", depot.RecuLe.Value);
        return DelaiDeDepot.AccordTaciteLe(depot, delaiDecision) is { } des && le >= des
            ? Resultat.Refuse("depot.accord-tacite", $"Le silence de l’OPCO vaut accord depuis le {Ecriture.DateCourte(des)}. Constatez l’accord tacite.", "Le")
            : Resultat.Fait;
    }

    private static Refus Anterieur(string fait, DateOnly jour) => new("depot.date", $"Cette date précède {fait}, le {Ecriture.DateCourte(jour)}.", "Le");
}
