using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Modeles;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Bench.Actions;

/// <summary>The one seeded generator of volume: the same numbers give the same data.</summary>
internal static class DonneesDeVolume
{
    private const int Lot = 200;
    private static readonly Operation Operation = new(Acteur.Produit("Générateur"), "GenererVolume");

    /// <summary>Adds actions up to a number, each with its candidates, and makes an account member of the first ones.</summary>
    public static async Task CompleterAsync(IServiceProvider services, int actions, int candidatsParAction, Guid compte, int membreDe)
    {
        var modele = services.GetRequiredService<IReadOnlyList<ModeleDeParcours>>().Single(m => m.Code == "cp-ordinaire");
        var existantes = await AvecAsync(services, c => c.Actions.CountAsync());
        for (var debut = existantes; debut < actions; debut += Lot)
        {
            var fin = Math.Min(actions, debut + Lot);
            await AvecAsync(services, async context =>
            {
                context.ChangeTracker.AutoDetectChangesEnabled = false;
                for (var rang = debut; rang < fin; rang++)
                {
                    var action = NouvelleAction.Creer(modele, new DemandeDAction { Code = $"VOL-{rang:00000}", Intitule = $"Action de volume {rang * 7919 % 100_003:00000}", Territoire = $"Territoire {rang % 100}", DebutSouhaite = new DateOnly(2027, 1, 1).AddDays(rang % 700), FinSouhaitee = new DateOnly(2028, 6, 1).AddDays(rang % 700) }, DateTime.UnixEpoch);
                    context.Add(action);
                    if (rang < membreDe) context.Add(new MembreAction { ActionId = action.Id, CompteId = compte, Depuis = new DateOnly(2026, 1, 1) });
                    for (var numero = 0; numero < candidatsParAction; numero++)
                    {
                        var personne = new Personne { Nom = $"{numero:00}", Prenom = "Volume", Recherche = $"volume {numero:00}" };
                        context.AddRange(personne, new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = new DateOnly(2026, 6, 1) });
                    }
                }

                return (await context.EnregistrerAsync(Operation)).EstFait;
            });
        }
    }

    /// <summary>An account of the OPCO's management, which sees every action.</summary>
    public static async Task<Guid> CompteAsync(IServiceProvider services, Role role)
    {
        var compte = new Compte { Id = Guid.CreateVersion7(), Nom = $"Banc {role}", Role = role, UserName = $"{role}@banc.example", Email = $"{role}@banc.example" };
        await AvecAsync(services, async context =>
        {
            context.Users.Add(compte);
            return (await context.EnregistrerAsync(Operation)).EstFait;
        });
        return compte.Id;
    }

    /// <summary>Works in a scope of its own.</summary>
    public static async Task<T> AvecAsync<T>(IServiceProvider services, Func<CohorteDbContext, Task<T>> travail)
    {
        await using var portee = services.CreateAsyncScope();
        return await travail(portee.ServiceProvider.GetRequiredService<CohorteDbContext>());
    }
}
