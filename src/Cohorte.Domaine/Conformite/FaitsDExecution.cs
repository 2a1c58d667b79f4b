using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;

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

    /// <summary>The facts of a recorded contract and of what surrounds it; what nobody answered stays unknown.</summary>
    public static FaitsDExecution De(Contrat contrat, FaitsEnregistres autour, DateOnly aujourdhui)
    {
        var faits = Termes(contrat, autour, aujourdhui);
        return autour.Precisions is { } precisions ? faits.Preciser(precisions) : faits;
    }

    private static FaitsDExecution Termes(Contrat contrat, FaitsEnregistres autour, DateOnly aujourdhui) => new()
    {
        Nature = contrat.Nature,
        Finalite = contrat.Finalite,
        DateConclusion = contrat.DateConclusion,
        DateDebut = contrat.DateDebut,
        DateFin = contrat.DateFin,
        DateNaissance = autour.Personne?.DateNaissance,
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
        AnnexePresente = autour.Depot?.RecuLe is null || autour.Depot.DelaiArrete ? null : true,
        RefuseLe = autour.Depot?.Etat == EtatDepot.Refuse ? autour.Depot.DecideLe : Fait<DateOnly?>.Aucun,
        MotifDuRefus = autour.Depot?.MotifRefus,
        RefusMotive = autour.Depot?.Etat == EtatDepot.Refuse ? autour.Depot.MotifRefus is not null : null,
        TuteurDesigne = contrat.TuteurNom is null ? null : true,
        SalarieDInsertion = autour.Candidature?.SalarieDInsertion,
        EmployeurPublic = autour.Entreprise?.Type is { } employeur ? employeur == TypeDEmployeur.Public : null,
        EmployeurMetAdisposition = autour.Entreprise?.Type?.MetADisposition(),
        InterdictionDeRecruter = autour.Entreprise?.InterdictionDeRecruter,
        JoursDeFormation = autour.Calendrier?.Jours ?? [],
    };

    private FaitsDExecution Preciser(PrecisionsDuContrat p) => this with
    {
        EssaiJours = FaitsEnregistres.SaufZero(p.EssaiJours, j => j == 0),
        CategorieDuPoste = p.CategorieDuPoste,
        TuteurDeLUtilisatrice = p.TuteurDeLUtilisatrice,
        MentionsManquantes = p.MentionsVerifiees == true ? [.. p.MentionsManquantes.Select(m => Libelles.DeNom(typeof(MentionDuContrat), m))] : null,
        OrganismesSansConvention = p.ConventionsVerifiees == true ? p.OrganismesSansConvention : null,
        AvenantLe = OuiOuNon<DateOnly?>(p.AUnAvenant, p.AvenantLe),
        AvenantTransmisLe = p.AUnAvenant == true ? p.AvenantTransmisLe : Fait<DateOnly?>.Inconnu,
        Renouvellements = p.Renouvellements,
        MotifDeRenouvellement = p.MotifDeRenouvellement,
        EtrangerDu = OuiOuNon<DateOnly?>(p.EnMobilite, p.EtrangerDu),
        EtrangerAu = p.EtrangerAu,
        HeuresAccueil = OuiOuNon<Heures?>(p.AccueilAilleurs, p.HeuresAccueil),
        HeuresEnEntreprise = p.HeuresEnEntreprise,
        ConventionAccueil = p.ConventionAccueil,
        TuteurParAccueil = p.TuteurParAccueil,
        EstSaisonnier = p.EstSaisonnier,
        ConventionTripartite = p.ConventionTripartite,
        ElementsDAfest = p.AvecAfest switch { null => Fait<IReadOnlyList<ElementDAfest>?>.Inconnu, false => Fait<IReadOnlyList<ElementDAfest>?>.Aucun, true => new(true, [.. p.ElementsDAfest.Select(Enum.Parse<ElementDAfest>)]) },
        RefusNotifieAuxDeux = p.RefusNotifieAuxDeux,
    };

    /// <summary>« no » is known to be none; « yes » without its value is still unknown.</summary>
    private static Fait<T> OuiOuNon<T>(bool? oui, T valeur) => oui switch { false => Fait<T>.Aucun, true when valeur is not null => valeur, _ => Fait<T>.Inconnu };

    /// <summary>While a contract lives, what is not noted is still to be done, and has a last day; afterwards nobody knows any more.</summary>
    private static Fait<DateOnly?> AFaire(Contrat contrat, DateOnly? le) => le is null && contrat.Etat is (EtatContrat.Termine or EtatContrat.Rompu) ? Fait<DateOnly?>.Inconnu : le;
}
