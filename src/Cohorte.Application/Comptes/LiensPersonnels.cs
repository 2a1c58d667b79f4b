using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Cohorte.Application.Candidats;
using Cohorte.Application.Notifications;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Comptes;

/// <summary>A link just made: its address, shown once, never stored.</summary>
public sealed record LienCree(LienPersonnel Lien, Uri Adresse);

/// <summary>Personal links: a random 256-bit token shown once, kept as a digest, expiring, revocable, for one purpose.</summary>
[CasDUsage]
public sealed class LiensPersonnels(CohorteDbContext context, BoiteDEnvoi boite, AdresseDuSite site, TimeProvider horloge)
{
    private const int TailleDuJeton = 32;
    private static readonly TimeSpan EntreDeuxEnvois = TimeSpan.FromMinutes(10);

    /// <summary>Makes a link to the file of a candidate and revokes the former ones; sends it by mail when asked.</summary>
    public async Task<Resultat<LienCree>> CreerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Personne> personneId, bool parCourriel, CancellationToken annulation)
    {
        var personne = await context.Personnes.SingleAsync(p => p.Id == personneId, annulation);
        if (parCourriel && personne.Courriel is null) return new Refus("lien.courriel", "L’adresse électronique de cette personne n’est pas notée. Créez le lien et transmettez-le autrement.");
        await RevoquerEnAttenteAsync(l => l.ActionId == actionId && l.PersonneId == personneId, annulation);
        var cree = Nouveau(new LienPersonnel { Empreinte = "", ActionId = actionId, PersonneId = personneId, Usage = UsageLien.DossierCandidat, CreePar = acteur.CompteId });
        if (parCourriel) boite.Deposer(UsageCourriel.LienCandidat, personne.Courriel!, CourrielsDeCandidat.Lien(personne.Prenom, await TitreAsync(actionId, annulation), cree.Adresse), cree.Lien);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, parCourriel ? "EnvoyerLien" : "CreerLien"), annulation);
        return ecrit.EstFait ? cree : ecrit;
    }

    /// <summary>Sends a new link to the address on file, asked from a link that does not open any more; at most one every ten minutes. Says nothing of whether an address is known.</summary>
    /// <returns>Refused only when the link could not be kept: then no mail leaves.</returns>
    public async Task<Resultat> RenvoyerAsync(LienPersonnel ancien, CancellationToken annulation)
    {
        if (ancien is not { Usage: UsageLien.DossierCandidat, ActionId: { } actionId, PersonneId: { } personneId }) return Resultat.Fait;
        var seuil = horloge.MaintenantUtc() - EntreDeuxEnvois;
        if (await context.LiensPersonnels.AnyAsync(l => l.ActionId == actionId && l.PersonneId == personneId && l.CreeLe > seuil && l.CreePar == null, annulation)) return Resultat.Fait;
        if (await context.Personnes.AnyAsync(p => p.Id == personneId && p.Courriel == null, annulation)) return Resultat.Fait;
        var cree = await CreerAsync(new Acteur(null, "Candidat, par son lien", Role.Candidat), actionId, personneId, parCourriel: true, annulation);
        return cree.EstFait ? Resultat.Fait : Resultat.Refuse(cree.Refus);
    }

    /// <summary>Revokes every link of a person in an action.</summary>
    public async Task<Resultat> RevoquerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Personne> personneId, CancellationToken annulation)
    {
        await RevoquerEnAttenteAsync(l => l.ActionId == actionId && l.PersonneId == personneId, annulation);
        return await context.EnregistrerAsync(new Operation(acteur, "RevoquerLiens"), annulation);
    }

    /// <summary>The link of a token, open or not; <c>null</c> when unknown.</summary>
    public async Task<LienPersonnel?> TrouverAsync(string? jeton, CancellationToken annulation)
    {
        if (jeton is null or { Length: 0 or > 100 }) return null;
        var empreinte = Empreinte(jeton);
        return await context.LiensPersonnels.SingleOrDefaultAsync(l => l.Empreinte == empreinte, annulation);
    }

    /// <summary>Admits a device that holds the token, or says what it must prove; wrong answers are counted.</summary>
    public async Task<Resultat> AdmettreAsync(LienPersonnel lien, DateOnly? naissance, CancellationToken annulation)
    {
        var connue = lien.PersonneId is { } personne ? await context.Personnes.AsNoTracking().Where(p => p.Id == personne).Select(p => p.DateNaissance).SingleAsync(annulation) : null;
        while (true)
        {
            var decision = lien.Admettre(connue, naissance, horloge.MaintenantUtc());
            if (!context.ChangeTracker.HasChanges()) return decision;
            var ecrit = await context.EnregistrerAsync(new Operation(new Acteur(null, "Porteur d’un lien", null), "OuvrirLien"), annulation);
            if (ecrit.EstFait) return decision;
            if (ecrit.Refus is not [RefusConflit]) return ecrit;

            // Another device came at the same instant: this one is judged again, after it.
            lien = await context.LiensPersonnels.SingleAsync(l => l.Id == lien.Id, annulation);
        }
    }

    /// <summary>Adds to the pending changes a link and gives its address; the caller writes.</summary>
    internal LienCree Nouveau(LienPersonnel modele)
    {
        var jeton = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TailleDuJeton));
        var maintenant = horloge.MaintenantUtc();
        var lien = new LienPersonnel
        {
            ActionId = modele.ActionId,
            PersonneId = modele.PersonneId,
            EntrepriseId = modele.EntrepriseId,
            CompteId = modele.CompteId,
            CreePar = modele.CreePar,
            Usage = modele.Usage,
            Empreinte = Empreinte(jeton),
            CreeLe = maintenant,
            ExpireLe = maintenant + DureeDesLiens.De(modele.Usage),
        };
        context.LiensPersonnels.Add(lien);
        return new LienCree(lien, site.De($"/lien/{jeton}"));
    }

    /// <summary>Closes, among the pending changes, the links that a new one replaces.</summary>
    internal async Task RevoquerEnAttenteAsync(System.Linq.Expressions.Expression<Func<LienPersonnel, bool>> lesquels, CancellationToken annulation)
    {
        foreach (var lien in await context.LiensPersonnels.Where(l => l.RevoqueLe == null).Where(lesquels).ToListAsync(annulation)) lien.RevoqueLe = horloge.MaintenantUtc();
    }

    /// <summary>Digest of a token, as stored.</summary>
    public static string Empreinte(string jeton) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(jeton)));

    private Task<string> TitreAsync(Id<ActionCollective> id, CancellationToken annulation) => context.Actions.Where(a => a.Id == id).Select(a => a.Intitule).SingleAsync(annulation);
}
