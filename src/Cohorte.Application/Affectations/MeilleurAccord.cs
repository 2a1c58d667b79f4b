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

/// <summary>The best agreement as far as it was sought.</summary>
/// <param name="Lue">The assignment.</param>
/// <param name="EstAChercher">Whether a job could still find better: a page had no time to prove it, and no job tried.</param>
public sealed record AccordCherche(AffectationLue Lue, bool EstAChercher);

/// <summary>The best of the stable assignments: found at once when the market is small, else by a job that people start, watch and stop.</summary>
[CasDUsage]
public sealed class MeilleurAccord(CohorteDbContext context, LecteurDAffectations lecteur, IAffecteurParScore affecteur, LancerCalcul calculs, FileDeTravaux file, SonnetteDesTravaux sonnette)
{
    /// <summary>Seconds given while a person waits for a page; the clock stops it at twice as many.</summary>
    private const int BudgetDUnePage = 1;

    /// <summary>Pairs above which a page does not even try.</summary>
    private const int CouplesDUnePage = 2_000;

    /// <summary>The answer of the last finished job on this very problem (once a wish or an opinion changes, it is another), else what a page has the time to find: proved, or the ordinary rule's answer, not proved.</summary>
    public async Task<AccordCherche> ChercherAsync(Id<ActionCollective> actionId, ProblemeAffectation probleme, CancellationToken annulation)
    {
        var demande = EcritureProbleme.Affectation(probleme);
        var reponse = await context.Travaux.Where(t => t.ActionId == actionId && t.Type == TypeDeTravail.CalculAffectation && t.Etat == EtatTravail.Termine && t.Demande == demande)
            .OrderByDescending(t => t.FiniLe).Select(t => t.Resultat).FirstOrDefaultAsync(annulation);
        if (reponse is not null) return new(Lue(probleme, AccordTrouve.Lire(reponse)), EstAChercher: false);
        var marche = new MarcheIndexe(probleme);
        var (obtenu, prouve) = marche.Voeux.Sum(v => v.Length) > CouplesDUnePage
            ? (AcceptationDifferee.Affecter(marche), false)
            : affecteur.StableParScore(marche, new BudgetDeCalcul(BudgetDUnePage), annulation);
        return new(AffectationLue.De(marche, obtenu, prouve), EstAChercher: !prouve);
    }

    /// <summary>The job that seeks it now, or <c>null</c>.</summary>
    public async Task<Id<Travail>?> EnCoursAsync(Id<ActionCollective> actionId, CancellationToken annulation) =>
        await context.Travaux.Where(t => t.ActionId == actionId && t.Type == TypeDeTravail.CalculAffectation && (t.Etat == EtatTravail.EnAttente || t.Etat == EtatTravail.EnCours)).Select(t => (Id<Travail>?)t.Id).FirstOrDefaultAsync(annulation);

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

    private static AffectationLue Lue(ProblemeAffectation probleme, AccordTrouve accord)
    {
        var postes = probleme.Entreprises.Select((e, i) => (e.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        var obtenu = probleme.Candidats.Select(c => accord.Places.TryGetValue(c.Id, out var poste) ? postes[poste] : -1).ToArray();
        return AffectationLue.De(new MarcheIndexe(probleme), obtenu, accord.Prouve);
    }
}
