using Cohorte.Application.Persistance;
using Cohorte.Application.Taches;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Suppleances;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Suppleances;

/// <summary>An action of the absent person: where it is, its next meeting, what waits.</summary>
public sealed record ActionEnPassation(string Code, string Intitule, string? Etape, DateOnly? DebutSouhaite, DateOnly? ProchainCopil, IReadOnlyList<LigneAFaire> Lignes);

/// <summary>What a stand-in must know: the instructions, then each action in progress.</summary>
public sealed record FicheDePassation(LigneSuppleance Suppleance, IReadOnlyList<ActionEnPassation> Actions);

/// <summary>Gathers the hand-over sheet, in a constant number of queries.</summary>
[CasDUsage]
public sealed class LecteurDePassation(CohorteDbContext context, ListeDesSuppleances suppleances, ListeAFaire liste, TimeProvider horloge)
{
    /// <summary>The sheet; <c>null</c> when the person sees no such stand-in.</summary>
    public async Task<FicheDePassation?> LireAsync(Acteur acteur, Id<Suppleance> id, CancellationToken annulation)
    {
        if (await suppleances.Visibles(acteur).SingleOrDefaultAsync(s => s.Id == id, annulation) is not { } suppleance) return null;
        if (acteur.CompteId == suppleance.SuppleantId && acteur.CompteId != suppleance.AbsentId && horloge.AujourdhuiAParis() > suppleance.Au) return new(suppleance, []);
        if (acteur.Role == Role.Administrateur) return new(suppleance, []);
        var absent = new Acteur(suppleance.AbsentId, suppleance.Absent, Role.ConseillerOpco);
        var jour = horloge.AujourdhuiAParis();
        var siennes = context.MembresActions.Where(m => m.CompteId == suppleance.AbsentId).Select(m => m.ActionId);
        var actions = await context.Actions.AsNoTracking().Where(a => siennes.Contains(a.Id) && a.Etapes.Any(e => e.Etat == EtatEtape.AVenir || e.Etat == EtatEtape.EnCours)).OrderBy(a => a.DebutSouhaite).ThenBy(a => a.Code).Select(a => new
        {
            a.Code,
            a.Intitule,
            a.DebutSouhaite,
            Etape = a.Etapes.Where(e => e.Etat == EtatEtape.EnCours).OrderByDescending(e => e.Ordre).Select(e => e.Intitule).FirstOrDefault(),
            Copil = context.ReunionsCopil.Where(r => r.ActionId == a.Id && r.Le >= jour && (r.Etat == EtatReunion.Preparee || r.Etat == EtatReunion.Convoquee)).OrderBy(r => r.Le).Select(r => (DateOnly?)r.Le).FirstOrDefault(),
        }).ToListAsync(annulation);
        var (lignes, _, _) = await liste.LireAsync(absent, new FiltreDeTours(), annulation);
        var parAction = lignes.ToLookup(l => l.Code);
        return new(suppleance, [.. actions.Select(a => new ActionEnPassation(a.Code, a.Intitule, a.Etape, a.DebutSouhaite, a.Copil, [.. parAction[a.Code]]))]);
    }
}
