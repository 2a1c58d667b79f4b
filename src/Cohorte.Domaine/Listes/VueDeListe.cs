using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Listes;

/// <summary>A state of a list that somebody named, to find it again: filters, sort and columns, never a searched text.</summary>
public sealed class VueDeListe : Entite
{
    /// <summary>Most views of one list for one person.</summary>
    public const int Maximum = 20;

    /// <summary>Identifier.</summary>
    public Id<VueDeListe> Id { get; init; } = Id<VueDeListe>.Nouveau();

    /// <summary>Its owner.</summary>
    public Guid CompteId { get; init; }

    /// <summary>Address of the list.</summary>
    public required string Chemin { get; init; }

    /// <summary>Name given.</summary>
    public required string Nom { get; set; }

    /// <summary>Query of the address, without « ? ».</summary>
    public required string Parametres { get; set; }
}
