using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Actions;

/// <summary>The decisions on a step: start, close, skip, reopen. Pure: the facts, the law and the day are arguments.</summary>
public static class ConduiteDEtape
{
    /// <summary>Starts a step; its dependencies are over, or a motive says why not.</summary>
    public static Resultat Demarrer(Etape etape, ContexteCritere contexte, Role role, string? motif)
    {
        var attendues = contexte.Faits.Etapes.Where(e => etape.Dependances.Contains(e.Cle) && !e.EstClose).Select(e => Typo.Guillemets(e.Intitule)).ToList();
        if (attendues.Count > 0 && string.IsNullOrWhiteSpace(motif))
        {
            return Resultat.Refuse("etape.dependances", $"Cette étape vient après {Typo.Liste(attendues)}. Pour la commencer quand même, donnez un motif.", "Motif");
        }

        var suite = etape.Passer("Demarrer", role);
        if (!suite.EstFait) return suite;
        etape.ReelDu ??= contexte.Aujourdhui;
        if (!string.IsNullOrWhiteSpace(motif)) etape.Motif = motif;
        return Resultat.Fait;
    }

    /// <summary>Closes a step when each criterion of its gate is met or lifted, and the steps that must be over before are.</summary>
    public static Resultat Terminer(Etape etape, ContexteCritere contexte, Role role)
    {
        var manquants = Porte.Evaluer(etape, contexte).Where(c => !c.EstLeve)
            .Select(c => new Refus("etape.porte", $"{c.Critere.Intitule} {c.Constat.Preuve}")).ToList();
        manquants.AddRange(contexte.Faits.Etapes.Where(e => etape.FermetureApres.Contains(e.Cle) && !e.EstClose)
            .Select(e => new Refus("etape.fermeture", $"L’étape {Typo.Guillemets(e.Intitule)} se termine avant celle-ci.")));
        if (manquants.Count > 0) return Resultat.Refuse(manquants);
        var suite = etape.Passer("Terminer", role);
        if (!suite.EstFait) return suite;
        etape.ReelAu = contexte.Aujourdhui;
        return Resultat.Fait;
    }

    /// <summary>Skips a step, with a motive.</summary>
    public static Resultat Ecarter(Etape etape, Role role, string? motif)
    {
        if (string.IsNullOrWhiteSpace(motif)) return Resultat.Refuse("etape.motif", "Indiquez pourquoi cette étape est écartée.", "Motif");
        var suite = etape.Passer("Ecarter", role);
        if (!suite.EstFait) return suite;
        etape.Motif = motif;
        return Resultat.Fait;
    }

    /// <summary>Reopens a step, with a motive.</summary>
    public static Resultat Rouvrir(Etape etape, Role role, string? motif)
    {
        if (string.IsNullOrWhiteSpace(motif)) return Resultat.Refuse("etape.motif", "Indiquez pourquoi cette étape est rouverte.", "Motif");
        var suite = etape.Passer("Rouvrir", role);
        if (!suite.EstFait) return suite;
        (etape.Motif, etape.ReelAu) = (motif, null);
        return Resultat.Fait;
    }
}
