using System.CommandLine;
using Cohorte.Application.Planification;
using Cohorte.Application.Planification.Echange;
using Cohorte.Cli.Commandes.Planification;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Planification.Affectations;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte affecter</c>: proposes candidates for posts; a person decides.</summary>
internal static class AffecterCommande
{
    public static Command Creer()
    {
        var entree = new Option<string>("--entree") { Description = "Problème, en JSON (- pour l’entrée standard)", Required = true };
        var sortie = new Option<string>("--sortie") { Description = "Réponse, en JSON (- pour la sortie standard)", DefaultValueFactory = _ => "-" };
        var methode = new Option<string>("--methode") { Description = "stable, score ou stable-score", DefaultValueFactory = _ => "stable" };
        var commande = new Command("affecter", "Propose une affectation des candidats aux postes.") { entree, sortie, methode };
        commande.SetAction(p => FichiersDEchange.Executer(() => Executer(p.GetValue(entree)!, p.GetValue(sortie)!, p.GetValue(methode)!)));
        return commande;
    }

    private static int Executer(string entree, string sortie, string methode)
    {
        if (!DemandeALApi.Methodes.TryGetValue(methode, out var choisie))
        {
            return FichiersDEchange.Refuser([new("methode", $"--methode\u00A0: «\u00A0{methode}\u00A0» n’est pas une méthode (stable, score, stable-score).")]);
        }

        var probleme = LectureAffectation.Probleme(FichiersDEchange.Lire(entree));
        if (!probleme.EstFait) return FichiersDEchange.Refuser(probleme.Refus);
        var marche = new MarcheIndexe(probleme.Valeur);
        var (obtenu, prouve) = choisie switch
        {
            MethodeAffectation.Score => (new AffecteurParScore().ParScore(marche), true),
            MethodeAffectation.StableScore => new AffecteurParScore().StableParScore(marche, BudgetDeCalcul.ParDefaut, CancellationToken.None),
            _ => (AcceptationDifferee.Affecter(marche), true),
        };
        if (!prouve) Console.Error.WriteLine("Une meilleure affectation stable peut exister\u00A0: le budget de calcul est épuisé.");
        FichiersDEchange.Ecrire(sortie, EcritureJson.Affectation(ExplicationAffectation.Decrire(marche, obtenu, prouve)));
        return 0;
    }
}
