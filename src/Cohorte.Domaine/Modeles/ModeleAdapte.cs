using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Modeles;

/// <summary>A template that the OPCO keeps as its own: adapted from another, edited version after version; actions keep the one they were created from.</summary>
public sealed class ModeleAdapte : Entite
{
    /// <summary>Identifier.</summary>
    public Id<ModeleAdapte> Id { get; init; } = Id<ModeleAdapte>.Nouveau();

    /// <summary>Code, unique among all templates (« opco-paysage-court »).</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required string Intitule { get; set; }

    /// <summary>Code of the template it was adapted from.</summary>
    public required string Origine { get; init; }

    /// <summary>Number of the current version, from 1.</summary>
    public int Numero { get; set; }

    /// <summary>Day it was withdrawn from the choice of new actions.</summary>
    public DateOnly? RetireLe { get; set; }

    /// <summary>Every version, never edited.</summary>
    public List<VersionDeModele> Versions { get; init; } = [];
}

/// <summary>A version of a template of the OPCO, as it was kept.</summary>
public sealed class VersionDeModele : Entite
{
    /// <summary>Identifier.</summary>
    public Id<VersionDeModele> Id { get; init; } = Id<VersionDeModele>.Nouveau();

    /// <summary>The template.</summary>
    public Id<ModeleAdapte> ModeleId { get; init; }

    /// <summary>Number, from 1.</summary>
    public int Numero { get; init; }

    /// <summary>Day it was kept.</summary>
    public DateOnly Le { get; init; }

    /// <summary>Who kept it.</summary>
    public required string Auteur { get; init; }

    /// <summary>The template, in JSON.</summary>
    public required string Contenu { get; init; }
}
