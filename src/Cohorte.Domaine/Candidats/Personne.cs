using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Candidats;

/// <summary>A candidate, then an employee: identity and contact, no more than needed.</summary>
public sealed class Personne : Entite, IDePersonne
{
    /// <summary>Identifier.</summary>
    public Id<Personne> Id { get; init; } = Id<Personne>.Nouveau();

    /// <summary>Family name.</summary>
    [DonneePersonnelle]
    public required string Nom { get; set; }

    /// <summary>First name.</summary>
    [DonneePersonnelle]
    public required string Prenom { get; set; }

    /// <summary>Birth date.</summary>
    [DonneePersonnelle]
    public DateOnly? DateNaissance { get; set; }

    /// <summary>E-mail.</summary>
    [DonneePersonnelle]
    public string? Courriel { get; set; }

    /// <summary>Telephone.</summary>
    [DonneePersonnelle]
    public string? Telephone { get; set; }

    /// <summary>Town.</summary>
    [DonneePersonnelle]
    public string? Commune { get; set; }

    /// <summary>Language the person reads best, ISO 639-1.</summary>
    public string? Langue { get; set; }

    /// <summary>Day the person was erased.</summary>
    public DateOnly? EffaceeLe { get; set; }

    /// <summary>Name without accents or case, for searches.</summary>
    [DonneePersonnelle]
    public string Recherche { get; set; } = "";

    /// <summary>« Prénom Nom ».</summary>
    public string NomComplet => $"{Prenom} {Nom}".Trim();

    Id<Personne> IDePersonne.PersonneId => Id;
}
