using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Conformite;

/// <summary>Outcome of a rule.</summary>
public enum ResultatRegle
{
    /// <summary>The rule is kept.</summary>
    [Libelle("Conforme")]
    Conforme,

    /// <summary>A blocking rule is broken.</summary>
    [Libelle("Non conforme")]
    NonConforme,

    /// <summary>A rule that only warns is broken.</summary>
    [Libelle("Avertissement")]
    Avertissement,

    /// <summary>The rule does not concern these facts.</summary>
    [Libelle("Sans objet")]
    NonApplicable,

    /// <summary>Facts are missing, and named; nothing is guessed.</summary>
    [Libelle("Indéterminé")]
    Indetermine,
}

/// <summary>What a rule says of a contract: the value, the bound, the inputs, the text, and the smallest changes that make it pass.</summary>
public sealed record Verdict
{
    /// <summary>Code of the rule (« TRN-01 »).</summary>
    public required string Code { get; init; }

    /// <summary>French title of the rule.</summary>
    public required string Intitule { get; init; }

    /// <summary>Outcome.</summary>
    public required ResultatRegle Resultat { get; init; }

    /// <summary>Sentence for the reader.</summary>
    public required string Message { get; init; }

    /// <summary>Judged value, in <see cref="Unite"/>.</summary>
    public decimal? Valeur { get; init; }

    /// <summary>Bound it is compared with, unrounded.</summary>
    public decimal? Borne { get; init; }

    /// <summary>Unit of the value and of the bound (« h », « mois »).</summary>
    public string? Unite { get; init; }

    /// <summary>Arithmetic with its numbers, for the reader who opens the verdict.</summary>
    public string? Calcul { get; init; }

    /// <summary>Text in force on the date that matters.</summary>
    public SourceJuridique? Source { get; init; }

    /// <summary>Facts that the rule lacks.</summary>
    public IReadOnlyList<string> FaitsManquants { get; init; } = [];

    /// <summary>Smallest changes that make the rule pass.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
}

/// <summary>A change of one input that makes a rule pass.</summary>
/// <param name="Champ">Input (« contrat.heuresFormation »).</param>
/// <param name="Valeur">New value, invariant text.</param>
/// <param name="Message">What to do, in French (« retirer 33,2 h »).</param>
public sealed record Correction(string Champ, string Valeur, string Message);
