using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Candidats;

/// <summary>What goes with a move of a candidacy.</summary>
public sealed record GesteDeCandidature
{
    /// <summary>Name of the transition.</summary>
    public required string Transition { get; init; }

    /// <summary>Post proposed.</summary>
    public Poste? Poste { get; init; }

    /// <summary>Typed motive of a refusal.</summary>
    public MotifNonRetenue? MotifNonRetenue { get; init; }

    /// <summary>Next step offered to a person not retained.</summary>
    public string? Suite { get; init; }

    /// <summary>Motive: of a withdrawal, a reopening, a refused proposal, a waived immersion.</summary>
    public string? Motif { get; init; }
}

/// <summary>The decisions on a candidacy; pure.</summary>
public static class ConduiteDeCandidature
{
    /// <summary>Moves a candidacy along its table, with what each move demands.</summary>
    public static Resultat Passer(Candidature candidature, GesteDeCandidature geste, Role role, DateOnly aujourdhui)
    {
        if (Exiger(candidature, geste) is { } refus) return refus;
        var avant = candidature.Etat;
        var suite = candidature.Passer(geste.Transition, role);
        if (!suite.EstFait) return suite;
        switch (geste.Transition)
        {
            case "Proposer":
                (candidature.PosteId, candidature.AccepteeParEntrepriseLe) = (geste.Poste!.Id, null);
                break;
            case "Reprendre":
                (candidature.PosteId, candidature.AccepteeParEntrepriseLe, candidature.Motif) = (null, null, geste.Motif);
                break;
            case "Retenir":
                candidature.AccepteeParEntrepriseLe ??= aujourdhui;
                if (avant == EtatCandidature.Proposee) candidature.MotifDispenseImmersion = geste.Motif;
                break;
            case "Refuser":
                (candidature.MotifNonRetenue, candidature.Suite) = (geste.MotifNonRetenue, geste.Suite);
                break;
            case "Desister" or "Rouvrir":
                candidature.Motif = geste.Motif;
                break;
        }

        return Resultat.Fait;
    }

    /// <summary>The firm says yes to a proposal, before the immersion.</summary>
    public static Resultat Accepter(Candidature candidature, DateOnly aujourdhui)
    {
        if (candidature.Etat != EtatCandidature.Proposee) return Resultat.Refuse("candidature.acceptation", "Cette personne n’est pas proposée à l’entreprise.");
        candidature.AccepteeParEntrepriseLe ??= aujourdhui;
        return Resultat.Fait;
    }

    private static Refus? Exiger(Candidature candidature, GesteDeCandidature geste) => geste.Transition switch
    {
        "Proposer" when geste.Poste is null => new Refus("candidature.poste", "Choisissez le poste proposé.", "PosteId"),
        "Proposer" when geste.Poste.Etat != EtatPoste.Ouvert => new Refus("candidature.poste", "Ce poste n’est plus ouvert.", "PosteId"),
        "Immerger" when candidature.AccepteeParEntrepriseLe is null => new Refus("candidature.accord", "L’entreprise n’a pas encore accepté de recevoir cette personne."),
        "Reprendre" when geste.Motif is null => new Refus("candidature.motif", "Indiquez pourquoi l’entreprise ne la retient pas.", "Motif"),
        "Retenir" when candidature.Etat == EtatCandidature.Proposee && geste.Motif is null => new Refus("candidature.dispense", "Sans immersion, indiquez pourquoi elle n’a pas lieu.", "Motif"),
        "Refuser" when geste.MotifNonRetenue is null => new Refus("candidature.motif", "Choisissez le motif du refus.", "MotifNonRetenue"),
        "Refuser" when geste.Suite is null => new Refus("candidature.suite", "Indiquez la suite proposée à la personne.", "Suite"),
        "Desister" when geste.Motif is null => new Refus("candidature.motif", "Indiquez pourquoi la personne renonce.", "Motif"),
        "Liberer" or "Renoncer" => new Refus("candidature.contrat", "Cette personne est en contrat. Notez d’abord la rupture de son contrat."),
        "Rouvrir" when geste.Motif is null => new Refus("candidature.motif", "Indiquez pourquoi la candidature est rouverte.", "Motif"),
        _ => null,
    };
}
