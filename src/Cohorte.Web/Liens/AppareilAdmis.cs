using System.Security.Cryptography;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Liens;

/// <summary>A device admitted by a personal link, remembered by a sealed cookie that only the pages of links receive; the link itself is read again each time.</summary>
public sealed class AppareilAdmis(IDataProtectionProvider protection, CohorteDbContext context, TimeProvider horloge)
{
    private const string Cookie = "cohorte-lien";
    private readonly IDataProtector _sceau = protection.CreateProtector("Cohorte.LienPersonnel");

    /// <summary>Remembers that this device was admitted.</summary>
    public void Admettre(HttpContext http, LienPersonnel lien) =>
        http.Response.Cookies.Append(Cookie, _sceau.Protect(lien.Id.ToString()), new CookieOptions { Path = "/lien", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Expires = lien.EstAUsageUnique ? null : new DateTimeOffset(lien.ExpireLe, TimeSpan.Zero) });

    /// <summary>The link that admitted this device, if it has this purpose, open or not.</summary>
    public async Task<LienPersonnel?> LireAsync(HttpContext http, CancellationToken annulation)
    {
        if (http.Request.Cookies[Cookie] is not { } scelle) return null;
        try
        {
            return Id<LienPersonnel>.TryParse(_sceau.Unprotect(scelle), null, out var id) ? await context.LiensPersonnels.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, annulation) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Whether a link opens now.</summary>
    public bool Ouvre(LienPersonnel lien) => lien.EstValide(horloge.MaintenantUtc());
}
