using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Actions;

/// <summary>A collective action: several employers of one territory, one path, one group, carried by one OPCO adviser through its steps.</summary>
public sealed class ActionCollective : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<ActionCollective> Id { get; init; } = Id<ActionCollective>.Nouveau();

    /// <summary>Short code used in addresses and files (« PAYSAGE-IDF-2022 »): letters, digits and dashes, unique.</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required string Intitule { get; set; }

    /// <summary>Scheme of its contracts.</summary>
    public Dispositif Dispositif { get; set; }

    /// <summary>Code of the path template it was created from.</summary>
    public required string Modele { get; init; }

    /// <summary>Version of that template, kept so that a later edit of the template changes nothing here.</summary>
    public int ModeleVersion { get; init; }

    /// <summary>Target job.</summary>
    public CodeRome? MetierRome { get; set; }

    /// <summary>Job title as the firms say it.</summary>
    public string? MetierAppellation { get; set; }

    /// <summary>Sector (« paysage »).</summary>
    public string? Secteur { get; set; }

    /// <summary>Name of the territory.</summary>
    public string? Territoire { get; set; }

    /// <summary>INSEE codes of the communes at the heart of the territory.</summary>
    public List<string> Communes { get; set; } = [];

    /// <summary>Radius around them, in kilometres.</summary>
    public int? RayonKm { get; set; }

    /// <summary>Wished first day of the contracts.</summary>
    public DateOnly? DebutSouhaite { get; set; }

    /// <summary>Wished last day of the contracts.</summary>
    public DateOnly? FinSouhaitee { get; set; }

    /// <summary>What the firms share: profile of the person sought.</summary>
    public string? ProfilCommun { get; set; }

    /// <summary>Persons to be sent by partners for one post, expected at the start of the action.</summary>
    public decimal OrientationsParPoste { get; set; }

    /// <summary>Longest time between two meetings of the steering committee before the contracts, in days.</summary>
    public int CadenceCopilAvant { get; set; }

    /// <summary>Longest time between two meetings of the steering committee during the contracts, in days.</summary>
    public int CadenceCopilPendant { get; set; }

    /// <summary>Name of the training before the contracts, under the status of trainee (« POEC »); <c>null</c> when there is none.</summary>
    public string? PhaseAmont { get; set; }

    /// <summary>Who pays for it.</summary>
    public string? FinanceurAmont { get; set; }

    /// <summary>Day the action, already begun elsewhere, was taken over here.</summary>
    public DateOnly? RepriseLe { get; set; }

    /// <summary>Day the steering committee was constituted.</summary>
    public DateOnly? CopilConstitueLe { get; set; }

    /// <summary>Title and territory without accents or case, for searches.</summary>
    public string Recherche { get; set; } = "";

    /// <summary>Whether the action belongs to the demonstration data.</summary>
    public bool Demonstration { get; init; }

    /// <summary>Instant of creation, UTC.</summary>
    public DateTime CreeLe { get; init; }

    /// <summary>The steps of its path, adapted or not.</summary>
    public List<Etape> Etapes { get; init; } = [];

    Id<ActionCollective> IDeLAction.ActionId => Id;
}
