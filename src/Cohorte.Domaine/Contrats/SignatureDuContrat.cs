using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Depots;

namespace Cohorte.Domaine.Contrats;

/// <summary>The signature of a contract and all that follows from it at once: the person is in contract, the post is filled when its places are taken, a deposit is to be made.</summary>
public static class SignatureDuContrat
{
    /// <summary>Records both signatures.</summary>
    /// <param name="contrat">The contract.</param>
    /// <param name="candidature">The candidacy it comes from.</param>
    /// <param name="poste">The post it fills.</param>
    /// <param name="autresSignes">Other contracts already signed on that post and not broken.</param>
    /// <param name="role">Who records.</param>
    /// <param name="employeurLe">Day the employer signed.</param>
    /// <param name="salarieLe">Day the employee signed.</param>
    /// <param name="aujourdhui">Civil date in Paris.</param>
    /// <returns>The deposit to make.</returns>
    public static Resultat<Depot> Signer(Contrat contrat, Candidature candidature, Poste? poste, int autresSignes, Role role, DateOnly employeurLe, DateOnly salarieLe, DateOnly aujourdhui)
    {
        var possible = TransitionsContrat.Table.Appliquer(contrat.Etat, "Signer", role);
        if (!possible.EstFait) return Resultat.Refuse(possible.Refus);
        var refus = new List<Refus>();
        if (JourSaisi.PasEncorePasse(employeurLe, aujourdhui, nameof(contrat.SigneEmployeurLe)) is { } a) refus.Add(a);
        if (JourSaisi.PasEncorePasse(salarieLe, aujourdhui, nameof(contrat.SigneSalarieLe)) is { } b) refus.Add(b);
        if (refus.Count > 0) return Resultat.Refuse(refus);
        var conclusion = employeurLe > salarieLe ? employeurLe : salarieLe;
        if (conclusion != contrat.DateConclusion)
        {
            return new Refus(
                "contrat.conclusion",
                $"La dernière signature, le {Ecriture.DateCourte(conclusion)}, conclut le contrat, qui porte une autre date{(contrat.DateConclusion is { } portee ? $", le {Ecriture.DateCourte(portee)}" : "")}. Reprenez-le en brouillon pour corriger la date de conclusion{Typo.DeuxPoints}la loi de ce jour s’applique.",
                conclusion == salarieLe ? nameof(contrat.SigneSalarieLe) : nameof(contrat.SigneEmployeurLe));
        }

        if (poste is not null && (poste.Etat == EtatPoste.Ferme || autresSignes >= poste.Nombre))
        {
            return new Refus("contrat.poste-complet", poste.Etat == EtatPoste.Ferme
                ? $"Le poste {Typo.Guillemets(poste.Intitule)} est fermé. Rouvrez-le avant de signer."
                : $"Le poste {Typo.Guillemets(poste.Intitule)} compte {Ecriture.Compte(poste.Nombre, "place")}, déjà prises par des contrats signés.");
        }

        // The consequences are the product's, whoever of the adviser or the employer records the signatures.
        var enContrat = candidature.Passer("Contractualiser", Role.ConseillerOpco);
        if (!enContrat.EstFait) return enContrat;
        if (poste is { Etat: EtatPoste.Ouvert } && autresSignes + 1 >= poste.Nombre) poste.Passer("Pourvoir", Role.ConseillerOpco).Exiger();
        (contrat.SigneEmployeurLe, contrat.SigneSalarieLe) = (employeurLe, salarieLe);
        contrat.Passer("Signer", role).Exiger();
        return new Depot { ActionId = contrat.ActionId, ContratId = contrat.Id };
    }
}
