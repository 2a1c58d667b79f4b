using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Comptes;

/// <summary>Personal links: a random 256-bit token shown once, kept as a digest, expiring, revocable, for one purpose.</summary>
[CasDUsage]
public sealed class LiensPersonnels(CohorteDbContext context, TimeProvider horloge)
{
    private const int TailleDuJeton = 32;
    private const int JoursDeValidite = 30;

    /// <summary>Makes a link to the file of a candidate and revokes the former ones; gives the token, which is never stored.</summary>
    public async Task<Resultat<string>> CreerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Personne> personneId, CancellationToken annulation)
    {
        var maintenant = horloge.MaintenantUtc();
        foreach (var ancien in await context.LiensPersonnels.Where(l => l.ActionId == actionId && l.PersonneId == personneId && l.RevoqueLe == null).ToListAsync(annulation)) ancien.RevoqueLe = maintenant;
        var jeton = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TailleDuJeton));
        context.LiensPersonnels.Add(new LienPersonnel
        {
            ActionId = actionId,
            PersonneId = personneId,
            Usage = UsageLien.DossierCandidat,
            Empreinte = Empreinte(jeton),
            CreeLe = maintenant,
            ExpireLe = maintenant.AddDays(JoursDeValidite),
        });
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "CreerLien"), annulation);
        return ecrit.EstFait ? jeton : ecrit;
    }

    /// <summary>Revokes every link of a person in an action.</summary>
    public async Task<Resultat> RevoquerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Personne> personneId, CancellationToken annulation)
    {
        foreach (var lien in await context.LiensPersonnels.Where(l => l.ActionId == actionId && l.PersonneId == personneId && l.RevoqueLe == null).ToListAsync(annulation)) lien.RevoqueLe = horloge.MaintenantUtc();
        return await context.EnregistrerAsync(new Operation(acteur, "RevoquerLiens"), annulation);
    }

    /// <summary>The link of a token: valid, or known but over (<c>Valide</c> false), or <c>null</c> when unknown.</summary>
    public async Task<(LienPersonnel Lien, bool Valide)?> OuvrirAsync(string jeton, CancellationToken annulation)
    {
        if (jeton.Length > 100) return null;
        var empreinte = Empreinte(jeton);
        return await context.LiensPersonnels.AsNoTracking().SingleOrDefaultAsync(l => l.Empreinte == empreinte, annulation) is { } lien ? (lien, lien.EstValide(horloge.MaintenantUtc())) : null;
    }

    /// <summary>Digest of a token, as stored.</summary>
    public static string Empreinte(string jeton) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(jeton)));
}
