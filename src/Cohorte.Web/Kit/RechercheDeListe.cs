using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Cohorte.Web.Kit;

/// <summary>A searched text may be somebody's name: it travels sealed in the address, readable by the product alone, for the account that searched, for a working day.</summary>
public static class RechercheDeListe
{
    /// <summary>Name of the parameter that carries it.</summary>
    public const string Parametre = "r";

    private const string Usage = "Cohorte.Recherche";
    private static readonly TimeSpan Duree = TimeSpan.FromHours(12);

    /// <summary>Seals a text for the visitor.</summary>
    public static string Sceller(HttpContext contexte, string texte) => Protecteur(contexte).Protect(texte, Duree);

    /// <summary>Reads it back; <c>null</c> when it is absent, over, altered or somebody else's.</summary>
    public static string? Lire(HttpContext contexte, string? scelle)
    {
        if (string.IsNullOrEmpty(scelle)) return null;
        try
        {
            return Protecteur(contexte).Unprotect(scelle);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector Protecteur(HttpContext contexte) =>
        contexte.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector(Usage, contexte.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "").ToTimeLimitedDataProtector();
}
