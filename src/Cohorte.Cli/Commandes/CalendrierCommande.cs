using System.CommandLine;
using Cohorte.Application.Planification;
using Cohorte.Application.Planification.Echange;
using Cohorte.Application.Reglementation;
using Cohorte.Cli.Commandes.Planification;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Planification.Calendriers;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte calendrier</c>: plans a calendar of alternance, or repairs a published one.</summary>
internal static class CalendrierCommande
{
    public static Command Creer()
    {
        var entree = new Option<string>("--entree") { Description = "Problème, en JSON (- pour l’entrée standard)", Required = true };
        var sortie = new Option<string>("--sortie") { Description = "Réponse, en JSON (- pour la sortie standard)", DefaultValueFactory = _ => "-" };
        var budget = new Option<int>("--budget") { Description = "Secondes de calcul", DefaultValueFactory = _ => BudgetDeCalcul.ParDefaut.Secondes };
        var reparer = new Option<string?>("--reparer") { Description = "Calendrier publié à réparer, en JSON" };
        var ics = new Option<string?>("--ics") { Description = "Dossier où écrire les agendas (groupes, entreprises, prestataires)" };
        var xlsx = new Option<string?>("--xlsx") { Description = "Classeur à écrire" };
        budget.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && int.TryParse(r.Tokens[0].Value, out var s) && s is < 1 or > 86_400) r.AddError("--budget\u00A0: de 1 à 86\u202F400 secondes.");
        });
        var commande = new Command("calendrier", "Établit un calendrier d’alternance, ou répare un calendrier publié.") { entree, sortie, budget, reparer, ics, xlsx };
        commande.SetAction(p => FichiersDEchange.Executer(() => Executer(new(
            p.GetValue(entree)!, p.GetValue(sortie)!, p.GetValue(budget), p.GetValue(reparer), p.GetValue(ics), p.GetValue(xlsx)))));
        return commande;
    }

    private static int Executer(Demande demande)
    {
        var probleme = LectureCalendrier.Probleme(FichiersDEchange.Lire(demande.Entree));
        if (!probleme.EstFait) return FichiersDEchange.Refuser(probleme.Refus);
        DemandeReparation? reparation = null;
        if (demande.Reparer is { } fichier)
        {
            var lue = LectureCalendrier.Reparation(FichiersDEchange.Lire(fichier), probleme.Valeur);
            if (!lue.EstFait) return FichiersDEchange.Refuser(lue.Refus);
            reparation = lue.Valeur;
        }

        var regles = ReglesDuContratEnVigueur.De(LecteurBaremes.Charger(Path.Combine(AppContext.BaseDirectory, "baremes")), probleme.Valeur);
        if (!regles.EstFait) return FichiersDEchange.Refuser(regles.Refus);

        var planificateur = new PlanificateurDeCalendrier();
        var suivi = AvancementSurTerminal.Creer();
        var resultat = reparation is null
            ? planificateur.Planifier(probleme.Valeur, regles.Valeur, new(demande.Budget), suivi, CancellationToken.None)
            : planificateur.Reparer(probleme.Valeur, reparation, new(demande.Budget), suivi, CancellationToken.None);
        FichiersDEchange.Ecrire(demande.Sortie, EcritureJson.Calendrier(resultat));
        if (resultat.Seances.Count > 0)
        {
            if (demande.Ics is { } dossier) AgendasDuCalendrier.Ecrire(dossier, probleme.Valeur, resultat.Seances, reparation?.Publie, TimeProvider.System);
            if (demande.Xlsx is { } classeur) FichiersDEchange.Ecrire(classeur, ClasseurDuCalendrier.Ecrire(probleme.Valeur, resultat.Seances));
        }

        return resultat.Statut switch
        {
            StatutDeCalcul.Optimal or StatutDeCalcul.Realisable => 0,
            StatutDeCalcul.NonTrouve => FichiersDEchange.NonTrouve,
            _ => FichiersDEchange.Refuse,
        };
    }

    private sealed record Demande(string Entree, string Sortie, int Budget, string? Reparer, string? Ics, string? Xlsx);
}
