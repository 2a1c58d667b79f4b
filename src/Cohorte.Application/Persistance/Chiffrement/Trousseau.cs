using System.Security.Cryptography;
using System.Text;

namespace Cohorte.Application.Persistance.Chiffrement;

/// <summary>The master keys that encrypt sensitive columns: one writes, the others still read what they wrote.</summary>
/// <remarks>A value reads « c1:KEY:BASE64 »; the key's name is the beginning of its digest, so that the same key bears the same name everywhere.</remarks>
public sealed class Trousseau
{
    /// <summary>Beginning of every encrypted value.</summary>
    public const string Version = "c1:";

    private const int TailleDeCle = 32;
    private const int LongueurDuNom = 8;
    private readonly Dictionary<string, byte[]> _cles;

    private Trousseau(IReadOnlyList<byte[]> cles)
    {
        _cles = cles.ToDictionary(NomDe);
        Active = NomDe(cles[0]);
    }

    /// <summary>Name of the key that writes.</summary>
    public string Active { get; }

    /// <summary>Names of all keys.</summary>
    public IReadOnlyCollection<string> Noms => _cles.Keys;

    /// <summary>Keys given as base64 texts of 32 bytes, the one that writes first.</summary>
    /// <exception cref="FormatException">A key is not 32 bytes in base64.</exception>
    public static Trousseau De(IEnumerable<string> cles)
    {
        var lues = cles.Select(Lire).ToList();
        return lues.Count > 0 ? new Trousseau(lues) : throw new FormatException("Aucune clé de chiffrement n’est donnée.");
    }

    /// <summary>A new key that lives as long as the process: for the design of migrations.</summary>
    public static Trousseau Ephemere() => De([NouvelleCle()]);

    /// <summary>A new key, as text.</summary>
    public static string NouvelleCle() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(TailleDeCle));

    /// <summary>Encrypts a text with AES-256-GCM; <paramref name="colonne"/> is bound to it, so that a value cannot be moved to another column.</summary>
    public string Chiffrer(string colonne, string clair)
    {
        var octets = Encoding.UTF8.GetBytes(clair);
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var (chiffre, sceau) = (new byte[octets.Length], new byte[AesGcm.TagByteSizes.MaxSize]);
        using var aes = new AesGcm(_cles[Active], sceau.Length);
        aes.Encrypt(nonce, octets, chiffre, sceau, Encoding.UTF8.GetBytes(colonne));
        return $"{Version}{Active}:{Convert.ToBase64String([.. nonce, .. sceau, .. chiffre])}";
    }

    /// <summary>Reads a value back; one that was written before encryption is given as it is.</summary>
    /// <exception cref="CryptographicException">The key is unknown, or the value was altered.</exception>
    public string Dechiffrer(string colonne, string valeur)
    {
        if (!valeur.StartsWith(Version, StringComparison.Ordinal)) return valeur;
        var nom = valeur[Version.Length..].Split(':')[0];
        if (!_cles.TryGetValue(nom, out var cle)) throw new CryptographicException($"La clé « {nom} » manque au trousseau.");
        var octets = Convert.FromBase64String(valeur[(Version.Length + nom.Length + 1)..]);
        var (n, s) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        var clair = new byte[octets.Length - n - s];
        using var aes = new AesGcm(cle, s);
        aes.Decrypt(octets.AsSpan(0, n), octets.AsSpan(n + s), octets.AsSpan(n, s), clair, Encoding.UTF8.GetBytes(colonne));
        return Encoding.UTF8.GetString(clair);
    }

    private static byte[] Lire(string cle)
    {
        var octets = new byte[TailleDeCle];
        return Convert.TryFromBase64String(cle.Trim(), octets, out var lus) && lus == TailleDeCle
            ? octets
            : throw new FormatException("Une clé de chiffrement compte 32 octets, écrits en base64.");
    }

    private static string NomDe(byte[] cle) => Convert.ToHexStringLower(SHA256.HashData(cle))[..LongueurDuNom];
}
