using Cohorte.Application.Calendriers;
using Cohorte.Application.Persistance;
using Cohorte.Application.Planification.Echange;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Domaine.Travaux;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Affectations;

/// <summary>The best of the stable assignments: found at once when the market is small, else by a job that people start, watch and stop.</summary>
[CasDUsage]
public sealed class MeilleurAccord(CohorteDbContext context, LecteurDAffectations lecteur, IAffecteurParScore affecteur, LancerCalcul calculs, FileDeTravaux file, SonnetteDesTravaux sonnette)
{
    /// <summary>Seconds given while a person waits for a page; the clock stops it at twice as many.</summary>
    private const int BudgetDUnePage = 1;

    /// <summary>Pairs above which a page does not even try.</summary>
    private const int CouplesDUnePage = 2_000;

    /// <summary>The answer of a finished job on this very problem, else what a page has the time to find: proved, or the ordinary rule's answer, not proved.</summary>
    public async Task<AffectationLue> ChercherAsync(Id<ActionCollective> actionId, ProblemeAffectation probleme, CancellationToken annulation)
    {
        if (await ReponseAsync(actionId, probleme, annulation) is { } json) return Lue(probleme, AccordTrouve.Lire(json));
        var marche = new MarcheIndexe(probleme);
        var (obtenu, prouve) = marche.Voeux.Sum(v => v.Length) > CouplesDUnePage
            ? (AcceptationDifferee.Affecter(marche), false)
            : affecteur.StableParScore(marche, new BudgetDeCalcul(BudgetDUnePage), annulation);
        return AffectationLue.De(marche, obtenu, prouve);
    }

    /// <summary>The job that seeks it now, or <c>null</c>.</summary>
    public async Task<Id<Travail>?> EnCoursAsync(Id<ActionCollective> actionId, CancellationToken annulation) =>
        await context.Travaux.Where(t => t.ActionId == actionId && t.Type == TypeDeTravail.CalculAffectation && (t.Etat == EtatTravail.EnAttente || t.Etat == EtatTravail.EnCours)).Select(t => (Id<Travail>?)t.Id).FirstOrDefaultAsync(annulation);

    /// <summary>Whether a finished job answered this very problem, proved or not.</summary>
    public async Task<bool> EstCherchePourAsync(Id<ActionCollective> actionId, ProblemeAffectation probleme, CancellationToken annulation) => await ReponseAsync(actionId, probleme, annulation) is not null;

    /// <summary>Starts the search in the background.</summary>
    public async Task<Resultat<Id<Travail>>> LancerAsync(Acteur acteur, Id<ActionCollective> actionId, CancellationToken annulation)
    {
        if (await calculs.ObstacleAsync(actionId, annulation) is { } obstacle) return obstacle;
        var probleme = new MarcheDeLAction((await lecteur.LireAsync(actionId, annulation)).Faits).Probleme;
        if (ValidationAffectation.Valider(probleme).ToList() is { Count: > 0 } refus) return Resultat.Refuse(refus);
        var travail = await file.DeposerAsync(TypeDeTravail.CalculAffectation, EcritureProbleme.Affectation(probleme), LancerCalcul.Budget, acteur.Nom, actionId, annulation);
        sonnette.Sonner(publics: false);
        return travail.Id;
    }

    /// <summary>What the last finished job on this very problem answered: once a wish or an opinion changes, it is another problem.</summary>
    private async Task<string?> ReponseAsync(Id<ActionCollective> actionId, ProblemeAffectation probleme, CancellationToken annulation)
    {
        var demande = EcritureProbleme.Affectation(probleme);
        return await context.Travaux.Where(t => t.ActionId == actionId && t.Type == TypeDeTravail.CalculAffectation && t.Etat == EtatTravail.Termine && t.Demande == demande)
            .OrderByDescending(t => t.FiniLe).Select(t => t.Resultat).FirstOrDefaultAsync(annulation);
    }

    private static AffectationLue Lue(ProblemeAffectation probleme, AccordTrouve accord)
    {
        var postes = probleme.Entreprises.Select((e, i) => (e.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        var obtenu = probleme.Candidats.Select(c => accord.Places.TryGetValue(c.Id, out var poste) ? postes[poste] : -1).ToArray();
        return AffectationLue.De(new MarcheIndexe(probleme), obtenu, accord.Prouve);
    }
}
