using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    /// <summary>An immersion to sign, to start, to end, or whose reviews are due.</summary>
    public static IEnumerable<Tour> Sur(Pmsmp immersion, FaitsAction faits)
    {
        var objet = $"Immersion de {faits.NomDe(immersion.PersonneId)}";
        switch (immersion.Etat)
        {
            case EtatPmsmp.Brouillon:
                yield return Un(Conseiller, Role.ConseillerOpco, null, immersion.Du, "Préparer la convention", "preparer");
                break;
            case EtatPmsmp.ASigner:
                yield return Un(immersion.Prescripteur ?? Conseiller, Role.ConseillerOpco, null, immersion.Du, "Réunir les signatures avant le début", "signer");
                break;
            case EtatPmsmp.Signee:
                yield return Un(Conseiller, Role.ConseillerOpco, immersion.Du, immersion.Du, "Noter que l’immersion a commencé", "commencer") with { APartirDu = immersion.Du };
                break;
            case EtatPmsmp.EnCours:
                yield return Un(Conseiller, Role.ConseillerOpco, immersion.Au, immersion.Au, "Noter que l’immersion est finie", "finir") with { APartirDu = immersion.Au };
                break;
            case EtatPmsmp.Terminee:
                if (immersion.BilanEntreprise is null) yield return Un(faits.NomDe(immersion.EntrepriseId), Role.Employeur, immersion.Au, null, "Donner le bilan de l’immersion", "bilan-entreprise") with { EntrepriseId = immersion.EntrepriseId };
                if (immersion.BilanCandidat is null) yield return Un(Conseiller, Role.ConseillerOpco, immersion.Au, null, "Recueillir le bilan de la personne", "bilan-personne") with { PersonneId = immersion.PersonneId };
                if (immersion is { BilanEntreprise: not null, BilanCandidat: not null }) yield return Un(Conseiller, Role.ConseillerOpco, immersion.Au, null, "Clore l’immersion", "clore");
                break;
        }

        Tour Un(string qui, Role role, DateOnly? depuis, DateOnly? jusquau, string pourquoi, string code) =>
            new(objet, qui, role, depuis, jusquau, pourquoi, "immersions") { Genre = GenreDeTour.Immersion, Cle = $"immersion.{immersion.Id}.{code}", EntrepriseId = role == Role.ConseillerOpco && code == "signer" ? immersion.EntrepriseId : null };
    }
}
