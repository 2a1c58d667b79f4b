using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Comptes;

/// <summary>Makes accounts members of actions.</summary>
[CasDUsage]
public sealed class AdministrerComptes(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Makes an account a member of an action.</summary>
    public async Task<Resultat> RattacherAsync(Acteur acteur, Guid compteId, string codeAction, CancellationToken annulation)
    {
        var action = await context.Actions.AsNoTracking().SingleOrDefaultAsync(a => a.Code == codeAction, annulation);
        if (action is null) return Resultat.Refuse("compte.action", "Aucune action ne porte ce code.", "Code");
        if (!await context.Users.AnyAsync(c => c.Id == compteId, annulation)) return Resultat.Refuse("compte.inconnu", "Ce compte n’existe pas.", "CompteId");
        if (await context.MembresActions.AnyAsync(m => m.ActionId == action.Id && m.CompteId == compteId, annulation)) return Resultat.Refuse("compte.membre", "Ce compte est déjà membre de cette action.", "Code");
        context.MembresActions.Add(new MembreAction { ActionId = action.Id, CompteId = compteId, Depuis = horloge.AujourdhuiAParis() });
        return await context.EnregistrerAsync(new Operation(acteur, "RattacherCompte"), annulation);
    }
}
