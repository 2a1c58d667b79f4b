using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Evaluations;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Partenaires;
using Cohorte.Domaine.Suivi;
using Cohorte.Domaine.Taches;

namespace Cohorte.Domaine.Actions;

/// <summary>Every fact of one action that gates, turns, indicators and the final account read; loaded in a constant number of queries.</summary>
public sealed record FaitsAction
{
    /// <summary>The action with its steps.</summary>
    public required ActionCollective Action { get; init; }

    /// <summary>Its steps, in the order of the board.</summary>
    public IReadOnlyList<Etape> Etapes => [.. Action.Etapes.OrderBy(e => e.Ordre)];

    public IReadOnlyList<Derogation> Derogations { get; init; } = [];

    public IReadOnlyList<BaseLegale> BasesLegales { get; init; } = [];

    public IReadOnlyList<MembreCopil> MembresCopil { get; init; } = [];

    /// <summary>Meetings with their decisions and follow-up.</summary>
    public IReadOnlyList<ReunionCopil> Reunions { get; init; } = [];

    /// <summary>Firms of the action, by identifier.</summary>
    public IReadOnlyDictionary<Id<Entreprise>, Entreprise> Entreprises { get; init; } = new Dictionary<Id<Entreprise>, Entreprise>();

    public IReadOnlyList<BesoinEntreprise> Besoins { get; init; } = [];

    public IReadOnlyList<Poste> Postes { get; init; } = [];

    public IReadOnlyList<CompetenceAttendue> Competences { get; init; } = [];

    /// <summary>Variants of the path with their modules.</summary>
    public IReadOnlyList<ParcoursFormation> Parcours { get; init; } = [];

    public IReadOnlyList<PicActivite> Pics { get; init; } = [];

    public IReadOnlyList<SemaineEnCentre> SemainesEnCentre { get; init; } = [];

    public IReadOnlyList<EngagementPartenaire> Engagements { get; init; } = [];

    /// <summary>Partners of the action, by identifier.</summary>
    public IReadOnlyDictionary<Id<Partenaire>, Partenaire> Partenaires { get; init; } = new Dictionary<Id<Partenaire>, Partenaire>();

    /// <summary>Providers of the modules, by identifier.</summary>
    public IReadOnlyDictionary<Id<Prestataire>, Prestataire> Prestataires { get; init; } = new Dictionary<Id<Prestataire>, Prestataire>();

    public IReadOnlyList<Candidature> Candidatures { get; init; } = [];

    /// <summary>Persons of the action, by identifier.</summary>
    public IReadOnlyDictionary<Id<Personne>, Personne> Personnes { get; init; } = new Dictionary<Id<Personne>, Personne>();

    /// <summary>Opinions asked of the firms and not given yet.</summary>
    public IReadOnlyList<AvisSurCandidat> AvisAttendus { get; init; } = [];

    /// <summary>Assignments that wait for the committee.</summary>
    public IReadOnlyList<AffectationSoumise> AffectationsSoumises { get; init; } = [];

    /// <summary>The published calendar, as long as the people concerned were not told.</summary>
    public IReadOnlyList<CalendrierAAnnoncer> CalendriersAAnnoncer { get; init; } = [];

    public IReadOnlyList<Pmsmp> Immersions { get; init; } = [];

    public IReadOnlyList<Contrat> Contrats { get; init; } = [];

    /// <summary>What was answered about its contracts beyond their terms.</summary>
    public IReadOnlyList<PrecisionsDuContrat> Precisions { get; init; } = [];

    /// <summary>What is known of residence permits, by person; read to judge, never shown.</summary>
    public IReadOnlyDictionary<Id<Personne>, TitreDeSejour> Titres { get; init; } = new Dictionary<Id<Personne>, TitreDeSejour>();

    /// <summary>The published calendar: first and last day of each module of each group; <c>null</c> without one.</summary>
    public CalendrierPublie? CalendrierPublie { get; init; }

    public IReadOnlyList<Depot> Depots { get; init; } = [];

    public IReadOnlyList<SyntheseAssiduite> Assiduites { get; init; } = [];

    public IReadOnlyList<EvaluationFinale> Evaluations { get; init; } = [];

    public IReadOnlyList<EnqueteSatisfaction> Enquetes { get; init; } = [];

    public IReadOnlyList<SortieStagiaire> Sorties { get; init; } = [];

    /// <summary>Personal links made for persons of the action.</summary>
    public IReadOnlyList<LienPersonnel> Liens { get; init; } = [];

    /// <summary>Exchanges about the action whose follow-up is owed.</summary>
    public IReadOnlyList<Echange> Rappels { get; init; } = [];

    /// <summary>Turns put off.</summary>
    public IReadOnlyList<ReportDeTour> Reports { get; init; } = [];

    public Bilan? Bilan { get; init; }

    /// <summary>The retained variant of the path, or the only draft.</summary>
    public ParcoursFormation? ParcoursRetenu =>
        Parcours.FirstOrDefault(p => p.Etat == EtatParcours.Retenu) ?? (Parcours.Count == 1 ? Parcours[0] : null);

    /// <summary>Posts still counted: those not closed.</summary>
    public int NombreDePostes => Postes.Where(p => p.Etat != EtatPoste.Ferme).Sum(p => p.Nombre);

    /// <summary>Contracts that were signed, whatever became of them.</summary>
    public IReadOnlyList<Contrat> ContratsSignes =>
        [.. Contrats.Where(c => c.Etat.EstSigne())];

    /// <summary>Contracts that were signed and not broken before their first day: those by which somebody came, or will come.</summary>
    public IReadOnlyList<Contrat> ContratsTenus => [.. ContratsSignes.Where(c => !c.EstRompuAvantSonDebut)];

    /// <summary>Candidacies retained by a firm or already in contract.</summary>
    public IReadOnlyList<Candidature> Retenues =>
        [.. Candidatures.Where(c => GroupesDeCandidatures.Etats(GroupeDeCandidatures.Retenues).Contains(c.Etat))];

    /// <summary>Name of a person of the action.</summary>
    public string NomDe(Id<Personne> id) => Personnes.TryGetValue(id, out var personne) ? personne.NomComplet : "personne inconnue";

    /// <summary>Name of a firm of the action.</summary>
    public string NomDe(Id<Entreprise> id) => Entreprises.TryGetValue(id, out var entreprise) ? entreprise.RaisonSociale : "entreprise inconnue";
}
