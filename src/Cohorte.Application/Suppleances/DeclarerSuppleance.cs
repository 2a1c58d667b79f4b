using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Suppleances;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Suppleances;

/// <summary>Declares a stand-in, or ends it.</summary>
[CasDUsage]
public sealed class DeclarerSuppleance(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Declares it.</summary>
    public async Task<Resultat> ExecuterAsync(Acteur acteur, Guid absentId, Guid suppleantId, DateOnly du, DateOnly au, string? consignes, CancellationToken annulation)
    {
        var comptes = await context.Users.Where(c => c.Id == absentId || c.Id == suppleantId).Select(c => new Collegue(c.Id, c.Nom, c.Role)).ToListAsync(annulation);
        if (comptes.SingleOrDefault(c => c.Id == absentId) is not { } absent) return Resultat.Refuse("suppleance.absent", "Choisissez la personne absente dans la liste.", "AbsentId");
        if (comptes.SingleOrDefault(c => c.Id == suppleantId) is not { } suppleant) return Resultat.Refuse("suppleance.role", "Choisissez la personne qui remplace dans la liste.", "SuppleantId");
        var existantes = await context.Suppleances.AsNoTracking().Where(s => s.AbsentId == absentId).ToListAsync(annulation);
        var refus = DecisionDeSuppleance.Verifier(acteur, absent, suppleant, du, au, existantes, horloge.AujourdhuiAParis());
        if (refus.Count > 0) return Resultat.Refuse(refus);
        context.Add(new Suppleance { AbsentId = absentId, SuppleantId = suppleantId, Du = du, Au = au, Consignes = consignes });
        return await context.EnregistrerAsync(new Operation(acteur, "DeclarerSuppleance"), annulation);
    }

    /// <summary>Ends a stand-in yesterday, or removes one that has not begun; <c>null</c> when the actor sees no such stand-in.</summary>
    public async Task<Resultat?> TerminerAsync(Acteur acteur, Id<Suppleance> id, Guid version, CancellationToken annulation)
    {
        if (await context.Suppleances.SingleOrDefaultAsync(s => s.Id == id, annulation) is not { } suppleance || !DecisionDeSuppleance.PeutDeclarerPour(acteur, suppleance.AbsentId)) return null;
        context.ExigerVersion(suppleance, version);
        var hier = horloge.AujourdhuiAParis().AddDays(-1);
        if (suppleance.Du > hier) context.Remove(suppleance);
        else if (suppleance.Au > hier) suppleance.Au = hier;
        return await context.EnregistrerAsync(new Operation(acteur, "TerminerSuppleance"), annulation);
    }
}
