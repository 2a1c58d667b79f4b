using System.Collections.Concurrent;
using Cohorte.Application.Comptes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Cohorte.Web.Comptes;

/// <summary>Accounts just closed: their open sessions are read again at their next request, and not at the end of the life of what a cookie says.</summary>
public sealed class SessionsARevoir(TimeProvider horloge)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _depuis = new();

    /// <summary>Reads again, at its next request, every session of an account opened until now.</summary>
    public void Revoir(Guid compte) => _depuis[compte.ToString()] = horloge.GetUtcNow();

    /// <summary>Ends a session whose account was closed or whose password changed.</summary>
    public static async Task ValiderAsync(CookieValidatePrincipalContext contexte)
    {
        var services = contexte.HttpContext.RequestServices;
        var connexions = services.GetRequiredService<SignInManager<Compte>>();
        if (contexte.Principal is { } personne && services.GetRequiredService<SessionsARevoir>().EstARevoir(connexions.UserManager.GetUserId(personne), contexte.Properties)
            && await connexions.ValidateSecurityStampAsync(personne) is null)
        {
            contexte.RejectPrincipal();
            await contexte.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(contexte);
    }

    private bool EstARevoir(string? compte, AuthenticationProperties session) =>
        compte is not null && _depuis.TryGetValue(compte, out var depuis) && !(session.IssuedUtc > depuis);
}
