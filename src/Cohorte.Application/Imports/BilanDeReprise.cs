namespace Cohorte.Application.Imports;

/// <summary>What was written, for the person and for the journal.</summary>
public sealed record BilanDeReprise
{
    public int EntreprisesCreees { get; set; }

    public int EntreprisesCompletees { get; set; }

    public int Postes { get; set; }

    public int PersonnesCreees { get; set; }

    public int PersonnesCompletees { get; set; }

    public int Contrats { get; set; }

    public int Depots { get; set; }

    public int BesoinsCrees { get; set; }

    public int BesoinsCompletes { get; set; }

    /// <summary>Lines left out: refused, or ignored by the person.</summary>
    public int LignesEcartees { get; set; }
}
