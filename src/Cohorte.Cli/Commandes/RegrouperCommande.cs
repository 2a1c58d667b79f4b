using System.CommandLine;
using Cohorte.Application.Planification.Echange;
using Cohorte.Cli.Commandes.Planification;
using Cohorte.Domaine.Planification;
using Cohorte.Planification.Regroupements;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte regrouper</c>: gathers the open needs of a territory in viable groups.</summary>
internal static class RegrouperCommande
{
    public static Command Creer()
    {
        var entree = new Option<string>("--entree") { Description = "Problème, en JSON (- pour l’entrée standard)", Required = true };
        var sortie = new Option<string>("--sortie") { Description = "Réponse, en JSON (- pour la sortie standard)", DefaultValueFactory = _ => "-" };
        var budget = new Option<int>("--budget") { Description = "Secondes de calcul", DefaultValueFactory = _ => BudgetDeCalcul.ParDefaut.Secondes };
        budget.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && int.TryParse(r.Tokens[0].Value, out var s) && s is < 1 or > 86_400) r.AddError("--budget\u00A0: de 1 à 86\u202F400 secondes.");
        });
        var commande = new Command("regrouper", "Regroupe les besoins d’un territoire en groupes viables.") { entree, sortie, budget };
        commande.SetAction(p => FichiersDEchange.Executer(() => Executer(p.GetValue(entree)!, p.GetValue(sortie)!, p.GetValue(budget))));
        return commande;
    }

    private static int Executer(string entree, string sortie, int budget)
    {
        var probleme = LectureRegroupement.Probleme(FichiersDEchange.Lire(entree));
        if (!probleme.EstFait) return FichiersDEchange.Refuser(probleme.Refus);
        var resultat = new Regroupeur().Regrouper(probleme.Valeur, new(budget), CancellationToken.None);
        FichiersDEchange.Ecrire(sortie, EcritureJson.Regroupement(resultat));
        return 0;
    }
}
