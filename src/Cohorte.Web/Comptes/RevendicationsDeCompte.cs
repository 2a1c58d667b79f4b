using System.Security.Claims;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cohorte.Web.Comptes;

/// <summary>What the cookie says of an account, so that a page needs no query to know its visitor.</summary>
internal sealed class RevendicationsDeCompte(UserManager<Compte> comptes, IOptions<IdentityOptions> options, CohorteDbContext context)
    : UserClaimsPrincipalFactory<Compte>(comptes, options)
{
    public const string Role = "cohorte:role";
    public const string Nom = "cohorte:nom";
    public const string Organisation = "cohorte:organisation";
    public const string Entreprise = "cohorte:entreprise";
    public const string Partenaire = "cohorte:partenaire";
    public const string Prestataire = "cohorte:prestataire";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Compte user)
    {
        var identite = await base.GenerateClaimsAsync(user);
        identite.AddClaim(new Claim(Role, user.Role.ToString()));
        identite.AddClaim(new Claim(Nom, user.Nom));
        if (user.OrganisationId is not { } id) return identite;
        var organisation = await context.Organisations.AsNoTracking().SingleAsync(o => o.Id == id);
        identite.AddClaim(new Claim(Organisation, organisation.Nom));
        Ajouter(identite, Entreprise, organisation.EntrepriseId?.Valeur);
        Ajouter(identite, Partenaire, organisation.PartenaireId?.Valeur);
        Ajouter(identite, Prestataire, organisation.PrestataireId?.Valeur);
        return identite;
    }

    private static void Ajouter(ClaimsIdentity identite, string nom, Guid? valeur)
    {
        if (valeur is { } id) identite.AddClaim(new Claim(nom, id.ToString()));
    }
}
