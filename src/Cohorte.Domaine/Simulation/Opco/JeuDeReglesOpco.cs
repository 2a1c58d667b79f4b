using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Simulation.Opco;

/// <summary>Funding rules that an OPCO decided: dated, with the reference of the decision. Nothing here is ever invented: without a set, the legal fallback is used and named a hypothesis.</summary>
public sealed record JeuDeReglesOpco
{
    /// <summary>The OPCO.</summary>
    public required string Opco { get; init; }

    /// <summary>Reference of the decision.</summary>
    public required string Decision { get; init; }

    /// <summary>Dates of conclusion it applies to.</summary>
    public required Periode Validite { get; init; }

    /// <summary>Branches it concerns; empty for all.</summary>
    public IReadOnlyList<string> Idcc { get; init; } = [];

    /// <summary>Scheme it concerns; <c>null</c> for all.</summary>
    public DispositifDecrit? Dispositif { get; init; }

    /// <summary>Greatest price of an hour.</summary>
    public Montant? CoutHoraireMaximal { get; init; }

    /// <summary>Share of the real cost, when the OPCO pays a share.</summary>
    public Taux? PartDuCoutReel { get; init; }

    /// <summary>Greatest number of hours.</summary>
    public Heures? HeuresMaximales { get; init; }

    /// <summary>What is added for each hour, when the set says so.</summary>
    public Montant? MajorationHoraire { get; init; }

    /// <summary>Tutor’s month.</summary>
    public Montant? MoisDeTutorat { get; init; }

    /// <summary>Greatest number of those months.</summary>
    public int? MoisDeTutoratMaximum { get; init; }

    /// <summary>Whether the set applies to a contract.</summary>
    public bool Concerne(DescriptionDeContrat description) =>
        Validite.Contient(description.Contrat.DateConclusion)
        && (Dispositif is null || Dispositif == description.Contrat.Dispositif)
        && (Idcc.Count == 0 || (description.Employeur.Idcc is { } idcc && Idcc.Contains(idcc)));
}
