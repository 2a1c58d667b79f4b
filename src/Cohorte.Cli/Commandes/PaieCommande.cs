using System.CommandLine;
using Cohorte.Application.Reglementation;
using Cohorte.Application.Simulation.Lots;
using Cohorte.Cli.Commandes.Simulation;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte paie</c>: payslip months, one a line.</summary>
internal static class PaieCommande
{
    public static Command Creer()
    {
        var entree = new Option<string>("--entree") { Description = "Mois de paie, en CSV (- pour l’entrée standard)", Required = true };
        var sortie = new Option<string>("--sortie") { Description = "Réponses, en CSV (- pour la sortie standard)", DefaultValueFactory = _ => "-" };
        var commande = new Command("paie", "Calcule des mois de paie, un par ligne.") { entree, sortie };
        commande.SetAction((p, annulation) => LotSurFichiers.ExecuterAsync(p.GetValue(entree)!, p.GetValue(sortie)!,
            (de, vers, avancement, a) => LotsDeSimulation.PaiesAsync(BaremesDePaie.De(LecteurBaremes.Livres()), de, vers, LotSurFichiers.Signaler, avancement, a), annulation));
        return commande;
    }
}
