using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Contrats;

/// <summary>The decisions on a contract that is being written: open it, edit it, prepare its signature, take it back, give it up.</summary>
public static class RedactionDuContrat
{
    /// <summary>Opens a draft for a person retained on a post.</summary>
    public static Resultat<Contrat> Ouvrir(Candidature candidature, Poste? poste, bool dejaUnContrat, TermesContrat termes)
    {
        if (dejaUnContrat) return new Refus("contrat.doublon", "Cette personne a déjà un contrat dans cette action.");
        if (candidature.Etat != EtatCandidature.Retenue)
        {
            return new Refus("contrat.candidature", $"Un contrat se rédige pour une personne retenue par une entreprise{Typo.PointVirgule}cette candidature est dans l’état {Typo.Guillemets(candidature.Etat.Libelle())}.");
        }

        if (poste is null) return new Refus("contrat.poste", "Cette candidature n’a pas de poste. Indiquez d’abord sur quel poste la personne est retenue.");
        var refus = VerificationDesTermes.Verifier(termes);
        if (refus.Count > 0) return Resultat.Refuse(refus);
        var contrat = new Contrat
        {
            ActionId = candidature.ActionId,
            CandidatureId = candidature.Id,
            PersonneId = candidature.PersonneId,
            EntrepriseId = poste.EntrepriseId,
            PosteId = poste.Id,
        };
        termes.Reporter(contrat);
        return contrat;
    }

    /// <summary>Edits a draft; once the signature is prepared, the contract is first taken back.</summary>
    public static Resultat Modifier(Contrat contrat, TermesContrat termes)
    {
        if (contrat.Etat != EtatContrat.Brouillon)
        {
            return Resultat.Refuse("contrat.fige", contrat.Etat == EtatContrat.ASigner
                ? "Ce contrat attend les signatures. Reprenez-le en brouillon pour le corriger."
                : $"Ce contrat est dans l’état {Typo.Guillemets(contrat.Etat.Libelle())}{Typo.PointVirgule}ses termes ne se modifient plus.");
        }

        var refus = VerificationDesTermes.Verifier(termes);
        if (refus.Count > 0) return Resultat.Refuse(refus);
        termes.Reporter(contrat);
        return Resultat.Fait;
    }

    /// <summary>Sends a complete draft to signature, unless the law stands against it.</summary>
    /// <param name="contrat">The contract.</param>
    /// <param name="role">Who asks.</param>
    /// <param name="obstacles">Blocking verdicts of law that no legal basis of the action lifts.</param>
    public static Resultat PreparerSignature(Contrat contrat, Role role, IReadOnlyList<Refus> obstacles)
    {
        if (!TransitionsContrat.Table.Appliquer(contrat.Etat, "PreparerSignature", role).EstFait) return contrat.Passer("PreparerSignature", role);
        var manques = Manques(contrat).Concat(obstacles).ToList();
        return manques.Count > 0 ? Resultat.Refuse(manques) : contrat.Passer("PreparerSignature", role);
    }

    /// <summary>Takes a contract back to draft.</summary>
    public static Resultat Corriger(Contrat contrat, Role role) => contrat.Passer("Corriger", role);

    /// <summary>Gives a contract up before signature, with a motive.</summary>
    public static Resultat Abandonner(Contrat contrat, Role role, string? motif)
    {
        if (string.IsNullOrWhiteSpace(motif)) return Resultat.Refuse("contrat.motif", "Indiquez pourquoi ce contrat ne sera pas signé.", "Motif");
        var suite = contrat.Passer("Abandonner", role);
        if (suite.EstFait) contrat.MotifAbandon = motif;
        return suite;
    }

    /// <summary>What a draft still lacks before signature.</summary>
    public static IEnumerable<Refus> Manques(Contrat contrat)
    {
        if (contrat.DateConclusion is null) yield return new Refus("contrat.conclusion-manquante", "Indiquez la date de conclusion du contrat.", nameof(contrat.DateConclusion));
        if (contrat.SalaireMensuel is null) yield return new Refus("contrat.salaire-manquant", "Indiquez le salaire brut mensuel.", nameof(contrat.SalaireMensuel));
        if (contrat.TuteurNom is null) yield return new Refus("contrat.tuteur-manquant", "Indiquez le tuteur dans l’entreprise.", nameof(contrat.TuteurNom));
        if (contrat.TuteurExperienceDepuis is null) yield return new Refus("contrat.tuteur-experience-manquante", "Indiquez depuis quand le tuteur exerce ce métier.", nameof(contrat.TuteurExperienceDepuis));
    }
}
