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

/// <summary>Class of a rule.</summary>
public enum Gravite
{
    /// <summary>Broken, it stands against the contract.</summary>
    [Libelle("Bloquant")]
    Bloquant,

    /// <summary>Broken, it warns.</summary>
    [Libelle("Avertissement")]
    Avertissement,

    /// <summary>It informs and never fails.</summary>
    [Libelle("Information")]
    Information,
}

/// <summary>What a rule says of facts: the value, the bound, the inputs, the text, and the smallest changes that make it pass.</summary>
public sealed record Verdict
{
    /// <summary>Code of the rule (« TRN-01 »).</summary>
    public required string Code { get; init; }

    /// <summary>French title of the rule.</summary>
    public required string Intitule { get; init; }

    /// <summary>Class of the rule.</summary>
    public required Gravite Gravite { get; init; }

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

    /// <summary>Arithmetic with its named terms and numbers, for the reader who opens the verdict.</summary>
    public string? Calcul { get; init; }

    /// <summary>Text in force on the date that matters.</summary>
    public SourceJuridique? Source { get; init; }

    /// <summary>Since when that text is in force.</summary>
    public DateOnly? Depuis { get; init; }

    /// <summary>What the rule looked at.</summary>
    public IReadOnlyList<Entree> Entrees { get; init; } = [];

    /// <summary>Inputs that the rule lacks.</summary>
    public IReadOnlyList<IChamp> Manquants { get; init; } = [];

    /// <summary>Smallest changes of one input that make the rule pass, each verified by running it again.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Whether it is undetermined because no text known is in force, not because somebody has something to say.</summary>
    public bool EstSansTexte => Resultat == ResultatRegle.Indetermine && Manquants is [{ Chemin: Regle.CheminDuTexte }];

    /// <summary>Whether the rule is broken.</summary>
    public bool EstEchec => Resultat is ResultatRegle.NonConforme or ResultatRegle.Avertissement;
}

/// <summary>A change of one input that makes a rule pass.</summary>
/// <param name="Champ">Path of the input (« contrat.heuresFormation »).</param>
/// <param name="Valeur">New value: decimal, int, date, boolean, text, enumeration or list.</param>
/// <param name="Message">What to do, in French (« retirer 33,2 h »).</param>
public sealed record Correction(string Champ, object Valeur, string Message);
