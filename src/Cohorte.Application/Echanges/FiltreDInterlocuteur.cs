using Cohorte.Domaine.Echanges;

namespace Cohorte.Application.Echanges;

/// <summary>Narrows exchanges to an interlocutor.</summary>
internal static class FiltreDInterlocuteur
{
    /// <summary>Those with this interlocutor; for an action, all that are about it.</summary>
    public static IQueryable<Echange> Avec(this IQueryable<Echange> echanges, Interlocuteur avec)
    {
        var (entreprise, partenaire, prestataire, personne, action) = (avec.EntrepriseId, avec.PartenaireId, avec.PrestataireId, avec.PersonneId, avec.ActionId);
        return avec.Type switch
        {
            TypeInterlocuteur.Entreprise => echanges.Where(e => e.EntrepriseId == entreprise),
            TypeInterlocuteur.Partenaire => echanges.Where(e => e.PartenaireId == partenaire),
            TypeInterlocuteur.Prestataire => echanges.Where(e => e.PrestataireId == prestataire),
            TypeInterlocuteur.Personne => echanges.Where(e => e.PersonneId == personne),
            _ => echanges.Where(e => e.ActionId == action),
        };
    }
}
