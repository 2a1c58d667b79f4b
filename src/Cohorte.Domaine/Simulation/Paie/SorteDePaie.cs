namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>What changes the employer’s lines from one contract to another.</summary>
public enum SorteDePaie
{
    /// <summary>The lines of everybody.</summary>
    Ordinaire,

    /// <summary>A CDD without the scheme, which owes the CPF contribution.</summary>
    CddDeDroitCommun,

    /// <summary>An apprentice of a small firm: neither contribution to training nor taxe d’apprentissage (L.6331-1, L.6241-1-1).</summary>
    ApprentiSansTaxe,
}
