using System.CommandLine;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte administrateur</c>: opens the first account of an installation, which nobody could enter without it.</summary>
internal static class AdministrateurCommande
{
    public static Command Creer()
    {
        var nom = new Option<string>("--nom") { Description = "Nom de la personne.", Required = true };
        var courriel = new Option<string>("--courriel") { Description = "Adresse électronique, par laquelle elle se connecte.", Required = true };
        var encore = new Option<bool>("--encore") { Description = "Même s’il y a déjà un administrateur ; redonne un lien à celui qui n’est pas venu." };
        var laBase = BaseOption.Creer();
        var commande = new Command("administrateur", "Ouvrir le compte du premier administrateur ; écrit le lien par lequel il choisit son mot de passe.") { nom, courriel, encore, laBase };
        commande.SetAction(async (analyse, annulation) =>
        {
            var (leNom, adresse) = (analyse.GetValue(nom)!.Trim(), analyse.GetValue(courriel)!.Trim());
            if (leNom.Length is 0 or > Longueurs.Ordinaire || leNom.Any(char.IsControl))
            {
                await Console.Error.WriteLineAsync($"Donnez le nom de la personne, en {Ecriture.Nombre(Longueurs.Ordinaire)} caractères au plus.");
                return CodesDeSortie.MauvaiseEntree;
            }

            if (adresse.Length > Longueurs.Ordinaire || !AdresseElectronique.Convient(adresse))
            {
                await Console.Error.WriteLineAsync("Cette adresse électronique ne convient pas, par exemple nom@domaine.fr.");
                return CodesDeSortie.MauvaiseEntree;
            }

            return await BaseOption.AvecServicesAsync(analyse.GetValue(laBase)!, async services =>
            {
                var cree = await services.GetRequiredService<InviterCompte>().AdministrateurAsync(Acteur.Produit("Ligne de commande"), leNom, adresse, analyse.GetValue(encore), annulation);
                if (!cree.EstFait)
                {
                    await Console.Error.WriteLineAsync(cree.Refus[0].Message);
                    return CodesDeSortie.Refus;
                }

                await Console.Error.WriteLineAsync($"Le compte de {leNom} est ouvert. Avec ce lien, qui s’ouvre {DureeDesLiens.EnMots(UsageLien.Invitation)} et ne sert qu’une fois, la personne choisit son mot de passe :");
                Console.WriteLine(cree.Valeur.Adresse);
                return CodesDeSortie.Fait;
            });
        });
        return commande;
    }
}
