using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.AspNetCore.Identity;

namespace Cohorte.Application.Comptes;

/// <summary>An account: one person, one role, one organisation.</summary>
public sealed class Compte : IdentityUser<Guid>
{
    /// <summary>Name shown to others.</summary>
    public required string Nom { get; set; }

    /// <summary>What the person comes to do.</summary>
    public Role Role { get; set; }

    /// <summary>Organisation.</summary>
    public Id<Organisation>? OrganisationId { get; set; }

    /// <summary>Whether the account belongs to the demonstration and is listed on its sign-in page.</summary>
    public bool Demonstration { get; set; }

    /// <summary>End of a lock that has no end: the account was closed by an administrator, and not for a quarter of an hour by wrong passwords.</summary>
    public static readonly DateTimeOffset SansFin = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Whether an administrator closed it: it cannot sign in, nor choose a password, until it is opened again.</summary>
    public bool EstFerme => LockoutEnd >= SansFin;
}
