namespace Cohorte.Domaine.Comptes;

/// <summary>What a page or an endpoint lets a person do; granted per role by <see cref="Droits"/>.</summary>
public enum Permission
{
    /// <summary>List of one's actions, dashboard.</summary>
    VoirActions,

    /// <summary>Create an action.</summary>
    CreerAction,

    /// <summary>Board of an action.</summary>
    VoirAction,

    /// <summary>Start, close, skip, reopen steps; edit the action; override an organisational criterion.</summary>
    ConduireAction,

    /// <summary>Record a typed legal basis.</summary>
    PoserBaseLegale,

    /// <summary>Journal of an action.</summary>
    VoirJournal,

    /// <summary>Steering committee.</summary>
    VoirCopil,

    /// <summary>Members, meetings, decisions.</summary>
    ConduireCopil,

    /// <summary>Firms known to the OPCO.</summary>
    VoirEntreprises,

    /// <summary>Create and edit firms.</summary>
    ModifierEntreprises,

    /// <summary>Needs that firms signalled outside any action, groups proposed for them.</summary>
    VoirRegroupements,

    /// <summary>Note and edit those needs.</summary>
    ModifierRegroupements,

    /// <summary>Needs, posts, common profile.</summary>
    VoirBesoins,

    /// <summary>Edit needs and posts (an employer: its own).</summary>
    ModifierBesoins,

    /// <summary>Path, modules, period.</summary>
    VoirParcours,

    /// <summary>Edit path, modules, period.</summary>
    ModifierParcours,

    /// <summary>Sourcing partners.</summary>
    VoirPartenaires,

    /// <summary>Edit partners.</summary>
    ModifierPartenaires,

    /// <summary>Training providers.</summary>
    VoirPrestataires,

    /// <summary>Edit providers.</summary>
    ModifierPrestataires,

    /// <summary>Candidates (an employer: those proposed to it; a partner: those it sent).</summary>
    VoirCandidats,

    /// <summary>Send a person to the action.</summary>
    OrienterCandidat,

    /// <summary>Answer a proposal, on own posts.</summary>
    RepondreProposition,

    /// <summary>Move candidates through the selection, check eligibility.</summary>
    ModifierCandidats,

    /// <summary>Wishes, opinions and assignment of the candidates.</summary>
    VoirAffectation,

    /// <summary>Note wishes and opinions, submit an assignment, record its validation.</summary>
    ModifierAffectation,

    /// <summary>Opinions asked of the firms (an employer: on the candidates presented to it).</summary>
    VoirAvis,

    /// <summary>Give the opinion of one's own firm.</summary>
    DonnerAvis,

    /// <summary>Immersions.</summary>
    VoirImmersions,

    /// <summary>Edit immersions.</summary>
    ModifierImmersions,

    /// <summary>Contracts (an employer: its own).</summary>
    VoirContrats,

    /// <summary>Edit contracts (an employer: its own).</summary>
    ModifierContrats,

    /// <summary>Deposits.</summary>
    VoirDepots,

    /// <summary>Send a deposit.</summary>
    TransmettreDepot,

    /// <summary>Receive, instruct and decide a deposit.</summary>
    InstruireDepot,

    /// <summary>Attendance and adequacy reviews.</summary>
    VoirSuivi,

    /// <summary>Record attendance and adequacy reviews.</summary>
    ModifierSuivi,

    /// <summary>Evaluations, satisfaction, outcomes.</summary>
    VoirEvaluations,

    /// <summary>Record evaluations, satisfaction, outcomes.</summary>
    ModifierEvaluations,

    /// <summary>Costs of the posts (an employer: its own).</summary>
    VoirCouts,

    /// <summary>Final account.</summary>
    VoirBilan,

    /// <summary>Approve the final account.</summary>
    ApprouverBilan,

    /// <summary>Search lists, save named views of them.</summary>
    UtiliserListes,

    /// <summary>Search across what one may see.</summary>
    Rechercher,

    /// <summary>Stand-ins: one's own absence, or anybody's for those who run the teams.</summary>
    DeclarerSuppleance,

    /// <summary>Rules that the OPCO sets, and their versions.</summary>
    VoirReglesOpco,

    /// <summary>Prepare and publish versions of the rules of the OPCO.</summary>
    ModifierReglesOpco,
    /// <summary>Exchanges with firms, partners, providers, persons.</summary>
    VoirEchanges,

    /// <summary>Note an exchange, prepare a message.</summary>
    NoterEchange,

    /// <summary>One's own account.</summary>
    SonCompte,

    /// <summary>Erase a person.</summary>
    EffacerPersonnes,

    /// <summary>Outbox of mails.</summary>
    VoirCourriels,

    /// <summary>Accounts, organisations, memberships.</summary>
    AdministrerComptes,
}
