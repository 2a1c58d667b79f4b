namespace Cohorte.Domaine.Contrats.Description;

/// <summary>Block « depot » of the exchange format; <c>null</c> = unknown.</summary>
public sealed record DepotDecrit
{
    /// <summary>Day the employer sent the file to the OPCO.</summary>
    public DateOnly? TransmisLe { get; init; }

    /// <summary>Day the OPCO received the complete file.</summary>
    public DateOnly? RecuLe { get; init; }

    /// <summary>Day the OPCO decided.</summary>
    public DateOnly? DecideLe { get; init; }
}
