using System.CommandLine;
using System.Text;
using Cohorte.Application.Reglementation;
using Cohorte.Application.Reglementation.Impact;
using Cohorte.Cli.Commandes.Planification;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte bareme impact</c>: what another set of barèmes would change of everything that is under way, before the version of the product that brings it is installed.</summary>
internal static class ImpactCommande
{
    public static Command Creer()
    {
        var avec = new Option<string>("--avec") { Description = "Dossier de barèmes à comparer à ceux qui sont livrés", Required = true };
        var sortie = new Option<string>("--sortie") { Description = "Rapport (- pour la sortie standard)", DefaultValueFactory = _ => "-" };
        var format = new Option<string>("--format") { Description = "texte, json ou csv", DefaultValueFactory = _ => "texte" };
        var laBase = BaseOption.Creer();
        format.AcceptOnlyFromAmong("texte", "json", "csv");
        var commande = new Command("impact", "Dit quels contrats, parcours et coûts en cours changeraient avec d’autres barèmes.") { avec, sortie, format, laBase };
        commande.SetAction((p, annulation) => ExecuterAsync(p.GetValue(avec)!, p.GetValue(sortie)!, p.GetValue(format)!, p.GetValue(laBase)!, annulation));
        return commande;
    }

    private static async Task<int> ExecuterAsync(string dossier, string sortie, string format, string laBase, CancellationToken annulation)
    {
        if (!Directory.Exists(dossier)) return FichiersDEchange.Refuser([new("dossier", $"{Typo.Guillemets(dossier)} n’est pas un dossier.")]);
        Baremes autres;
        try
        {
            autres = LecteurBaremes.Charger(dossier);
        }
        catch (BaremeInvalide invalide)
        {
            return FichiersDEchange.Refuser([new("baremes", $"Ces barèmes ne se lisent pas{Typo.DeuxPoints}{invalide.Message}")]);
        }

        return await BaseOption.AvecServicesAsync(laBase, async services =>
        {
            var impact = await services.GetRequiredService<ImpactDeLivraison>().ExecuterAsync(autres, Avancement(), annulation);
            if (!impact.EstFait) return FichiersDEchange.Refuser(impact.Refus);
            FichiersDEchange.Ecrire(sortie, format switch
            {
                "json" => EcritureDImpactDeBaremes.Json(impact.Valeur),
                "csv" => EcritureDImpactDeBaremes.Csv(impact.Valeur),
                _ => Encoding.UTF8.GetBytes(EcritureDImpactDeBaremes.Texte(impact.Valeur)),
            });
            return CodesDeSortie.Fait;
        }, migrer: false);
    }

    private static IProgress<(int Faites, int Total)>? Avancement() => Console.IsErrorRedirected ? null : new SurLaSortieDErreur();

    private sealed class SurLaSortieDErreur : IProgress<(int Faites, int Total)>
    {
        public void Report((int Faites, int Total) value)
        {
            Console.Error.Write($"\r{value.Faites} actions sur {value.Total}");
            if (value.Faites == value.Total) Console.Error.WriteLine();
        }
    }
}
