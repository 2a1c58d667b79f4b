using System.CommandLine;
using System.Text;
using Cohorte.Application.Conformite;
using Cohorte.Application.Conformite.Echange;
using Cohorte.Cli.Commandes.Planification;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte verifier</c>: the conformity sheet of a contract; exit code 1 when it does not conform.</summary>
internal static class VerifierCommande
{
    public static Command Creer()
    {
        var entree = new Option<string>("--entree") { Description = "Contrat, en JSON (- pour l’entrée standard)", Required = true };
        var sortie = new Option<string>("--sortie") { Description = "Feuille de conformité (- pour la sortie standard)", DefaultValueFactory = _ => "-" };
        var format = new Option<string>("--format") { Description = "json ou texte", DefaultValueFactory = _ => "json" };
        var droitDu = new Option<string?>("--droit-du") { Description = "Rejouer avec le droit d’une autre date (AAAA-MM-JJ)" };
        var laBase = DroitDeLaCommande.Option();
        var commande = new Command("verifier", "Juge un contrat par le droit de sa date de conclusion.") { entree, sortie, format, droitDu, laBase };
        commande.SetAction(async (p, annulation) =>
        {
            var droit = await DroitDeLaCommande.LireAsync(p.GetValue(laBase), annulation);
            return FichiersDEchange.Executer(() => Executer(p.GetValue(entree)!, p.GetValue(sortie)!, p.GetValue(format)!, p.GetValue(droitDu), droit.Baremes));
        });
        return commande;
    }

    private static int Executer(string entree, string sortie, string format, string? droitDu, Baremes baremes)
    {
        if (format is not ("json" or "texte")) return FichiersDEchange.Refuser([new("format", $"--format{Typo.DeuxPoints}{Typo.Guillemets(format)} n’est pas un format (json, texte).")]);
        if (!BaremeCommande.LireJour("--droit-du", droitDu, out var autreDate)) return FichiersDEchange.EntreeInvalide;
        var juge = VerifierDescription.Executer(FichiersDEchange.Lire(entree).Span, baremes, autreDate);
        if (!juge.EstFait) return FichiersDEchange.Refuser(juge.Refus);
        FichiersDEchange.Ecrire(sortie, format == "json" ? EcritureDeFeuille.Json(juge.Valeur) : Encoding.UTF8.GetBytes(EcritureEnTexte.Feuille(juge.Valeur)));
        return juge.Valeur.EstConforme ? CodesDeSortie.Fait : CodesDeSortie.Refus;
    }
}
