using System.CommandLine;
using Cohorte.Application.Journal;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte journal verifier</c>: holds the journal against the records.</summary>
internal static class JournalCommande
{
    public static Command Creer()
    {
        var action = new Option<string?>("--action") { Description = "Code d’une action ; toutes sans cette option." };
        var laBase = BaseOption.Creer();
        var verifier = new Command("verifier", "Vérifier que le journal dit tout ce qui a changé.") { action, laBase };
        verifier.SetAction((analyse, annulation) => BaseOption.AvecServicesAsync(analyse.GetValue(laBase)!, async services =>
        {
            Id<ActionCollective>? id = null;
            if (analyse.GetValue(action) is { } code)
            {
                id = await services.GetRequiredService<CohorteDbContext>().Actions.Where(a => a.Code == code).Select(a => (Id<ActionCollective>?)a.Id).SingleOrDefaultAsync(annulation);
                if (id is null)
                {
                    await Console.Error.WriteLineAsync($"Aucune action ne porte le code « {code} ».");
                    return CodesDeSortie.MauvaiseEntree;
                }
            }

            var etat = await services.GetRequiredService<VerifierJournal>().ExecuterAsync(id, annulation);
            foreach (var anomalie in etat.Anomalies) await Console.Error.WriteLineAsync(anomalie);
            Console.WriteLine($"{Ecriture.Compte(etat.Lignes, "écriture lue", "écritures lues")}, {Ecriture.Compte(etat.Objets, "objet comparé", "objets comparés")}, {(etat.Anomalies.Count == 0 ? "le journal est entier" : Ecriture.Compte(etat.Anomalies.Count, "anomalie"))}.");
            return etat.Anomalies.Count == 0 ? CodesDeSortie.Fait : CodesDeSortie.Refus;
        }));
        return new Command("journal", "Le journal des écritures.") { verifier };
    }
}
