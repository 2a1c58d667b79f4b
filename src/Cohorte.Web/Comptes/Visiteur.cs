using System.Security.Claims;
using Cohorte.Application.Comptes;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;
using Cohorte.Web.Droits;

namespace Cohorte.Web.Comptes;

/// <summary>The visitor read from the authentication cookie.</summary>
internal sealed class Visiteur(IHttpContextAccessor acces) : IVisiteur
{
    public Acteur? Acteur => acces.HttpContext?.User is { Identity.IsAuthenticated: true } personne ? Lire(personne, acces.HttpContext.Features.Get<ContexteAction>()?.Pour) : null;

    private static Acteur? Lire(ClaimsPrincipal personne, string? pour) =>
        Guid.TryParse(personne.FindFirstValue(ClaimTypes.NameIdentifier), out var id) && Enum.TryParse<Role>(personne.FindFirstValue(RevendicationsDeCompte.Role), out var role)
            ? new Acteur(id, personne.FindFirstValue(RevendicationsDeCompte.Nom) ?? "", role)
            {
                Pour = pour,
                Organisation = personne.FindFirstValue(RevendicationsDeCompte.Organisation),
                EntrepriseId = Lire<Entreprise>(personne, RevendicationsDeCompte.Entreprise),
                PartenaireId = Lire<Partenaire>(personne, RevendicationsDeCompte.Partenaire),
                PrestataireId = Lire<Prestataire>(personne, RevendicationsDeCompte.Prestataire),
            }
            : null;

    private static Id<T>? Lire<T>(ClaimsPrincipal personne, string revendication) =>
        Id<T>.TryParse(personne.FindFirstValue(revendication), null, out var id) ? id : null;
}
