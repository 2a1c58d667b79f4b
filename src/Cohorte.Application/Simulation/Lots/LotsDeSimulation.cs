using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Application.Simulation.Lots;

/// <summary>Batches of the command line: from a stream of CSV to another, of any size.</summary>
public static class LotsDeSimulation
{
    /// <summary>Payslip months.</summary>
    /// <param name="baremes">Law of pay.</param>
    /// <param name="entree">CSV with the columns of the exchange format.</param>
    /// <param name="sortie">Receives the CSV of the answers.</param>
    /// <param name="signaler">Called for each refusal, in the order of the lines.</param>
    /// <param name="avancement">Lines done.</param>
    /// <param name="annulation">Stops.</param>
    /// <exception cref="LotIllisible">The file is not a batch.</exception>
    public static async Task<BilanDeLot> PaiesAsync(BaremesDePaie baremes, Stream entree, Stream sortie, Action<ErreurDeLigne> signaler, IProgress<long>? avancement, CancellationToken annulation)
    {
        using var traitement = new TraitementDeLot(new LotDePaies(baremes), signaler, avancement);
        return await traitement.ExecuterAsync(entree, sortie, annulation);
    }

    /// <summary>Contracts.</summary>
    /// <param name="baremes">Law of pay.</param>
    /// <param name="hypothetique">Computes even what the law does not allow.</param>
    /// <param name="entree">CSV with the columns of the exchange format.</param>
    /// <param name="sortie">Receives the CSV of the answers.</param>
    /// <param name="signaler">Called for each refusal, in the order of the lines.</param>
    /// <param name="avancement">Lines done.</param>
    /// <param name="annulation">Stops.</param>
    /// <exception cref="LotIllisible">The file is not a batch.</exception>
    public static async Task<BilanDeLot> ContratsAsync(BaremesDePaie baremes, bool hypothetique, Stream entree, Stream sortie, Action<ErreurDeLigne> signaler, IProgress<long>? avancement, CancellationToken annulation)
    {
        using var traitement = new TraitementDeLot(new LotDeSimulations(baremes, hypothetique), signaler, avancement);
        return await traitement.ExecuterAsync(entree, sortie, annulation);
    }
}
