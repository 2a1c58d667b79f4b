using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Tests.Web.Evaluations;

/// <summary>An action under way: one trainee, two modules given by two providers.</summary>
internal sealed record ActionEnContrat(ActionCollective Action, Contrat Contrat, Entreprise Entreprise, Prestataire Langue, Prestataire Metier, ModuleFormation Francais, ModuleFormation Technique)
{
    public const string Stagiaire = "Basile Tournemire";

    public static async Task<ActionEnContrat> PreparerAsync(SiteDeTest site)
    {
        var action = await site.UneActionAsync();
        var entreprise = new Entreprise { RaisonSociale = "Ferme en contrat " + action.Code };
        var poste = new Poste { ActionId = action.Id, EntrepriseId = entreprise.Id, Intitule = "Ouvrier", Nombre = 1, HeuresHebdomadaires = new Heures(35) };
        var personne = new Personne { Nom = "Tournemire", Prenom = "Basile", Recherche = "basile tournemire" };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui, PosteId = poste.Id };
        var contrat = new Contrat { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = entreprise.Id, PosteId = poste.Id, DateConclusion = new(2026, 1, 5), SigneEmployeurLe = new(2026, 1, 5), SigneSalarieLe = new(2026, 1, 5), DateDebut = new(2026, 1, 12), DateFin = new(2026, 10, 30), HeuresHebdomadaires = new Heures(35), HeuresFormation = new Heures(290) };
        foreach (var transition in new[] { "PreparerSignature", "Signer", "Executer" }) contrat.Passer(transition, Role.ConseillerOpco).Exiger();
        var (langue, metier) = (new Prestataire { Nom = "Langue " + action.Code }, new Prestataire { Nom = "Métier " + action.Code });
        var parcours = new ParcoursFormation { ActionId = action.Id, Nom = "Retenu", Debut = new(2026, 1, 12), Fin = new(2026, 10, 30) };
        ModuleFormation Module(int ordre, string intitule, int heures, Prestataire prestataire) => new() { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = ordre, Intitule = intitule, Heures = new Heures(heures), PrestataireId = prestataire.Id };
        var (francais, technique) = (Module(1, "Français du chantier", 140, langue), Module(2, "Techniques du vivant", 150, metier));
        parcours.Modules.AddRange([francais, technique]);
        parcours.Passer("Retenir", Role.ConseillerOpco).Exiger();
        await site.EcrireAsync(entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, poste, personne, candidature, contrat, langue, metier, parcours);
        return new ActionEnContrat(action, contrat, entreprise, langue, metier, francais, technique);
    }

    /// <summary>A visitor of a provider, member of the action.</summary>
    public Task<Visite> OrganismeAsync(SiteDeTest site, Prestataire prestataire) => site.ConnecterAsync(Role.OrganismeFormation, Action, new Organisation { Nom = prestataire.Nom, PrestataireId = prestataire.Id });
}
