using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Imports;

/// <summary>Keeps the drafts of imports: opened by their author alone, compressed, encrypted with the keys of the installation, gone when they expire.</summary>
[CasDUsage]
public sealed class GardeDesBrouillons(CohorteDbContext context, IDataProtectionProvider protection, TimeProvider horloge)
{
    /// <summary>Longest content stored.</summary>
    public const int ContenuMaximum = 10_000_000;

    private const int BrouillonsParCompte = 20;
    private readonly IDataProtector _coffre = protection.CreateProtector("Cohorte.Imports");

    /// <summary>The drafts of a person, the last first, without their content.</summary>
    public async Task<IReadOnlyList<(Id<BrouillonDImport> Id, DateTime ExpireLe)>> ListerAsync(Acteur acteur, ObjetDImport objet, CancellationToken annulation)
    {
        var maintenant = horloge.MaintenantUtc();
        var lignes = await context.BrouillonsDImport.AsNoTracking().Where(b => b.CompteId == acteur.CompteId && b.Objet == objet && b.ExpireLe > maintenant)
            .OrderByDescending(b => b.ExpireLe).Select(b => new { b.Id, b.ExpireLe }).ToListAsync(annulation);
        return [.. lignes.Select(l => (l.Id, l.ExpireLe))];
    }

    /// <summary>Opens a new draft; the expired ones of everybody, and the oldest of the person beyond twenty, go away.</summary>
    public async Task<Resultat<BrouillonDImport>> OuvrirAsync(Acteur acteur, ObjetDImport objet, Id<ActionCollective>? action, ContenuDeBrouillon contenu, CancellationToken annulation)
    {
        if (acteur.CompteId is not { } compte) return new Refus("import.compte", "Connectez-vous pour préparer un import.");
        var maintenant = horloge.MaintenantUtc();
        context.RemoveRange(await context.BrouillonsDImport.Where(b => b.ExpireLe <= maintenant).OrderBy(b => b.ExpireLe).Take(BrouillonsParCompte).ToListAsync(annulation));
        context.RemoveRange(await context.BrouillonsDImport.Where(b => b.CompteId == compte && b.ExpireLe > maintenant).OrderByDescending(b => b.ExpireLe).Skip(BrouillonsParCompte - 1).ToListAsync(annulation));
        var brouillon = new BrouillonDImport { CompteId = compte, Objet = objet, ActionId = action, ExpireLe = maintenant.AddDays(BrouillonDImport.JoursDeGarde), Contenu = "" };
        if (Fermer(contenu) is not { } ferme) return TropGrand();
        brouillon.Contenu = ferme;
        context.BrouillonsDImport.Add(brouillon);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "OuvrirBrouillon"), annulation);
        return ecrit.EstFait ? brouillon : ecrit;
    }

    /// <summary>A draft and its content; <c>null</c> when it does not exist for this person, or expired.</summary>
    public async Task<(BrouillonDImport Brouillon, ContenuDeBrouillon Contenu)?> LireAsync(Acteur acteur, string? id, CancellationToken annulation)
    {
        if (acteur.CompteId is not { } compte || !Id<BrouillonDImport>.TryParse(id, null, out var cle)) return null;
        var maintenant = horloge.MaintenantUtc();
        return await context.BrouillonsDImport.SingleOrDefaultAsync(b => b.Id == cle && b.CompteId == compte && b.ExpireLe > maintenant, annulation) is { } brouillon && Ouvrir(brouillon.Contenu) is { } contenu ? (brouillon, contenu) : null;
    }

    /// <summary>Keeps the content anew, for two more weeks.</summary>
    public async Task<Resultat> GarderAsync(Acteur acteur, BrouillonDImport brouillon, ContenuDeBrouillon contenu, CancellationToken annulation)
    {
        if (Fermer(contenu) is not { } ferme) return TropGrand();
        (brouillon.Contenu, brouillon.ExpireLe) = (ferme, horloge.MaintenantUtc().AddDays(BrouillonDImport.JoursDeGarde));
        return await context.EnregistrerAsync(new Operation(acteur, "GarderBrouillon"), annulation);
    }

    /// <summary>Gives a draft up.</summary>
    public async Task<Resultat> AbandonnerAsync(Acteur acteur, BrouillonDImport brouillon, CancellationToken annulation)
    {
        context.Remove(brouillon);
        return await context.EnregistrerAsync(new Operation(acteur, "AbandonnerBrouillon"), annulation);
    }

    private static Refus TropGrand() => new("import.trop", "Ce tableau est trop grand pour être gardé. Partagez-le en plusieurs fichiers.", "Fichier");

    private string? Fermer(ContenuDeBrouillon contenu)
    {
        using var flux = new MemoryStream();
        using (var compression = new BrotliStream(flux, CompressionLevel.Fastest)) JsonSerializer.Serialize(compression, contenu);
        var ferme = Convert.ToBase64String(_coffre.Protect(flux.ToArray()));
        return ferme.Length <= ContenuMaximum ? ferme : null;
    }

    /// <summary>A content whose key is gone is lost, as if it had expired.</summary>
    private ContenuDeBrouillon? Ouvrir(string ferme)
    {
        try
        {
            using var compression = new BrotliStream(new MemoryStream(_coffre.Unprotect(Convert.FromBase64String(ferme))), CompressionMode.Decompress);
            return JsonSerializer.Deserialize<ContenuDeBrouillon>(compression);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
