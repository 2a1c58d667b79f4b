using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Contrats;

/// <summary>What follows from a contract broken before its first day: the person is no longer in contract, the place is free again.</summary>
public static class RuptureAvantLeDebut
{
    /// <summary>Undoes what the signature did. A person who gave up has withdrawn; another is back in the selection.</summary>
    /// <param name="contrat">The broken contract.</param>
    /// <param name="candidature">The candidacy it came from.</param>
    /// <param name="poste">The post it filled.</param>
    public static void Liberer(Contrat contrat, Candidature candidature, Poste? poste)
    {
        if (!contrat.EstRompuAvantSonDebut || candidature.Etat != EtatCandidature.EnContrat) return;

        // The consequences are the product's, whoever of the adviser or the employer records the breach.
        candidature.Passer(contrat.CauseRupture == CauseRupture.InitiativeSalarie ? "Renoncer" : "Liberer", Role.ConseillerOpco).Exiger();
        (candidature.PosteId, candidature.AccepteeParEntrepriseLe, candidature.MotifDispenseImmersion) = (null, null, null);
        candidature.Motif = $"Contrat rompu avant son début{Typo.DeuxPoints}{contrat.CauseRupture?.Libelle()}";
        if (poste is { Etat: EtatPoste.Pourvu }) poste.Passer("Rouvrir", Role.ConseillerOpco).Exiger();
    }
}
