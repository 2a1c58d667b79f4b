using System.Collections.Frozen;
using static Cohorte.Domaine.Comptes.Permission;

namespace Cohorte.Domaine.Comptes;

/// <summary>Least privilege: what each role may do. What is not granted here is forbidden.</summary>
public static class Droits
{
    private static readonly Permission[] LectureOpco =
    [
        VoirActions, UtiliserListes, Rechercher, VoirAction, VoirJournal, VoirCopil, VoirEntreprises, VoirBesoins, VoirParcours, VoirPartenaires, VoirPrestataires,
        VoirCandidats, VoirImmersions, VoirContrats, VoirDepots, VoirSuivi, VoirEvaluations, VoirBilan,
        VoirCouts,
        VoirReglesOpco,
        VoirEchanges,
        VoirAffectation,
        VoirAvis,
        VoirRegroupements,
    ];

    private static readonly FrozenDictionary<Role, FrozenSet<Permission>> ParRole = new Dictionary<Role, Permission[]>
    {
        [Role.ConseillerOpco] =
        [
            .. LectureOpco, CreerAction, ConduireAction, ConduireCopil, ModifierEntreprises, ModifierBesoins, ModifierParcours,
            ModifierPartenaires, ModifierPrestataires, OrienterCandidat, RepondreProposition, ModifierCandidats, ModifierImmersions,
            ModifierContrats, TransmettreDepot, ModifierSuivi, ModifierEvaluations, ApprouverBilan,
            NoterEchange,
            DeclarerSuppleance,
            ModifierAffectation,
            ModifierRegroupements,
        ],
        [Role.GestionnaireOpco] =
        [
            .. LectureOpco,
            PoserBaseLegale,
            InstruireDepot,
            ModifierReglesOpco,
            NoterEchange,
        ],
        [Role.DirectionOpco] = [.. LectureOpco, DeclarerSuppleance],
        [Role.Employeur] =
        [
            VoirActions, UtiliserListes, Rechercher, VoirAction, VoirCopil, VoirBesoins, ModifierBesoins, VoirParcours, VoirCandidats, RepondreProposition,
            VoirImmersions, VoirContrats, ModifierContrats, VoirDepots, TransmettreDepot, VoirSuivi, VoirBilan,
            VoirCouts,
            VoirAvis,
            DonnerAvis,
        ],
        [Role.OrganismeFormation] =
        [
            VoirActions, UtiliserListes, Rechercher, VoirAction, VoirCopil, VoirParcours, VoirSuivi, ModifierSuivi, VoirEvaluations, ModifierEvaluations, VoirBilan,
        ],
        [Role.Federation] = [VoirActions, UtiliserListes, Rechercher, VoirAction, VoirCopil, VoirBesoins, VoirParcours, VoirBilan],
        [Role.Partenaire] = [VoirActions, UtiliserListes, Rechercher, VoirAction, VoirCopil, VoirCandidats, OrienterCandidat, VoirImmersions, VoirBilan],
        [Role.Tuteur] = [VoirActions, UtiliserListes, Rechercher, VoirAction, VoirParcours],
        [Role.Candidat] = [],
        [Role.ExpertComptable] = [VoirActions, UtiliserListes, Rechercher, VoirAction, VoirCouts, VoirContrats, VoirDepots],
        [Role.Administrateur] = [AdministrerComptes, UtiliserListes, DeclarerSuppleance, VoirCourriels, EffacerPersonnes],
    }.ToFrozenDictionary(p => p.Key, p => p.Value.ToFrozenSet());

    /// <summary>Whether a role holds a permission, whatever the action; everybody holds its own account.</summary>
    public static bool Accorde(Role role, Permission permission) => permission == SonCompte || ParRole[role].Contains(permission);

    /// <summary>Whether a role sees every action without being a member of it.</summary>
    public static bool VoitToutesLesActions(Role role) => role is Role.GestionnaireOpco or Role.DirectionOpco;
}
