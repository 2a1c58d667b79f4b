using Cohorte.Application.Documents;
using Cohorte.Domaine.Simulation.Groupes;

namespace Cohorte.Application.Simulation;

/// <summary>The costs of an action, place by place, as a table to download.</summary>
public static class CoutsEnTableau
{
    /// <summary>Columns.</summary>
    public static Tableau<PlaceSimulee> Tableau(string code) => new($"couts-{code}",
    [
        ("Entreprise", p => p.Place.Employeur), ("Poste", p => p.Place.Libelle), ("Début", p => p.Place.Description.Contrat.DateDebut), ("Fin", p => p.Place.Description.Contrat.DateFin),
        ("Brut", p => p.Simulation?.Totaux.Brut), ("Coût avant aides", p => p.Simulation?.Totaux.CoutEmployeur), ("Aides", p => p.Simulation?.Totaux.Aides), ("Reste à payer", p => p.Simulation?.Totaux.CoutApresAides),
        ("Part de l’OPCO", p => p.Simulation?.Opco?.Montant), ("Supposé", p => string.Join(", ", p.Place.Hypotheses)), ("Refus", p => p.Refus),
    ]);
}
