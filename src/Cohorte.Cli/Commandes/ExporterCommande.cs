using System.CommandLine;
using Cohorte.Application.Candidats;
using Cohorte.Application.Entreprises;
using Cohorte.Application.Persistance;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte exporter</c>: candidates or firms of an action, as an exchange CSV.</summary>
internal static class ExporterCommande
{
    public static Command Creer()
    {
        var objet = new Argument<string>("OBJET") { Description = "candidats ou entreprises." };
        var action = new Option<string>("--action") { Description = "Code de l’action.", Required = true };
        var sortie = new Option<string>("--sortie") { Description = "Fichier à écrire, ou - pour la sortie standard.", DefaultValueFactory = _ => "-" };
        var laBase = BaseOption.Creer();
        objet.AcceptOnlyFromAmong("candidats", "entreprises");
        var commande = new Command("exporter", "Exporter des candidats ou des entreprises.") { objet, action, sortie, laBase };
        commande.SetAction((analyse, annulation) => BaseOption.AvecServicesAsync(analyse.GetValue(laBase)!, async services =>
        {
            var code = analyse.GetValue(action)!;
            if (await services.GetRequiredService<CohorteDbContext>().Actions.AsNoTracking().SingleOrDefaultAsync(a => a.Code == code, annulation) is not { } trouvee)
            {
                await Console.Error.WriteLineAsync($"Aucune action ne porte le code « {code} ».");
                return CodesDeSortie.MauvaiseEntree;
            }

            var contenu = analyse.GetValue(objet) == "candidats"
                ? await services.GetRequiredService<EchangeDeCandidats>().ExporterAsync(ImporterCommande.Operateur, trouvee.Id, annulation)
                : await services.GetRequiredService<EchangeDEntreprises>().ExporterAsync(trouvee.Id, annulation);
            await BaseOption.EcrireAsync(analyse.GetValue(sortie)!, contenu);
            return CodesDeSortie.Fait;
        }));
        return commande;
    }
}
