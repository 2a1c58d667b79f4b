using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Echanges;

namespace Cohorte.Domaine.Comptes;

/// <summary>On whose behalf a role acts: without a partner, a provider or a firm, some roles see nothing and can do nothing.</summary>
public static class RattachementDesRoles
{
    private static readonly Role[][] Groupes = [[Role.Employeur, Role.Tuteur], [Role.ExpertComptable], [Role.Partenaire], [Role.OrganismeFormation]];

    /// <summary>What a role must be tied to; <c>null</c> when it acts for nobody known elsewhere.</summary>
    public static TypeInterlocuteur? Exige(Role role) => role switch
    {
        Role.Employeur or Role.Tuteur or Role.ExpertComptable => TypeInterlocuteur.Entreprise,
        Role.Partenaire => TypeInterlocuteur.Partenaire,
        Role.OrganismeFormation => TypeInterlocuteur.Prestataire,
        _ => null,
    };

    /// <summary>What to say to who chose nothing, or chose what does not fit the role.</summary>
    public static string Demande(Role role) => role switch
    {
        Role.Employeur or Role.Tuteur => "Choisissez l’entreprise où travaille cette personne.",
        Role.ExpertComptable => "Choisissez l’entreprise cliente dont cette personne suit les contrats.",
        Role.Partenaire => "Choisissez le partenaire pour lequel cette personne oriente des candidats.",
        Role.OrganismeFormation => "Choisissez l’organisme de formation de cette personne.",
        _ => $"Ce rôle n’agit pour aucun partenaire, organisme ni entreprise{Typo.DeuxPoints}laissez {Typo.Guillemets("Personne")}.",
    };

    /// <summary>Roles that share an organisation with this one: nobody else gains a sight by its tie.</summary>
    public static IReadOnlyList<Role> DuMemeGroupe(Role role) => Groupes.FirstOrDefault(g => g.Contains(role)) ?? [role];
}
