using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;

namespace Cohorte.Domaine.Contrats;

/// <summary>What the rules ask of a contract beyond its terms, as somebody answered it; <c>null</c> = nobody did, which no rule takes for an answer.</summary>
public sealed class PrecisionsDuContrat : Entite, IDeLAction, IDePersonne
{
    /// <summary>Identifier.</summary>
    public Id<PrecisionsDuContrat> Id { get; init; } = Id<PrecisionsDuContrat>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The contract; one record each.</summary>
    public Id<Contrat> ContratId { get; init; }

    /// <summary>The person.</summary>
    public Id<Personne> PersonneId { get; init; }

    /// <summary>Trial period in days; 0 = none.</summary>
    public int? EssaiJours { get; set; }

    /// <summary>Category of the post, for the trial period of a CDI.</summary>
    public CategorieDePoste? CategorieDuPoste { get; set; }

    /// <summary>Conventional minimum for a 35-hour month, in euros; 0 = the agreement sets none.</summary>
    public Montant? MinimumConventionnelMensuel { get; set; }

    /// <summary>Whether the tutor is the employer.</summary>
    public bool? TuteurEstEmployeur { get; set; }

    /// <summary>Whether the user company named a tutor, when the employer lends the person.</summary>
    public bool? TuteurDeLUtilisatrice { get; set; }

    /// <summary>Day the employee agreed on the skills of an experimental contract.</summary>
    public DateOnly? AccordSalarieLe { get; set; }

    /// <summary>Whether the mentions of L.1242-12 were checked.</summary>
    public bool? MentionsVerifiees { get; set; }

    /// <summary>Mentions found missing, names of <see cref="MentionDuContrat"/>.</summary>
    public List<string> MentionsManquantes { get; set; } = [];

    /// <summary>Whether the training agreements with the providers were checked.</summary>
    public bool? ConventionsVerifiees { get; set; }

    /// <summary>Names of the providers without an agreement.</summary>
    public List<string> OrganismesSansConvention { get; set; } = [];

    /// <summary>Whether the contract was amended.</summary>
    public bool? AUnAvenant { get; set; }

    /// <summary>Day of the last amendment.</summary>
    public DateOnly? AvenantLe { get; set; }

    /// <summary>Day it was sent to the OPCO; <c>null</c> while it is not.</summary>
    public DateOnly? AvenantTransmisLe { get; set; }

    /// <summary>How many times the contract was renewed; 0 = never.</summary>
    public int? Renouvellements { get; set; }

    /// <summary>Ground of the renewal: one of them tells the person's health.</summary>
    [DonneePersonnelle]
    public MotifDeRenouvellement? MotifDeRenouvellement { get; set; }

    /// <summary>Whether a part of the contract takes place abroad.</summary>
    public bool? EnMobilite { get; set; }

    /// <summary>First day abroad.</summary>
    public DateOnly? EtrangerDu { get; set; }

    /// <summary>Last day abroad.</summary>
    public DateOnly? EtrangerAu { get; set; }

    /// <summary>Whether other companies host the person.</summary>
    public bool? AccueilAilleurs { get; set; }

    /// <summary>Hours spent in other companies.</summary>
    public Heures? HeuresAccueil { get; set; }

    /// <summary>Hours of training in company, all companies together.</summary>
    public Heures? HeuresEnEntreprise { get; set; }

    /// <summary>Whether the companies signed an agreement.</summary>
    public bool? ConventionAccueil { get; set; }

    /// <summary>Whether each host named a tutor.</summary>
    public bool? TuteurParAccueil { get; set; }

    /// <summary>Whether the contract is shared by two seasonal employers (L.6325-4-1).</summary>
    public bool? EstSaisonnier { get; set; }

    /// <summary>Whether their three-sided agreement is signed.</summary>
    public bool? ConventionTripartite { get; set; }

    /// <summary>Whether a part of the training takes place at the workstation (AFEST).</summary>
    public bool? AvecAfest { get; set; }

    /// <summary>Elements of the AFEST that are there, names of <see cref="ElementDAfest"/>.</summary>
    public List<string> ElementsDAfest { get; set; } = [];

    /// <summary>Whether the refusal of the OPCO was notified to both parties.</summary>
    public bool? RefusNotifieAuxDeux { get; set; }

    /// <summary>Whether a question has a whole answer: one after which no rule asks for anything more of it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="nature">Nature of the contract: only the trial period of a CDI depends on the category of the post.</param>
    /// <param name="metADisposition">Whether the employer lends the person; <c>null</c> when nobody said it.</param>
    public bool EstRepondue(QuestionDuContrat question, NatureContrat nature, bool? metADisposition) => question switch
    {
        QuestionDuContrat.Essai => EssaiJours is { } jours && (jours == 0 || nature == NatureContrat.Cdd || CategorieDuPoste is not null),
        QuestionDuContrat.Remuneration => MinimumConventionnelMensuel is not null,
        QuestionDuContrat.Tuteur => TuteurEstEmployeur is not null && (metADisposition != true || TuteurDeLUtilisatrice is not null),
        QuestionDuContrat.AccordDuSalarie => AccordSalarieLe is not null,
        QuestionDuContrat.Mentions => MentionsVerifiees == true,
        QuestionDuContrat.Conventions => ConventionsVerifiees == true,
        QuestionDuContrat.Avenant => AUnAvenant is not null,
        QuestionDuContrat.Renouvellement => Renouvellements is { } fois && (fois == 0 || MotifDeRenouvellement is not null),
        QuestionDuContrat.Mobilite => EnMobilite is not null,
        QuestionDuContrat.Accueil => AccueilAilleurs is { } accueil && (!accueil || (HeuresAccueil is not null && HeuresEnEntreprise is not null && ConventionAccueil is not null && TuteurParAccueil is not null)),
        QuestionDuContrat.Saisonnier => EstSaisonnier is { } saisonnier && (!saisonnier || ConventionTripartite is not null),
        QuestionDuContrat.Afest => AvecAfest is not null,
        _ => RefusNotifieAuxDeux is not null,
    };
}
