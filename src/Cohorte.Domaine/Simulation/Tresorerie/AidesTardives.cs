using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Tresorerie;

/// <summary>Aids paid once the contract is over.</summary>
public static class AidesTardives
{
    extension(SimulationDeContrat simulation)
    {
        /// <summary>What is dated after the last month, and so in no month of the table.</summary>
        public Montant AidesApresLeDernierMois => simulation.Totaux.Aides - simulation.Mois.Aggregate(Montant.Zero, (s, m) => s + m.Aides);
    }
}
