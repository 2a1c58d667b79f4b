using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>A criterion of a gate: a code, a sentence, and a pure function of the facts.</summary>
/// <param name="Code">Stable code (« MET-ROME »).</param>
/// <param name="Intitule">What must be true, in French.</param>
/// <param name="Nature">Organisational (can be passed over with a motive) or of law (lifted only by a typed legal basis).</param>
/// <param name="Evaluer">Looks at the facts.</param>
public sealed record Critere(string Code, string Intitule, NatureCritere Nature, Func<ContexteCritere, Constat> Evaluer);

/// <summary>What a criterion may look at.</summary>
/// <param name="Faits">Facts of the action.</param>
/// <param name="Aujourdhui">Civil date in Paris.</param>
/// <param name="Baremes">The law.</param>
public sealed record ContexteCritere(FaitsAction Faits, DateOnly Aujourdhui, Baremes Baremes);

/// <summary>What a criterion found.</summary>
/// <param name="Etat">Met, missing, or not evaluated.</param>
/// <param name="Preuve">Evidence, in a sentence with its figures.</param>
/// <param name="Lien">Page of the action where the records are, relative to the action (« besoins »).</param>
public sealed record Constat(EtatCritere Etat, string Preuve, string Lien)
{
    /// <summary>The same evidence in counts, without any person's name nor pay, for the members of the action who do not see all of it.</summary>
    public string PreuveSansNoms { get; init; } = Preuve;

    /// <summary>The evidence as a person may read it.</summary>
    public string PreuvePour(Acteur acteur) => acteur.VoitTouteLAction ? Preuve : PreuveSansNoms;

    /// <summary>The rules of law whose blocking verdict makes the criterion fail, with what they say; for criteria of law only.</summary>
    public IReadOnlyList<ReglesBloquantes> Bloquantes { get; init; } = [];

    /// <summary>Met or missing.</summary>
    public static Constat Selon(bool rempli, string preuve, string lien) => new(rempli ? EtatCritere.Rempli : EtatCritere.Manque, preuve, lien);

    /// <summary>Met once nobody is left out: those who are left are named, and counted for those who may not read their names.</summary>
    /// <param name="total">How many are concerned; nobody is not a success.</param>
    /// <param name="sans">Names of those left out.</param>
    /// <param name="personne">What is said when nobody is concerned.</param>
    /// <param name="fait">What is said when all is done.</param>
    /// <param name="reste">What is left to do (« À vérifier »).</param>
    /// <param name="lien">Page of the action.</param>
    public static Constat ParPersonne(int total, IReadOnlyList<string> sans, string personne, string fait, string reste, string lien) => total == 0 ? Selon(false, personne, lien)
        : sans.Count == 0 ? Selon(true, fait, lien)
        : Selon(false, $"{reste}{Typo.DeuxPoints}{Typo.Liste(sans)}.", lien) with { PreuveSansNoms = $"{reste}{Typo.DeuxPoints}{Ecriture.Compte(sans.Count, "personne")}." };
}

/// <summary>A rule of law that blocks, and why.</summary>
/// <param name="Regle">Code of the rule.</param>
/// <param name="Message">What it says.</param>
public sealed record ReglesBloquantes(string Regle, string Message)
{
    /// <summary>For each path or contract that breaks the rule, the legal basis that lifts it, if one does.</summary>
    public IReadOnlyList<BaseLegale?> Fondements { get; init; } = [];

    /// <summary>Whether a legal basis lifts it everywhere it is broken.</summary>
    public bool EstLevee => Fondements.Count > 0 && Fondements.All(f => f is not null);
}

/// <summary>Who may pass over a criterion, and how.</summary>
public enum NatureCritere
{
    /// <summary>An adviser, with a motive, a reference and an end.</summary>
    Organisation,

    /// <summary>Only a typed legal basis recorded by a <i>gestionnaire</i>.</summary>
    Droit,
}

/// <summary>Where a criterion stands.</summary>
public enum EtatCritere
{
    /// <summary>Met.</summary>
    [Commun.Libelle("Rempli")]
    Rempli,

    /// <summary>Not met.</summary>
    [Commun.Libelle("Manque")]
    Manque,

    /// <summary>Cannot be judged: never counted as met.</summary>
    [Commun.Libelle("Non évalué")]
    NonEvalue,

    /// <summary>Not met, passed over.</summary>
    [Commun.Libelle("Dérogation")]
    Deroge,

    /// <summary>Blocked by law, lifted by a typed legal basis.</summary>
    [Commun.Libelle("Levé par une base légale")]
    LeveParBaseLegale,
}
