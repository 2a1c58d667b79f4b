using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Echanges;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    /// <summary>A follow-up that the author of an exchange owes, within an action.</summary>
    public static IEnumerable<Tour> Sur(Echange echange, FaitsAction faits)
    {
        var avec =
            echange.EntrepriseId is { } entreprise ? faits.NomDe(entreprise)
            : echange.PartenaireId is { } partenaire && faits.Partenaires.TryGetValue(partenaire, out var connu) ? connu.Nom
            : echange.PrestataireId is { } prestataire && faits.Prestataires.TryGetValue(prestataire, out var forme) ? forme.Nom
            : echange.PersonneId is { } personne ? faits.NomDe(personne)
            : faits.Action.Intitule;
        return TourDUnEchange.Sur(echange, avec) is { } tour ? [tour] : [];
    }
}
