using System.CommandLine;
using Cohorte.Application.Reglementation;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Commun;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Cli.Commandes;

/// <summary>Which law a public computation reads: the one that is shipped, or with <c>--base</c> the one that its OPCO applies.</summary>
internal static class DroitDeLaCommande
{
    public static Option<string?> Option() => new("--base") { Description = "Base dont les règles publiées par l’OPCO s’appliquent, sqlite:FICHIER ou postgres:CHAÎNE (sans elle : la loi livrée)" };

    /// <summary>Reads the law; says on standard error which set is used when a database is named.</summary>
    public static async Task<DroitApplique> LireAsync(string? designation, CancellationToken annulation)
    {
        if (designation is null) return new DroitApplique(LecteurBaremes.Livres(), 0);
        DroitApplique? droit = null;
        await BaseOption.AvecServicesAsync(designation, async services =>
        {
            droit = await services.GetRequiredService<LecteurDeRegles>().DroitAsync(annulation);
            return CodesDeSortie.Fait;
        }, migrer: false);
        await Console.Error.WriteLineAsync(droit!.Versions == 0
            ? "Barèmes : la loi livrée ; l’OPCO de cette base n’a publié aucune règle."
            : $"Barèmes : la loi livrée, et {Ecriture.Compte(droit.Versions, "version publiée", "versions publiées")} par l’OPCO de cette base.");
        return droit;
    }
}
