using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>One line of a payslip: base × rate, computed exactly and rounded once to the cent.</summary>
/// <param name="Cotisation">What it is.</param>
/// <param name="Bareme">The value used and its source.</param>
/// <param name="Assiette">Base, shown to the cent.</param>
/// <param name="Taux">Rate.</param>
/// <param name="Montant">Amount, to the cent; negative for an exemption.</param>
public readonly record struct LigneDePaie(Cotisation Cotisation, ReferenceDeBareme Bareme, Montant Assiette, Taux Taux, Montant Montant)
{
    /// <summary>What the employee bears.</summary>
    public Montant Salarial => Cotisation.EstPatronale ? Montant.Zero : Montant;

    /// <summary>What the employer bears.</summary>
    public Montant Patronal => Cotisation.EstPatronale ? Montant : Montant.Zero;
}
