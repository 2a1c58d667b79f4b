using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    /// <summary>A firm to call back, that must declare its difficulty, commit itself or open its posts, while the group is being gathered.</summary>
    public static IEnumerable<Tour> Sur(BesoinEntreprise besoin, FaitsAction faits)
    {
        if (!SeConstitue(faits)) yield break;
        var nom = faits.NomDe(besoin.EntrepriseId);
        switch (besoin.Etat)
        {
            case EtatBesoin.Contactee:
                yield return Un(Conseiller, Role.ConseillerOpco, null, "Rappeler l’entreprise contactée", "rappeler");
                break;
            case EtatBesoin.Interessee when besoin.DifficulteDeclareeLe is null:
                yield return Un(nom, Role.Employeur, null, "Déclarer sa difficulté à recruter", "declarer");
                break;
            case EtatBesoin.Interessee:
                yield return Un(Conseiller, Role.ConseillerOpco, besoin.DifficulteDeclareeLe, "Obtenir l’engagement de l’entreprise", "engager");
                break;
            case EtatBesoin.Engagee when faits.Postes.All(p => p.EntrepriseId != besoin.EntrepriseId):
                yield return Un(nom, Role.Employeur, besoin.DifficulteDeclareeLe, "Dire combien de postes, lesquels et pour quand", "postes");
                break;
        }

        Tour Un(string qui, Role role, DateOnly? depuis, string pourquoi, string code) =>
            new(nom, qui, role, depuis, null, pourquoi, "besoins") { Genre = GenreDeTour.Besoin, Cle = $"besoin.{besoin.Id}.{code}", EntrepriseId = besoin.EntrepriseId };
    }
}
