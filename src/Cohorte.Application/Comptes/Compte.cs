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
}
