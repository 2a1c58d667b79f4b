using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Actions;

/// <summary>Lifts a criterion: an organisational one by a derogation, a rule of law by a typed legal basis.</summary>
[CasDUsage]
public sealed class LeverCritere(CohorteDbContext context, Baremes baremes, TimeProvider horloge)
{
    /// <summary>Passes over an organisational criterion until a day.</summary>
    public async Task<Resultat> DerogerAsync(Acteur acteur, Id<ActionCollective> actionId, string critere, string motif, string reference, DateOnly expireLe, CancellationToken annulation)
    {
        var aujourdhui = horloge.AujourdhuiAParis();
        if (!CatalogueCriteres.Connait(critere)) return Resultat.Refuse("derogation.critere", "Ce critère n’existe pas.", "Critere");
        if (CatalogueCriteres.De(critere).Nature == NatureCritere.Droit)
        {
            return Resultat.Refuse("derogation.droit", "Une règle de droit ne se lève pas par une dérogation, mais par une base légale enregistrée par un gestionnaire de l’OPCO.", "Critere");
        }

        if (expireLe < aujourdhui) return Resultat.Refuse("derogation.expiration", "La fin de la dérogation est déjà passée.", "ExpireLe");
        context.Derogations.Add(new Derogation { ActionId = actionId, Critere = critere, Motif = motif, Reference = reference, Auteur = acteur.Nom, PoseeLe = aujourdhui, ExpireLe = expireLe });
        return await context.EnregistrerAsync(new Operation(acteur, "PoserDerogation", motif), annulation);
    }

    /// <summary>Records a typed legal basis for the rule that it can lift; the role is checked by the page and again here.</summary>
    public async Task<Resultat> FonderAsync(Acteur acteur, Id<ActionCollective> actionId, DonneesDeBaseLegale donnees, CancellationToken annulation)
    {
        if (acteur.Role is not { } role || !Droits.Accorde(role, Permission.PoserBaseLegale))
        {
            return Resultat.Refuse("base-legale.role", "Une base légale est enregistrée par un gestionnaire de l’OPCO.");
        }

        var verifiee = FondementDeRegle.Verifier(donnees, baremes);
        if (!verifiee.EstFait) return verifiee;
        context.BasesLegales.Add(new BaseLegale
        {
            ActionId = actionId,
            Regle = donnees.Regle,
            Type = donnees.Type,
            Reference = donnees.Reference,
            Plafond = donnees.Plafond,
            Du = donnees.Du,
            Au = donnees.Au,
            Auteur = acteur.Nom,
            EnregistreeLe = horloge.AujourdhuiAParis(),
        });
        return await context.EnregistrerAsync(new Operation(acteur, "EnregistrerBaseLegale", donnees.Reference), annulation);
    }

    /// <summary>Gives its period to a legal basis that has none; <c>null</c> when the action has no such basis.</summary>
    public async Task<Resultat?> DaterAsync(Acteur acteur, Id<ActionCollective> actionId, Id<BaseLegale> id, DateOnly du, DateOnly? au, CancellationToken annulation)
    {
        if (acteur.Role is not { } role || !Droits.Accorde(role, Permission.PoserBaseLegale)) return null;
        if (await context.BasesLegales.SingleOrDefaultAsync(b => b.ActionId == actionId && b.Id == id, annulation) is not { } fondement) return null;
        var datee = FondementDeRegle.Dater(fondement, du, au, baremes);
        return datee.EstFait ? await context.EnregistrerAsync(new Operation(acteur, "DaterBaseLegale", fondement.Reference), annulation) : datee;
    }
}
