using System.CommandLine;
using System.Text;
using Cohorte.Application.Actions;
using Cohorte.Application.Bilans;
using Cohorte.Application.Documents;
using Cohorte.Application.Parcours;
using Cohorte.Application.Persistance;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte document</c>: the final account as XLSX, the time in centre and the meetings as ICS; PDF comes with its own writer.</summary>
internal static class DocumentCommande
{
    public static Command Creer()
    {
        var nom = new Argument<string>("NOM") { Description = "bilan (XLSX) ou calendrier (ICS)." };
        var action = new Option<string>("--action") { Description = "Code de l’action.", Required = true };
        var sortie = new Option<string>("--sortie") { Description = "Fichier à écrire, ou - pour la sortie standard.", Required = true };
        var laBase = BaseOption.Creer();
        var commande = new Command("document", "Écrire un document d’une action.") { nom, action, sortie, laBase };
        commande.SetAction((analyse, annulation) => BaseOption.AvecServicesAsync(analyse.GetValue(laBase)!, async services =>
        {
            var code = analyse.GetValue(action)!;
            var id = await services.GetRequiredService<CohorteDbContext>().Actions.Where(a => a.Code == code).Select(a => (Domaine.Commun.Id<Domaine.Actions.ActionCollective>?)a.Id).SingleOrDefaultAsync(annulation);
            if (id is null)
            {
                await Console.Error.WriteLineAsync($"Aucune action ne porte le code « {code} ».");
                return CodesDeSortie.MauvaiseEntree;
            }

            var faits = await services.GetRequiredService<LecteurDeFaits>().ChargerAsync(id.Value, annulation);
            var contenu = (analyse.GetValue(nom), Path.GetExtension(analyse.GetValue(sortie)!)) switch
            {
                ("bilan", ".xlsx") => TableauXlsx.Ecrire(BilanEnTableau.Tableau(code), BilanEnTableau.Lignes(BilanEnTableau.Rubriques(faits))),
                ("bilan", ".csv" or "") => TableauCsv.PourEchange(BilanEnTableau.Tableau(code), BilanEnTableau.Lignes(BilanEnTableau.Rubriques(faits))),
                ("calendrier", ".ics" or "") => Encoding.UTF8.GetBytes(CalendrierIcs.Ecrire(faits)),
                _ => null,
            };
            if (contenu is null)
            {
                await Console.Error.WriteLineAsync("Cette version écrit « bilan » en .xlsx ou .csv et « calendrier » en .ics.");
                return CodesDeSortie.MauvaiseEntree;
            }

            await BaseOption.EcrireAsync(analyse.GetValue(sortie)!, contenu);
            return CodesDeSortie.Fait;
        }));
        return commande;
    }
}
