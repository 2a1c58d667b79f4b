using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Modeles;

namespace Cohorte.Domaine.Reprises;

/// <summary>Takes over an action that already runs: steps done elsewhere are stated as facts and owe no gate; the step reached starts here.</summary>
public static class RepriseDAction
{
    /// <summary>Motive kept on the step reached, which may start before steps that were not done.</summary>
    public const string Motif = "Action reprise en cours de route.";

    /// <summary>Steps usually done when another is reached: those before it on the board that do not wait for it.</summary>
    public static IReadOnlyList<string> FaitesParDefaut(ModeleDeParcours modele, string atteinte)
    {
        var rang = modele.Etapes.Select(e => e.Cle).ToList().IndexOf(atteinte);
        return rang < 0 ? [] : [.. modele.Etapes.Take(rang).Where(e => !Attend(modele, e.Cle, atteinte)).Select(e => e.Cle)];
    }

    /// <summary>States the steps done, starts the step reached.</summary>
    public static Resultat Constater(ActionCollective action, string atteinte, IReadOnlyCollection<string> faites, Role role, DateOnly aujourdhui)
    {
        if (action.Etapes.SingleOrDefault(e => e.Cle == atteinte) is not { } courante) return Resultat.Refuse("reprise.etape", "Choisissez l’étape où en est l’action.", "EtapeAtteinte");
        if (faites.Contains(atteinte)) return Resultat.Refuse("reprise.faites", $"L’étape {Typo.Guillemets(courante.Intitule)} est celle où en est l’action{Typo.DeuxPoints}elle n’est pas encore faite.", "EtapesFaites");
        if (faites.FirstOrDefault(f => action.Etapes.All(e => e.Cle != f)) is not null) return Resultat.Refuse("reprise.faites", "Une étape faite est une étape du modèle choisi.", "EtapesFaites");
        foreach (var faite in action.Etapes.Where(e => faites.Contains(e.Cle)))
        {
            var suite = faite.Passer("ConstaterFaite", role);
            if (!suite.EstFait) return suite;
        }

        var demarree = courante.Passer("Demarrer", role);
        if (!demarree.EstFait) return demarree;
        (courante.ReelDu, courante.Motif, action.RepriseLe) = (aujourdhui, Motif, aujourdhui);
        return Resultat.Fait;
    }

    private static bool Attend(ModeleDeParcours modele, string cle, string autre)
    {
        var parCle = modele.Etapes.ToDictionary(e => e.Cle);
        var vues = new HashSet<string>();
        var aVoir = new Stack<string>([cle]);
        while (aVoir.TryPop(out var courante))
        {
            if (courante == autre) return true;
            if (!vues.Add(courante) || !parCle.TryGetValue(courante, out var etape)) continue;
            foreach (var avant in etape.Dependances) aVoir.Push(avant);
        }

        return false;
    }
}
