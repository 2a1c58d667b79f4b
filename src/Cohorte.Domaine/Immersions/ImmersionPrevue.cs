using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Immersions;

/// <summary>What is said of an immersion when it is planned; values already parsed.</summary>
public sealed record ImmersionPrevue(DateOnly Du, DateOnly Au, ObjetPmsmp Objet, string? Prescripteur)
{
    /// <summary>Kind of the one who prescribes it.</summary>
    public TypeDePrescripteur? TypeDePrescripteur { get; init; }

    /// <summary>Precise objectives.</summary>
    public string? Objectifs { get; init; }

    /// <summary>Hours of presence a week.</summary>
    public Heures? HeuresParSemaine { get; init; }

    /// <summary>Most hours of presence in a day.</summary>
    public Heures? HeuresParJour { get; init; }
}
