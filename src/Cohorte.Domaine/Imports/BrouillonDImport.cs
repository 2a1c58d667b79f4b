using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Imports;

/// <summary>What a person has gathered so far of an import or of an action to take over: kept for its author alone, encrypted, until it expires or is confirmed.</summary>
public sealed class BrouillonDImport : Entite
{
    /// <summary>Days that a draft is kept after its last edit.</summary>
    public const int JoursDeGarde = 14;

    /// <summary>Identifier.</summary>
    public Id<BrouillonDImport> Id { get; init; } = Id<BrouillonDImport>.Nouveau();

    /// <summary>Account of its author, the only one who opens it.</summary>
    public Guid CompteId { get; init; }

    /// <summary>What it prepares.</summary>
    public ObjetDImport Objet { get; init; }

    /// <summary>The action that receives the lines; <c>null</c> for firms alone, and for an action still to be created.</summary>
    public Id<ActionCollective>? ActionId { get; init; }

    /// <summary>Instant of expiry, UTC.</summary>
    public DateTime ExpireLe { get; set; }

    /// <summary>Answers and tables, compressed and encrypted.</summary>
    [DonneeSensible]
    public required string Contenu { get; set; }
}

/// <summary>What a draft prepares.</summary>
public enum ObjetDImport
{
    /// <summary>Firms, in an action or not.</summary>
    [Libelle("Import d’entreprises")]
    Entreprises,

    /// <summary>Persons sent to an action.</summary>
    [Libelle("Import de personnes")]
    Personnes,

    /// <summary>Needs that firms signalled outside any action.</summary>
    [Libelle("Import de besoins signalés")]
    BesoinsSignales,

    /// <summary>An action already begun, with its firms, persons and contracts.</summary>
    [Libelle("Reprise d’une action en cours")]
    Reprise,
}
