namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>Everything that decides a calendar of alternance: who, when, where, what, and at which rhythm.</summary>
/// <param name="Id">Name of the instance, matched by a repair.</param>
/// <param name="Titre">Title for people.</param>
/// <param name="Territoire">Territory of the public holidays.</param>
/// <param name="Groupes">Groups of trainees; all follow all modules.</param>
/// <param name="Prestataires">Training providers, whose rooms the groups share.</param>
/// <param name="Entreprises">Host firms, with their busy periods.</param>
/// <param name="Modules">Modules, in half-days.</param>
/// <param name="Rythme">Weeks in centre out of so many, or fixed weekdays.</param>
/// <param name="Conges">Leave of everybody: never in centre.</param>
/// <param name="MinutesDemiJournee">Length of a half-day.</param>
/// <param name="JourneesEntieres">Whether a day in centre is always two half-days.</param>
/// <param name="DerogationDensite">Reference of an agreement that turns the check of the share of training into a finding; <c>null</c> without one.</param>
public sealed record ProblemeCalendrier(
    string Id,
    string Titre,
    Territoire Territoire,
    IReadOnlyList<GroupeAlternants> Groupes,
    IReadOnlyList<PrestatairePlanifie> Prestataires,
    IReadOnlyList<EntrepriseAccueil> Entreprises,
    IReadOnlyList<ModulePlanifie> Modules,
    Rythme Rythme,
    IReadOnlyList<Plage> Conges,
    int MinutesDemiJournee = 210,
    bool JourneesEntieres = true,
    string? DerogationDensite = null)
{
    /// <summary>Half-days that each group follows.</summary>
    public int DemiJourneesParGroupe => Modules.Sum(m => m.DemiJournees);

    /// <summary>Half-days of all groups.</summary>
    public long DemiJourneesTotales => (long)DemiJourneesParGroupe * Groupes.Count;

    /// <summary>Hours of training that each trainee follows.</summary>
    public decimal HeuresParGroupe => (decimal)DemiJourneesParGroupe * MinutesDemiJournee / 60m;
}

/// <summary>A group of trainees whose contracts share their dates.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Debut">First day of the contracts.</param>
/// <param name="Fin">Last day of the contracts.</param>
/// <param name="Entreprises">Firms where they work.</param>
/// <param name="JoursIntegration">Working days at the start without centre.</param>
public sealed record GroupeAlternants(string Id, DateOnly Debut, DateOnly Fin, IReadOnlyList<string> Entreprises, int JoursIntegration);

/// <summary>A training provider.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Nom">Name for people.</param>
/// <param name="Salles">Groups that it can receive at the same time.</param>
/// <param name="Fermetures">Spans when it is closed.</param>
public sealed record PrestatairePlanifie(string Id, string Nom, int Salles, IReadOnlyList<Plage> Fermetures);

/// <summary>A host firm.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Nom">Name for people.</param>
/// <param name="Alternants">Trainees that it employs.</param>
/// <param name="PleineSaison">Busy spans: cost 0 forbids the centre, another cost counts per trainee and day.</param>
public sealed record EntrepriseAccueil(string Id, string Nom, int Alternants, IReadOnlyList<Plage> PleineSaison);

/// <summary>A module of the path.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Nom">Name for people.</param>
/// <param name="Prestataire">Provider that gives it.</param>
/// <param name="DemiJournees">Half-days, exactly.</param>
/// <param name="MaxParSemaine">Most half-days a week, per group.</param>
/// <param name="Formateurs">Groups that can follow it at the same time.</param>
/// <param name="Apres">What must be done, in part or whole, before it starts.</param>
/// <param name="EvaluationFinale">Whether it comes after every module that is not itself a final evaluation.</param>
public sealed record ModulePlanifie(
    string Id, string Nom, string Prestataire, int DemiJournees, int MaxParSemaine, int Formateurs, IReadOnlyList<Prealable> Apres, bool EvaluationFinale);

/// <summary>A share of a module that must be done before another starts.</summary>
/// <param name="Module">The module to do first.</param>
/// <param name="Pourcentage">Share of it, from 0 to 100, rounded up to a half-day.</param>
public sealed record Prealable(string Module, int Pourcentage);

/// <summary>A span of days, both ends included.</summary>
/// <param name="Du">First day.</param>
/// <param name="Au">Last day.</param>
/// <param name="Motif">Reason, for people.</param>
/// <param name="Cout">Points per trainee and day; 0 forbids.</param>
public sealed record Plage(DateOnly Du, DateOnly Au, string Motif, int Cout)
{
    /// <summary>Whether the day falls inside.</summary>
    public bool Contient(DateOnly jour) => Du <= jour && jour <= Au;
}

/// <summary>How the weeks in centre come back.</summary>
public abstract record Rythme
{
    /// <summary>Most weeks with centre in a row, or <c>null</c> without limit.</summary>
    public abstract int? MaxConsecutives { get; init; }

    /// <summary>So many weeks in centre, then so many in the firm.</summary>
    /// <param name="Centre">Weeks in centre in each turn.</param>
    /// <param name="Entreprise">Weeks in the firm in each turn.</param>
    /// <param name="MaxConsecutives">Most weeks with centre in a row.</param>
    public sealed record Semaines(int Centre, int Entreprise, int? MaxConsecutives) : Rythme;

    /// <summary>Always the same days of the week.</summary>
    /// <param name="JoursDeLaSemaine">The days of the week in centre.</param>
    /// <param name="MaxConsecutives">Most weeks with centre in a row.</param>
    public sealed record Jours(IReadOnlyList<DayOfWeek> JoursDeLaSemaine, int? MaxConsecutives) : Rythme;
}
