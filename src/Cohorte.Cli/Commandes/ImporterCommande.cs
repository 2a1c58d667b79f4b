using System.CommandLine;
using System.Text;
using Cohorte.Application.Imports;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte importer</c>: candidates, firms or contracts of an action, from an exchange CSV or an XLSX.</summary>
internal static class ImporterCommande
{
    /// <summary>The command line acts for the OPCO, under its own name in the journal.</summary>
    public static readonly Acteur Operateur = new(null, "Ligne de commande", Role.ConseillerOpco);

    private static readonly Dictionary<string, TableDImport> Objets = new() { ["candidats"] = TablesDImport.Personnes, ["entreprises"] = TablesDImport.Entreprises, ["contrats"] = TablesDImport.Contrats };

    private static readonly Dictionary<string, ChoixDoublon?> Reponses = new() { ["refuser"] = null, ["completer"] = ChoixDoublon.Completer, ["ignorer"] = ChoixDoublon.Ignorer, ["creer"] = ChoixDoublon.Creer };

    public static Command Creer()
    {
        var objet = new Argument<string>("OBJET") { Description = "candidats, entreprises ou contrats." };
        var fichier = new Argument<string>("FICHIER") { Description = "Fichier CSV (virgule, UTF-8) ou XLSX, ou - pour l’entrée standard." };
        var action = new Option<string>("--action") { Description = "Code de l’action.", Required = true };
        var doublons = new Option<string>("--doublons") { Description = "Lignes qui ressemblent à une fiche connue : refuser, completer, ignorer ou creer.", DefaultValueFactory = _ => "refuser" };
        var laBase = BaseOption.Creer();
        var commande = new Command("importer", "Importer des candidats, des entreprises ou des contrats.") { objet, fichier, action, doublons, laBase };
        objet.AcceptOnlyFromAmong([.. Objets.Keys]);
        doublons.AcceptOnlyFromAmong([.. Reponses.Keys]);
        commande.SetAction((analyse, annulation) => BaseOption.AvecServicesAsync(analyse.GetValue(laBase)!, async services =>
        {
            var code = analyse.GetValue(action)!;
            if (await services.GetRequiredService<CohorteDbContext>().Actions.AsNoTracking().SingleOrDefaultAsync(a => a.Code == code, annulation) is not { } trouvee)
            {
                await Console.Error.WriteLineAsync($"Aucune action ne porte le code « {code} ».");
                return CodesDeSortie.MauvaiseEntree;
            }

            var source = analyse.GetValue(fichier)!;
            try
            {
                var bilan = await services.GetRequiredService<ImporterFichier>().ExecuterAsync(
                    Operateur, trouvee.Id, Objets[analyse.GetValue(objet)!], await LireAsync(source, annulation), Path.GetFileName(source), Reponses[analyse.GetValue(doublons)!], annulation);
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

    private static async Task<byte[]> LireAsync(string source, CancellationToken annulation)
    {
        if (source != "-") return await File.ReadAllBytesAsync(source, annulation);
        await using var entree = Console.OpenStandardInput();
        using var flux = new MemoryStream();
        await entree.CopyToAsync(flux, annulation);
        return flux.ToArray();
    }
}
