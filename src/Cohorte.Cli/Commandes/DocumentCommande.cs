using System.CommandLine;
using Cohorte.Application.Actions;
using Cohorte.Application.Calendriers;
using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte document</c>: writes a document of an action in the format that the name of the output asks for.</summary>
internal static class DocumentCommande
{
    public static Command Creer()
    {
        var nom = new Argument<string>("NOM") { Description = string.Join(", ", DocumentsDAction.Tous.GroupBy(d => d.Nom).Select(g => $"{g.Key} ({string.Join(", ", g.Select(d => d.Extension))})")) };
        var action = new Option<string>("--action") { Description = "Code de l’action.", Required = true };
        var sortie = new Option<string>("--sortie") { Description = "Fichier à écrire, ou - pour la sortie standard.", Required = true };
        var laBase = BaseOption.Creer();
        var commande = new Command("document", "Écrire un document d’une action.") { nom, action, sortie, laBase };
        commande.SetAction((analyse, annulation) => BaseOption.AvecServicesAsync(analyse.GetValue(laBase)!, async services =>
        {
            var code = analyse.GetValue(action)!;
            var fichier = analyse.GetValue(sortie)!;
            var id = await services.GetRequiredService<CohorteDbContext>().Actions.Where(a => a.Code == code).Select(a => (Id<Domaine.Actions.ActionCollective>?)a.Id).SingleOrDefaultAsync(annulation);
            if (id is null)
            {
                await Console.Error.WriteLineAsync($"Aucune action ne porte le code « {code} ».");
                return CodesDeSortie.MauvaiseEntree;
            }

            if (DocumentsDAction.Trouver(analyse.GetValue(nom)!, fichier == "-" ? "" : Path.GetExtension(fichier)) is not { } document)
            {
                await Console.Error.WriteLineAsync($"Cette version n’écrit pas « {analyse.GetValue(nom)} » en « {Path.GetExtension(fichier)} ». Elle écrit {string.Join(", ", DocumentsDAction.Tous.Select(d => d.Nom + d.Extension))}.");
                return CodesDeSortie.MauvaiseEntree;
            }

            var faits = await services.GetRequiredService<LecteurDeFaits>().ChargerAsync(id.Value, annulation);
            var ecrit = await document.EcrireAsync(new(faits, services.GetRequiredService<LecteurDeCalendriers>(), services.GetRequiredService<TimeProvider>().MaintenantAParis()), annulation);
            if (!ecrit.EstFait)
            {
                await Console.Error.WriteLineAsync(ecrit.Refus[0].Message);
                return CodesDeSortie.Refus;
            }

            await BaseOption.EcrireAsync(fichier, ecrit.Valeur);
            return CodesDeSortie.Fait;
        }));
        return commande;
    }
}
