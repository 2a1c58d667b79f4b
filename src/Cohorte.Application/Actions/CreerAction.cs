using Cohorte.Application.Modeles;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Modeles;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Actions;

/// <summary>Creates an action from a template; its creator becomes a member of it.</summary>
[CasDUsage]
public sealed class CreerAction(CohorteDbContext context, CatalogueDesModeles catalogue, Baremes baremes, TimeProvider horloge)
{
    /// <summary>Templates that may be chosen for a wished first day: the experimental one only where its regime allows the day.</summary>
    public async Task<IReadOnlyList<ModeleDeParcours>> ModelesAsync(DateOnly? debut, CancellationToken annulation) =>
        [.. (await catalogue.TousAsync(annulation)).Where(m => EstPossible(m, debut))];

    /// <summary>Creates the action, or says which input prevents it.</summary>
    /// <param name="acteur">Who creates it.</param>
    /// <param name="codeModele">Template of the path.</param>
    /// <param name="demande">Code, title, job, dates.</param>
    /// <param name="annulation">Stops the writing.</param>
    /// <param name="completer">Adds what is written with the action, in the same transaction; its refusal leaves nothing.</param>
    public async Task<Resultat<ActionCollective>> ExecuterAsync(Acteur acteur, string codeModele, DemandeDAction demande, CancellationToken annulation, Func<ActionCollective, Resultat>? completer = null)
    {
        if ((await catalogue.TousAsync(annulation)).SingleOrDefault(m => m.Code == codeModele) is not { } modele)
        {
            return new Refus("action.modele", "Choisissez un modèle de parcours de la liste.", "Modele");
        }

        if (!EstPossible(modele, demande.DebutSouhaite))
        {
            return new Refus("action.regime", "Le contrat de professionnalisation expérimental ne peut pas être conclu à la date souhaitée. Choisissez le contrat de professionnalisation.", "Modele");
        }

        if (await context.Actions.AnyAsync(a => a.Code == demande.Code, annulation))
        {
            return new Refus("action.doublon", $"Le code {Typo.Guillemets(demande.Code)} est déjà pris.", "Code");
        }

        var action = NouvelleAction.Creer(modele, demande, horloge.MaintenantUtc());
        context.Actions.Add(action);
        if (acteur.CompteId is { } compte)
        {
            context.MembresActions.Add(new MembreAction { ActionId = action.Id, CompteId = compte, Depuis = horloge.AujourdhuiAParis() });
        }

        if (completer?.Invoke(action) is { EstFait: false } refus) return refus;
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "CreerAction"), annulation);
        return ecrit.EstFait ? action : ecrit;
    }

    /// <summary>Whether contracts of a template may be concluded for a first day, today when it is unknown.</summary>
    public bool EstPossible(ModeleDeParcours modele, DateOnly? debut) =>
        modele.Dispositif != Dispositif.CpExperimental || RegimeExperimental.EstOuvert(baremes, debut ?? horloge.AujourdhuiAParis());
}
