using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Partenaires;

/// <summary>A body that sends candidates.</summary>
public sealed class Partenaire : Entite
{
    /// <summary>Identifier.</summary>
    public Id<Partenaire> Id { get; init; } = Id<Partenaire>.Nouveau();

    /// <summary>Name.</summary>
    public required string Nom
    {
        get;
        set => (field, Recherche) = (value, TexteDeRecherche.De(value));
    }

    /// <summary>Kind.</summary>
    public TypePartenaire Type { get; set; }

    /// <summary>Zone it covers.</summary>
    public string? Zone { get; set; }

    /// <summary>Name of the person to call.</summary>
    public string? ContactNom { get; set; }

    /// <summary>E-mail of that person.</summary>
    public string? ContactCourriel { get; set; }

    /// <summary>Telephone of that person.</summary>
    public string? ContactTelephone { get; set; }

    /// <summary>Name without accents or case, for searches; follows <see cref="Nom"/>.</summary>
    public string Recherche { get; private set; } = "";
}
