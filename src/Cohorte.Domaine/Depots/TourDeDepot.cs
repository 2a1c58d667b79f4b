using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Depots;

/// <summary>Who must act on a deposit, since when, until when, and why; derived, never typed.</summary>
/// <param name="Qui">Who must act, in French.</param>
/// <param name="Quoi">What is expected.</param>
/// <param name="Depuis">Since when.</param>
/// <param name="Jusquau">Last day, when a text gives one.</param>
public sealed record TourDeDepot(string Qui, string Quoi, DateOnly? Depuis, DateOnly? Jusquau)
{
    private const string Employeur = "L’employeur ou le conseiller";
    private const string Opco = "L’OPCO";

    /// <summary>Whose turn it is, or <c>null</c> when nobody has anything to do.</summary>
    /// <param name="depot">The deposit.</param>
    /// <param name="contrat">Its contract.</param>
    /// <param name="delaiTransmission">Days to send it, in force on the first day of the contract.</param>
    /// <param name="delaiDecision">Days to decide, in force on the day of reception.</param>
    public static TourDeDepot? De(Depot depot, Contrat contrat, int? delaiTransmission, int? delaiDecision) => depot.Etat switch
    {
        EtatDepot.Prepare => new(Employeur, "transmettre le contrat et son annexe", contrat.DateConclusion, DelaiDeDepot.LimiteTransmission(contrat.DateDebut, delaiTransmission)),
        EtatDepot.Retourne => new(Employeur, "corriger puis transmettre de nouveau", depot.RetourneLe, DelaiDeDepot.LimiteDecision(depot, delaiDecision)),
        EtatDepot.Transmis => new(Opco, "constater la réception du contrat et de son annexe", depot.RetransmisLe ?? depot.TransmisLe, DelaiDeDepot.LimiteDecision(depot, delaiDecision)),
        EtatDepot.Recu or EtatDepot.EnInstruction => new(Opco, "se prononcer", depot.RecuLe, DelaiDeDepot.LimiteDecision(depot, delaiDecision)),
        EtatDepot.Accorde or EtatDepot.AccordeTacite when contrat.Etat is EtatContrat.Termine or EtatContrat.Rompu =>
            new(Opco, "clôturer le dossier", contrat.RompuLe ?? contrat.DateFin, null),
        _ => null,
    };
}
