using System.Linq.Expressions;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Taches;

namespace Cohorte.Application.Taches;

/// <summary><see cref="Tour.EstVisiblePar"/> for the database, for a person who does not see the whole action; a test holds the two equal.</summary>
public static class VisibilitesDesTours
{
    /// <summary>The turns on which the organisation of a person must act.</summary>
    public static Expression<Func<TourProjete, bool>> Pour(Acteur acteur)
    {
        var (entreprise, partenaire, prestataire, tout, comptable) = (acteur.EntrepriseId, acteur.PartenaireId, acteur.PrestataireId, acteur.Role == Role.Employeur, acteur.Role == Role.ExpertComptable);
        return t =>
            (t.Role == Role.Employeur && t.EntrepriseId != null && t.EntrepriseId == entreprise && (tout || (comptable && (t.Genre == GenreDeTour.Contrat || t.Genre == GenreDeTour.Depot))))
            || (t.Role == Role.Partenaire && t.PartenaireId != null && t.PartenaireId == partenaire)
            || (t.Role == Role.OrganismeFormation && t.PrestataireId != null && t.PrestataireId == prestataire);
    }
}
