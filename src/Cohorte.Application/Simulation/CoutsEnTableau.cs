using Cohorte.Application.Documents;
using Cohorte.Domaine.Simulation.Groupe;

namespace Cohorte.Application.Simulation;

/// <summary>The costs of an action, place by place, as a table to download.</summary>
public static class CoutsEnTableau
{
    /// <summary>Columns.</summary>
    public static Tableau<PosteSimule> Tableau(string code) => new($"couts-{code}",
    [
        ("Entreprise", p => p.Poste.Employeur), ("Poste", p => p.Poste.Poste), ("Début", p => p.Poste.Contrat.Contrat.DateDebut), ("Fin", p => p.Poste.Contrat.Contrat.DateFin),
        ("Brut", p => p.Simulation.Totaux.Brut), ("Coût avant aides", p => p.Simulation.Totaux.CoutEmployeur), ("Aides", p => p.Simulation.Totaux.Aides), ("Reste à payer", p => p.Simulation.Totaux.CoutApresAides),
        ("Formation payée par l’OPCO", p => p.Simulation.Opco?.Montant), ("Part du prix de la session", p => p.PartDuParcours),
    ]);
}
