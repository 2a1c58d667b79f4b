using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Tests.Web.Affectations;

/// <summary>An action in selection: two firms with a place each, Ana (a yes already given to a proposal at Alpha), Bo and Cy.</summary>
internal sealed record ActionAAffecter(ActionCollective Action, Poste Alpha, Poste Beta, Candidature Ana, Candidature Bo, Candidature Cy)
{
    public string Racine => $"/actions/{Action.Code}/affectation";

    public static async Task<ActionAAffecter> CreerAsync(SiteDeTest site)
    {
        var action = await site.UneActionAsync();
        var entreprises = new[] { "Alpha", "Beta" }.Select(n => new Entreprise { RaisonSociale = n, Recherche = n }).ToList();
        var postes = entreprises.Select(e => new Poste { ActionId = action.Id, EntrepriseId = e.Id, Intitule = "Conducteur", Nombre = 1, HeuresHebdomadaires = new Heures(35) }).ToList();
        var personnes = new[] { "Ana", "Bo", "Cy" }.Select(n => new Personne { Prenom = n, Nom = "Essai", Recherche = n }).ToList();
        var candidatures = personnes.Select(p => new Candidature { ActionId = action.Id, PersonneId = p.Id, OrienteeLe = SiteDeTest.Aujourdhui }).ToList();
        foreach (var candidature in candidatures) Assert.True(candidature.Passer("Selectionner", Role.ConseillerOpco).EstFait);
        Assert.True(candidatures[0].Passer("Proposer", Role.ConseillerOpco).EstFait);
        (candidatures[0].PosteId, candidatures[0].AccepteeParEntrepriseLe) = (postes[0].Id, SiteDeTest.Aujourdhui);
        await site.EcrireAsync([.. entreprises, .. entreprises.Select(e => new BesoinEntreprise { ActionId = action.Id, EntrepriseId = e.Id }), .. postes, .. personnes, .. candidatures]);
        return new(action, postes[0], postes[1], candidatures[0], candidatures[1], candidatures[2]);
    }

    /// <summary>Bo wishes Alpha then Beta, Cy Beta; Beta says maybe to Bo and yes to Cy, Alpha maybe to Bo.</summary>
    public Task NoterAsync(SiteDeTest site) => site.EcrireAsync(
        Voeux(Bo, Alpha, Beta), Voeux(Cy, Beta), Avis(Alpha, Bo, AvisEntreprise.PeutEtre), Avis(Beta, Bo, AvisEntreprise.PeutEtre), Avis(Beta, Cy, AvisEntreprise.Oui));

    /// <summary>A decision of the committee on the candidates.</summary>
    public async Task<DecisionCopil> DeciderAsync(SiteDeTest site, bool avis = false)
    {
        var reunion = new ReunionCopil { ActionId = Action.Id, Le = SiteDeTest.Aujourdhui, Presents = 4, QuorumAtteint = !avis };
        Assert.True(reunion.Passer("Tenir", Role.ConseillerOpco).EstFait);
        var decision = new DecisionCopil { ActionId = Action.Id, ReunionId = reunion.Id, Objet = ObjetDecision.Candidats, Texte = "Les candidats sont retenus", EstAvis = avis };
        reunion.Decisions.Add(decision);
        await site.EcrireAsync(reunion);
        return decision;
    }

    private VoeuxDuCandidat Voeux(Candidature candidature, params Poste[] postes) => new() { ActionId = Action.Id, CandidatureId = candidature.Id, Postes = [.. postes.Select(p => p.Id.Valeur)] };

    private AvisSurCandidat Avis(Poste poste, Candidature candidature, AvisEntreprise avis) => new() { ActionId = Action.Id, PosteId = poste.Id, CandidatureId = candidature.Id, Avis = avis };
}
