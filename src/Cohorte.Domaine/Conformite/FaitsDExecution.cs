using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;

namespace Cohorte.Domaine.Conformite;

/// <summary>What the rules on the life of a contract look at, beyond what the exchange format describes; <c>null</c> is unknown, a <see cref="Fait{T}"/> may be known to be none.</summary>
public sealed record FaitsDExecution
{
    /// <summary>La nature du contrat.</summary>
    public NatureContrat? Nature { get; init; }

    /// <summary>La finalité.</summary>
    public FinaliteContrat? Finalite { get; init; }

    /// <summary>La date de conclusion.</summary>
    public DateOnly? DateConclusion { get; init; }

    /// <summary>Le début du contrat.</summary>
    public DateOnly? DateDebut { get; init; }

    /// <summary>La fin du contrat.</summary>
    public DateOnly? DateFin { get; init; }

    /// <summary>La date de naissance.</summary>
    public DateOnly? DateNaissance { get; init; }

    /// <summary>La date du jour.</summary>
    public DateOnly? Aujourdhui { get; init; }

    /// <summary>La date de l’avenant.</summary>
    public Fait<DateOnly?> AvenantLe { get; init; }

    /// <summary>La transmission de l’avenant.</summary>
    public Fait<DateOnly?> AvenantTransmisLe { get; init; }

    /// <summary>La date du refus.</summary>
    public Fait<DateOnly?> RefuseLe { get; init; }

    /// <summary>Si le refus est motivé.</summary>
    public bool? RefusMotive { get; init; }

    /// <summary>Si le refus est notifié aux deux parties.</summary>
    public bool? RefusNotifieAuxDeux { get; init; }

    /// <summary>Le motif du refus.</summary>
    public MotifRefus? MotifDuRefus { get; init; }

    /// <summary>L’annexe pédagogique.</summary>
    public bool? AnnexePresente { get; init; }

    /// <summary>Le contrat signé.</summary>
    public bool? ContratSignePresent { get; init; }

    /// <summary>Les conventions avec les organismes.</summary>
    public IReadOnlyList<string>? OrganismesSansConvention { get; init; }

    /// <summary>La déclaration préalable à l’embauche.</summary>
    public Fait<DateOnly?> DpaeLe { get; init; }

    /// <summary>Le début de la mobilité.</summary>
    public Fait<DateOnly?> EtrangerDu { get; init; }

    /// <summary>La fin de la mobilité.</summary>
    public DateOnly? EtrangerAu { get; init; }

    /// <summary>La période d’essai.</summary>
    public Fait<int?> EssaiJours { get; init; }

    /// <summary>La catégorie du poste.</summary>
    public CategorieDePoste? CategorieDuPoste { get; init; }

    /// <summary>La remise du contrat au salarié.</summary>
    public DateOnly? RemisLe { get; init; }

    /// <summary>Les mentions du contrat.</summary>
    public IReadOnlyList<string>? MentionsManquantes { get; init; }

    /// <summary>Les heures chez d’autres entreprises.</summary>
    public Fait<Heures?> HeuresAccueil { get; init; }

    /// <summary>Les heures de formation en entreprise.</summary>
    public Heures? HeuresEnEntreprise { get; init; }

    /// <summary>La convention d’accueil.</summary>
    public bool? ConventionAccueil { get; init; }

    /// <summary>Le tuteur de chaque accueil.</summary>
    public bool? TuteurParAccueil { get; init; }

    /// <summary>Si la personne est en contrat d’insertion.</summary>
    public bool? SalarieDInsertion { get; init; }

    /// <summary>Si l’employeur est public.</summary>
    public bool? EmployeurPublic { get; init; }

    /// <summary>Une interdiction de recruter.</summary>
    public bool? InterdictionDeRecruter { get; init; }

    /// <summary>Le nombre de renouvellements.</summary>
    public int? Renouvellements { get; init; }

    /// <summary>Le motif du renouvellement.</summary>
    public MotifDeRenouvellement? MotifDeRenouvellement { get; init; }

    /// <summary>La date de rupture.</summary>
    public Fait<DateOnly?> RompuLe { get; init; }

    /// <summary>La déclaration de la rupture.</summary>
    public Fait<DateOnly?> RuptureDeclareeLe { get; init; }

    /// <summary>La cause de la rupture.</summary>
    public CauseRupture? CauseDeRupture { get; init; }

    /// <summary>Si le contrat est saisonnier.</summary>
    public bool? EstSaisonnier { get; init; }

    /// <summary>La convention tripartite.</summary>
    public bool? ConventionTripartite { get; init; }

    /// <summary>La visite d’information et de prévention.</summary>
    public Fait<DateOnly?> VisiteLe { get; init; }

    /// <summary>L’examen d’aptitude.</summary>
    public Fait<DateOnly?> AptitudeLe { get; init; }

    /// <summary>Si le poste présente des risques particuliers.</summary>
    public bool? PosteARisques { get; init; }

    /// <summary>L’examen du programme.</summary>
    public Fait<DateOnly?> RevueLe { get; init; }

    /// <summary>Les éléments de l’action en situation de travail.</summary>
    public Fait<IReadOnlyList<ElementDAfest>?> ElementsDAfest { get; init; }

    /// <summary>Si l’employeur met la personne à disposition.</summary>
    public bool? EmployeurMetAdisposition { get; init; }

    /// <summary>Le tuteur de l’entreprise utilisatrice.</summary>
    public bool? TuteurDeLUtilisatrice { get; init; }

    /// <summary>Le tuteur.</summary>
    public bool? TuteurDesigne { get; init; }

    /// <summary>Les jours de formation.</summary>
    public IReadOnlyList<DateOnly>? JoursDeFormation { get; init; }

    /// <summary>The facts of a recorded contract and its deposit; what the product does not record stays unknown.</summary>
    public static FaitsDExecution De(Contrat contrat, Depot? depot, DateOnly? naissance, IReadOnlyList<DateOnly>? joursDeFormation, DateOnly aujourdhui) => new()
    {
        Nature = contrat.Nature,
        Finalite = contrat.Finalite,
        DateConclusion = contrat.DateConclusion,
        DateDebut = contrat.DateDebut,
        DateFin = contrat.DateFin,
        DateNaissance = naissance,
        Aujourdhui = aujourdhui,
        ContratSignePresent = contrat is { SigneEmployeurLe: not null, SigneSalarieLe: not null },
        RompuLe = contrat.RompuLe,
        CauseDeRupture = contrat.CauseRupture,
        RevueLe = contrat.RevueAdequationLe,
        RemisLe = contrat.RemisLe,
        DpaeLe = contrat.DpaeLe is { } declaree ? declaree : Fait<DateOnly?>.Inconnu,
        VisiteLe = AFaire(contrat, contrat.VisiteLe),
        AptitudeLe = AFaire(contrat, contrat.AptitudeLe),
        PosteARisques = contrat.PosteARisques,
        RuptureDeclareeLe = contrat.RuptureDeclareeLe,
        AnnexePresente = depot?.RecuLe is null || depot.DelaiArrete ? null : true,
        RefuseLe = depot?.Etat == EtatDepot.Refuse ? depot.DecideLe : Fait<DateOnly?>.Aucun,
        MotifDuRefus = depot?.MotifRefus,
        RefusMotive = depot?.Etat == EtatDepot.Refuse ? depot.MotifRefus is not null : null,
        TuteurDesigne = contrat.TuteurNom is null ? null : true,
        JoursDeFormation = joursDeFormation,
    };

    /// <summary>While a contract lives, what is not noted is still to be done, and has a last day; afterwards nobody knows any more.</summary>
    private static Fait<DateOnly?> AFaire(Contrat contrat, DateOnly? le) => le is null && contrat.Etat is (EtatContrat.Termine or EtatContrat.Rompu) ? Fait<DateOnly?>.Inconnu : le;
}

/// <summary>Category of a post, for the trial period of a CDI.</summary>
public enum CategorieDePoste
{
    [Libelle("Ouvrier ou employé")]
    Ouvrier,

    [Libelle("Agent de maîtrise ou technicien")]
    Technicien,

    [Libelle("Cadre")]
    Cadre,
}

/// <summary>Ground of a renewal (L.6325-7).</summary>
public enum MotifDeRenouvellement
{
    [Libelle("Qualification supérieure ou complémentaire")]
    QualificationSuperieure,

    [Libelle("Échec aux épreuves")]
    Echec,

    [Libelle("Maternité, maladie ou accident du travail")]
    Empechement,

    [Libelle("Défaillance de l’organisme de formation")]
    DefaillanceDeLOrganisme,

    [Libelle("Autre motif")]
    Autre,
}

/// <summary>What an on-the-job training holds (D.6313-3-2).</summary>
public enum ElementDAfest
{
    [Libelle("Analyse de l’activité")]
    AnalyseDeLActivite,

    [Libelle("Formateur désigné")]
    FormateurDesigne,

    [Libelle("Phases réflexives")]
    PhasesReflexives,

    [Libelle("Évaluations")]
    Evaluations,
}
