using System.CommandLine;
using System.Text;
using Cohorte.Application.Candidats;
using Cohorte.Application.Entreprises;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte importer</c>: candidates or firms of an action, from an exchange CSV.</summary>
internal static class ImporterCommande
{
    /// <summary>The command line acts for the OPCO, under its own name in the journal.</summary>
    public static readonly Acteur Operateur = new(null, "Ligne de commande", Role.ConseillerOpco);

    public static Command Creer()
    {
        var objet = new Argument<string>("OBJET") { Description = "candidats ou entreprises." };
        var fichier = new Argument<string>("FICHIER") { Description = "Fichier CSV (virgule, UTF-8), ou - pour l’entrée standard." };
        var action = new Option<string>("--action") { Description = "Code de l’action.", Required = true };
        var laBase = BaseOption.Creer();
        var commande = new Command("importer", "Importer des candidats ou des entreprises.") { objet, fichier, action, laBase };
        objet.AcceptOnlyFromAmong("candidats", "entreprises");
        commande.SetAction((analyse, annulation) => BaseOption.AvecServicesAsync(analyse.GetValue(laBase)!, async services =>
        {
            var code = analyse.GetValue(action)!;
            if (await services.GetRequiredService<CohorteDbContext>().Actions.AsNoTracking().SingleOrDefaultAsync(a => a.Code == code, annulation) is not { } trouvee)
            {
                await Console.Error.WriteLineAsync($"Aucune action ne porte le code « {code} ».");
                return CodesDeSortie.MauvaiseEntree;
            }

            var source = analyse.GetValue(fichier)!;
            using var texte = source == "-" ? Console.In : new StreamReader(source, new UTF8Encoding(false, throwOnInvalidBytes: true));
            try
            {
                var bilan = analyse.GetValue(objet) == "candidats"
                    ? await services.GetRequiredService<EchangeDeCandidats>().ImporterAsync(Operateur, trouvee.Id, texte, annulation)
                    : await services.GetRequiredService<EchangeDEntreprises>().ImporterAsync(Operateur, trouvee.Id, texte, annulation);
                foreach (var faute in bilan.Fautes) await Console.Error.WriteLineAsync(faute);
                Console.WriteLine($"{bilan.Ecrites} ligne(s) importée(s), {bilan.Fautes.Count} refusée(s).");
                return bilan.Fautes.Count == 0 ? CodesDeSortie.Fait : bilan.Ecrites == 0 ? CodesDeSortie.MauvaiseEntree : CodesDeSortie.LignesRefusees;
            }
            catch (DecoderFallbackException)
            {
                await Console.Error.WriteLineAsync("Ce fichier n’est pas un texte en UTF-8.");
                return CodesDeSortie.MauvaiseEntree;
            }
        }));
        return commande;
    }
}
