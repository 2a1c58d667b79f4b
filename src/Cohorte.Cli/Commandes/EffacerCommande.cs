using System.CommandLine;
using Cohorte.Application.Candidats;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte effacer</c>: erases a person, for ever.</summary>
internal static class EffacerCommande
{
    public static Command Creer()
    {
        var personne = new Option<string>("--personne") { Description = "Identifiant de la personne.", Required = true };
        var motif = new Option<string>("--motif") { Description = "Pourquoi, par exemple « demande du 3 mars ».", Required = true };
        var laBase = BaseOption.Creer();
        var commande = new Command("effacer", "Effacer une personne, sans retour.") { personne, motif, laBase };
        commande.SetAction((analyse, annulation) => BaseOption.AvecServicesAsync(analyse.GetValue(laBase)!, async services =>
        {
            if (!Id<Personne>.TryParse(analyse.GetValue(personne), null, out var id) || string.IsNullOrWhiteSpace(analyse.GetValue(motif)))
            {
                await Console.Error.WriteLineAsync("Donnez l’identifiant de la personne et le motif.");
                return CodesDeSortie.MauvaiseEntree;
            }

            var resultat = await services.GetRequiredService<EffacerPersonne>().ExecuterAsync(ImporterCommande.Operateur, id, analyse.GetValue(motif)!.Trim(), annulation);
            if (resultat is { EstFait: true }) return CodesDeSortie.Fait;
            await Console.Error.WriteLineAsync(resultat?.Refus[0].Message ?? "Aucune personne ne porte cet identifiant.");
            return resultat is null ? CodesDeSortie.MauvaiseEntree : CodesDeSortie.Refus;
        }));
        return commande;
    }
}
