using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Affectations;

/// <summary>What a validated assignment does to a candidacy: the proposal is made, the yes of the firm kept, the others put in reserve. Nobody types it again.</summary>
public static class ReportDesPlaces
{
    /// <summary>Motive of a proposal that the assignment replaces.</summary>
    public const string Motif = "Affectation validée par le COPIL.";

    /// <summary>Proposes a person for the post given; the opinion « oui » of the firm is its agreement to receive the person.</summary>
    public static Resultat Proposer(Candidature candidature, Poste poste, bool accord, Role role, DateOnly aujourdhui)
    {
        if (candidature.Etat is not (EtatCandidature.EnSelection or EtatCandidature.EnReserve or EtatCandidature.Proposee)) return Resultat.Fait;
        if (candidature.Etat != EtatCandidature.Proposee || candidature.PosteId != poste.Id)
        {
            var libre = Liberer(candidature, role, aujourdhui);
            if (!libre.EstFait) return libre;
            var propose = ConduiteDeCandidature.Passer(candidature, new GesteDeCandidature { Transition = "Proposer", Poste = poste }, role, aujourdhui);
            if (!propose.EstFait) return propose;
        }

        return accord ? ConduiteDeCandidature.Accepter(candidature, aujourdhui) : Resultat.Fait;
    }

    /// <summary>Puts in reserve a person who has no place and whom a firm would take.</summary>
    public static Resultat MettreEnReserve(Candidature candidature, Role role, DateOnly aujourdhui)
    {
        if (candidature.Etat is not (EtatCandidature.EnSelection or EtatCandidature.Proposee)) return Resultat.Fait;
        var libre = Liberer(candidature, role, aujourdhui);
        return libre.EstFait ? ConduiteDeCandidature.Passer(candidature, new GesteDeCandidature { Transition = "MettreEnReserve" }, role, aujourdhui) : libre;
    }

    private static Resultat Liberer(Candidature candidature, Role role, DateOnly aujourdhui) =>
        candidature.Etat == EtatCandidature.Proposee
            ? ConduiteDeCandidature.Passer(candidature, new GesteDeCandidature { Transition = "Reprendre", Motif = Motif }, role, aujourdhui)
            : Resultat.Fait;
}
