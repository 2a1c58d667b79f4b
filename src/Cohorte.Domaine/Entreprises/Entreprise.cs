using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Entreprises;

/// <summary>A firm, shared by the actions it takes part in.</summary>
public sealed class Entreprise : Entite
{
    /// <summary>Identifier.</summary>
    public Id<Entreprise> Id { get; init; } = Id<Entreprise>.Nouveau();

    /// <summary>Name.</summary>
    public required string RaisonSociale { get; set; }

    /// <summary>SIREN, unique; unknown for some demonstration firms.</summary>
    public Siren? Siren { get; set; }

    /// <summary>SIRET of the establishment that hires.</summary>
    public Siret? Siret { get; set; }

    /// <summary>Collective agreement, four digits.</summary>
    public string? Idcc { get; set; }

    /// <summary>Activity code (NAF).</summary>
    public string? Naf { get; set; }

    /// <summary>Postal code.</summary>
    public string? CodePostal { get; set; }

    /// <summary>Town.</summary>
    public string? Commune { get; set; }

    /// <summary>Head-count.</summary>
    public int? Effectif { get; set; }

    /// <summary>Day the head-count was true.</summary>
    public DateOnly? EffectifAu { get; set; }

    /// <summary>What it is as an employer; <c>null</c> = nobody said.</summary>
    public TypeDEmployeur? Type { get; set; }

    /// <summary>Whether it is forbidden to hire on the contract (L.6225-6); <c>null</c> = nobody said.</summary>
    public bool? InterdictionDeRecruter { get; set; }

    /// <summary>Name of the person to call.</summary>
    public string? ContactNom { get; set; }

    /// <summary>E-mail of that person.</summary>
    public string? ContactCourriel { get; set; }

    /// <summary>Telephone of that person.</summary>
    public string? ContactTelephone { get; set; }

    /// <summary>Name without accents or case, for searches.</summary>
    public string Recherche { get; set; } = "";
}
