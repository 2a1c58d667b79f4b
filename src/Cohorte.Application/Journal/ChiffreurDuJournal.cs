using System.Security.Cryptography;
using System.Text;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Journal;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Journal;

/// <summary>Encrypts and reads the personal values of the journal (AES-256-GCM, a key per person). Without its key a value is lost for ever: that is the erasure.</summary>
public sealed class ChiffreurDuJournal
{
    internal const string Prefixe = "chiffre:";
    private const string Efface = "(donnée effacée)";
    private const int TailleCle = 32;
    private readonly Dictionary<Id<Personne>, byte[]> _cles;

    private ChiffreurDuJournal(Dictionary<Id<Personne>, byte[]> cles) => _cles = cles;

    /// <summary>Loads the keys of these persons in one query, and adds to the context the keys of those who have none yet.</summary>
    internal static async Task<ChiffreurDuJournal> ChargerAsync(CohorteDbContext context, IEnumerable<Id<Personne>> personnes, CancellationToken annulation)
    {
        var chiffreur = await LireAsync(context, personnes, annulation);
        foreach (var id in personnes.Distinct().Where(id => !chiffreur._cles.ContainsKey(id)).ToList())
        {
            var cle = RandomNumberGenerator.GetBytes(TailleCle);
            context.ClesPersonnes.Add(new ClePersonne { PersonneId = id, Cle = cle });
            chiffreur._cles[id] = cle;
        }

        return chiffreur;
    }

    /// <summary>Loads the keys that still exist, to read the journal.</summary>
    public static async Task<ChiffreurDuJournal> LireAsync(CohorteDbContext context, IEnumerable<Id<Personne>> personnes, CancellationToken annulation)
    {
        var ids = personnes.Distinct().ToList();
        var cles = context.ClesPersonnes.Local.Where(c => ids.Contains(c.PersonneId)).ToDictionary(c => c.PersonneId, c => c.Cle);
        var manquants = ids.Where(id => !cles.ContainsKey(id)).ToList();
        if (manquants.Count > 0)
        {
            foreach (var cle in await context.ClesPersonnes.AsNoTracking().Where(c => manquants.Contains(c.PersonneId)).ToListAsync(annulation))
            {
                cles[cle.PersonneId] = cle.Cle;
            }
        }

        return new ChiffreurDuJournal(cles);
    }

    /// <summary>Encrypts a value for a person.</summary>
    public string? Chiffrer(Id<Personne> personne, string? valeur)
    {
        if (valeur is null) return null;
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var clair = Encoding.UTF8.GetBytes(valeur);
        var chiffre = new byte[clair.Length];
        var sceau = new byte[AesGcm.TagByteSizes.MaxSize];
        using var aes = new AesGcm(_cles[personne], sceau.Length);
        aes.Encrypt(nonce, clair, chiffre, sceau);
        return Prefixe + Convert.ToBase64String([.. nonce, .. sceau, .. chiffre]);
    }

    /// <summary>Reads a value back; a clear value is given as it is, an erased one says so.</summary>
    public string? Lire(Guid? personne, string? valeur)
    {
        if (valeur is null || !valeur.StartsWith(Prefixe, StringComparison.Ordinal)) return valeur;
        if (personne is not { } id || !_cles.TryGetValue(new Id<Personne>(id), out var cle)) return Efface;
        var octets = Convert.FromBase64String(valeur[Prefixe.Length..]);
        var (n, s) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        var clair = new byte[octets.Length - n - s];
        using var aes = new AesGcm(cle, s);
        aes.Decrypt(octets.AsSpan(0, n), octets.AsSpan(n + s), octets.AsSpan(n, s), clair);
        return Encoding.UTF8.GetString(clair);
    }
}
