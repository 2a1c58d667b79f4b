using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using Cohorte.Application.Reglementation;
using Cohorte.Application.Simulation.Echange;
using Cohorte.Cli.Commandes.Planification;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte simuler</c>: the cost of a contract, month by month.</summary>
internal static class SimulerCommande
{
    public static Command Creer()
    {
        var entree = new Option<string>("--entree") { Description = "Contrat, en JSON (- pour l’entrée standard)", Required = true };
        var sortie = new Option<string>("--sortie") { Description = "Réponse (- pour la sortie standard)", DefaultValueFactory = _ => "-" };
        var commande = new Command("simuler", "Simule le coût d’un contrat, mois par mois.") { entree, sortie };
        commande.SetAction(p => FichiersDEchange.Executer(() => Executer(p.GetValue(entree)!, p.GetValue(sortie)!)));
        return commande;
    }

    private static int Executer(string entree, string sortie)
    {
        var baremes = BaremesDePaie.De(LecteurBaremes.Charger(Path.Combine(AppContext.BaseDirectory, "baremes")));
        var tampon = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(tampon, EcritureDeSimulation.Lisible))
        {
            var resultat = ReponseDeSimulation.Ecrire(FichiersDEchange.Lire(entree).Span, baremes, json);
            if (!resultat.EstFait) return FichiersDEchange.Refuser(resultat.Refus);
        }

        FichiersDEchange.Ecrire(sortie, [.. tampon.WrittenSpan, (byte)'\n']);
        return CodesDeSortie.Fait;
    }
}
