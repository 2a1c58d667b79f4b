using System.CommandLine;
using System.Text;
using Cohorte.Application.Contrats.Echange;
using Cohorte.Application.Simulation.Echange;
using Cohorte.Application.Simulation.Lots;
using Cohorte.Cli.Commandes.Planification;
using Cohorte.Cli.Commandes.Simulation;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte simuler</c>: the cost of a contract, month by month, or of a batch of contracts.</summary>
internal static class SimulerCommande
{
    public static Command Creer()
    {
        var entree = new Option<string>("--entree") { Description = "Contrat en JSON, ou lot en CSV (- pour l’entrée standard)", Required = true };
        var sortie = new Option<string>("--sortie") { Description = "Réponse (- pour la sortie standard)", DefaultValueFactory = _ => "-" };
        var format = new Option<string>("--format") { Description = "json, csv ou texte (json pour un contrat, csv pour un lot)" };
        var hypothetique = new Option<bool>("--hypothetique") { Description = "Calculer même un contrat que la loi ne permet pas" };
        var laBase = DroitDeLaCommande.Option();
        format.AcceptOnlyFromAmong("json", "csv", "texte");
        var commande = new Command("simuler", "Simule le coût d’un contrat, mois par mois, ou d’un lot de contrats.") { entree, sortie, format, hypothetique, laBase };
        commande.SetAction(async (p, annulation) =>
        {
            var droit = await DroitDeLaCommande.LireAsync(p.GetValue(laBase), annulation);
            var demande = new Demande(p.GetValue(entree)!, p.GetValue(sortie)!, p.GetValue(format), p.GetValue(hypothetique));
            return EstUnLot(demande) ? await LotAsync(demande, droit.Paie, annulation) : FichiersDEchange.Executer(() => Contrat(demande, droit.Paie));
        });
        return commande;
    }

    /// <summary>A file named .csv, or standard input with the CSV format.</summary>
    private static bool EstUnLot(Demande demande) =>
        demande.Entree.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || (demande.Entree == "-" && demande.Format == "csv");

    private static Task<int> LotAsync(Demande demande, BaremesDePaie baremes, CancellationToken annulation)
    {
        if (demande.Format is "json" or "texte") return Task.FromResult(FichiersDEchange.Refuser([new("format", "Un lot se rend en CSV.")]));
        return LotSurFichiers.ExecuterAsync(demande.Entree, demande.Sortie, (de, vers, avancement, a) => LotsDeSimulation.ContratsAsync(baremes, demande.Hypothetique, de, vers, LotSurFichiers.Signaler, avancement, a), annulation);
    }

    private static int Contrat(Demande demande, BaremesDePaie baremes)
    {
        var lu = LectureDeContrat.Lire(FichiersDEchange.Lire(demande.Entree).Span);
        if (!lu.EstFait) return FichiersDEchange.Refuser(lu.Refus);
        var reponse = ReponseDeSimulation.De(lu.Valeur, baremes, demande.Hypothetique);
        if (!reponse.EstFait) return FichiersDEchange.Refuser(reponse.Refus);
        FichiersDEchange.Ecrire(demande.Sortie, demande.Format switch
        {
            "csv" => Encoding.UTF8.GetBytes(EnTexte.Csv(reponse.Valeur)),
            "texte" => Encoding.UTF8.GetBytes(EnTexte.Lisible(reponse.Valeur)),
            _ => Json(reponse.Valeur),
        });
        return reponse.Valeur.EstEligible ? CodesDeSortie.Fait : CodesDeSortie.Refus;
    }

    private static byte[] Json(ReponseDeSimulation reponse)
    {
        using var tampon = new TamponLoue(TamponLoue.TailleDUneReponse);
        reponse.Ecrire(tampon);
        return EnJsonLisible.Aerer(tampon.Ecrits);
    }

    private sealed record Demande(string Entree, string Sortie, string? Format, bool Hypothetique);
}
