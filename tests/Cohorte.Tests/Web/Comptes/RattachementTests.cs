using System.Net;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Comptes;

/// <summary>An invited person can do the work of its role: its account is tied to the partner, the provider or the firm it acts for.</summary>
public sealed class RattachementTests(SiteDeTest site)
{
    private const string Phrase = "le tracteur bleu dort tard";

    [Fact]
    public async Task Une_partenaire_invitee_oriente_une_personne()
    {
        var action = await site.UneActionAsync();
        var partenaire = new Partenaire { Nom = "Mission locale " + action.Code };
        await site.EcrireAsync(partenaire, new EngagementPartenaire { ActionId = action.Id, PartenaireId = partenaire.Id, Cible = 4 });
        using var invitee = await InviterEtEntrerAsync(Role.Partenaire, $"partenaire:{partenaire.Id}", null, action);
        var adresse = $"/actions/{action.Code}/candidats/orienter";
        await invitee.PosterEtSuivreAsync(await invitee.OuvrirAsync(adresse), new Dictionary<string, string?> { ["Saisie.Prenom"] = "Inès", ["Saisie.Nom"] = "Orientée" }, "form#orienter");
        Assert.Contains("Inès Orientée", (await invitee.OuvrirAsync($"/actions/{action.Code}/candidats")).Principal, StringComparison.Ordinal);
        Assert.Equal(partenaire.Id, await site.AvecBaseAsync(c => c.Candidatures.Where(x => x.ActionId == action.Id).Select(x => x.PartenaireId).SingleAsync()));
    }

    [Fact]
    public async Task Un_organisme_invite_releve_les_heures_de_son_module()
    {
        var (action, _, prestataire, contrat, module) = await UnContratSigneAsync();
        using var invite = await InviterEtEntrerAsync(Role.OrganismeFormation, $"prestataire:{prestataire.Id}", null, action);
        var suivi = await invite.OuvrirAsync($"/actions/{action.Code}/suivi");
        await invite.PosterEtSuivreAsync(suivi, new Dictionary<string, string?> { ["Saisie.ContratId"] = contrat.ToString(), ["Saisie.ModuleId"] = module.ToString(), ["Saisie.Realisees"] = "33,5", ["Saisie.ArreteeAu.Jour"] = "20/11/2026" });
        Assert.Equal(33.5m, (await site.AvecBaseAsync(c => c.SynthesesAssiduite.Where(s => s.ActionId == action.Id).Select(s => s.HeuresRealisees).SingleAsync())).Valeur);
    }

    [Fact]
    public async Task Un_comptable_voit_les_contrats_de_son_client_sous_le_nom_de_son_cabinet()
    {
        var (action, entreprise, _, _, _) = await UnContratSigneAsync();
        using var admin = await site.ConnecterAsync(Role.Administrateur);
        var sansCabinet = await InviterAsync(admin, Role.ExpertComptable, $"entreprise:{entreprise.Id}", null);
        Assert.Contains("Donnez le nom de son cabinet.", sansCabinet.Page.Erreurs, StringComparison.Ordinal);
        using var invite = await InviterEtEntrerAsync(Role.ExpertComptable, $"entreprise:{entreprise.Id}", "Cabinet " + action.Code, action);
        Assert.Contains("Alix Essai", (await invite.OuvrirAsync($"/actions/{action.Code}/contrats")).Principal, StringComparison.Ordinal);

        // The employer invited afterwards is in its own organisation, not in its accountant's.
        using var employeur = await InviterEtEntrerAsync(Role.Employeur, $"entreprise:{entreprise.Id}", null, action);
        using var tuteur = await InviterEtEntrerAsync(Role.Tuteur, $"entreprise:{entreprise.Id}", null, action);
        Assert.Equal(
            [("Cabinet " + action.Code, 1), (entreprise.RaisonSociale, 2)],
            await site.AvecBaseAsync(async c => (await c.Organisations.Where(o => o.EntrepriseId == entreprise.Id).OrderBy(o => o.Nom).Select(o => new { o.Nom, Comptes = c.Users.Count(u => u.OrganisationId == o.Id) }).ToListAsync()).Select(o => (o.Nom, o.Comptes))));
    }

    [Theory]
    [InlineData(Role.Partenaire, "Choisissez le partenaire pour lequel cette personne oriente des candidats.")]
    [InlineData(Role.OrganismeFormation, "Choisissez l’organisme de formation de cette personne.")]
    [InlineData(Role.Employeur, "Choisissez l’entreprise où travaille cette personne.")]
    [InlineData(Role.Tuteur, "Choisissez l’entreprise où travaille cette personne.")]
    [InlineData(Role.ExpertComptable, "Choisissez l’entreprise cliente dont cette personne suit les contrats.")]
    public async Task Un_role_qui_agit_pour_quelqu_un_le_demande_au_champ(Role role, string message)
    {
        using var admin = await site.ConnecterAsync(Role.Administrateur);
        foreach (var rattachement in new[] { "", "personne:" + Guid.CreateVersion7(), role == Role.Partenaire ? "entreprise:" + Guid.CreateVersion7() : "partenaire:" + Guid.CreateVersion7() })
        {
            var (page, courriel) = await InviterAsync(admin, role, rattachement, "Cabinet");
            Assert.Equal(HttpStatusCode.OK, page.Statut);
            Assert.Contains(message, page.Erreurs, StringComparison.Ordinal);
            Assert.Equal("true", page.Document.QuerySelector("select[name='Saisie.Rattachement']")!.GetAttribute("aria-invalid"));
            Assert.False(await site.AvecBaseAsync(c => c.Users.AnyAsync(u => u.Email == courriel)));
        }
    }

    [Fact]
    public async Task Un_role_de_l_OPCO_n_agit_pour_personne()
    {
        var partenaire = new Partenaire { Nom = "Partenaire " + Guid.CreateVersion7().ToString("N") };
        await site.EcrireAsync(partenaire);
        using var admin = await site.ConnecterAsync(Role.Administrateur);
        Assert.Contains("laissez «\u00A0Personne\u00A0»", (await InviterAsync(admin, Role.DirectionOpco, $"partenaire:{partenaire.Id}", null)).Page.Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_organisation_nee_avant_l_entreprise_s_y_rattache_et_ses_comptes_avec_elle()
    {
        var action = await site.UneActionAsync();
        var nom = "Scierie " + action.Code;
        var organisation = new Organisation { Nom = nom };
        var entreprise = new Entreprise { RaisonSociale = nom + " SAS", Recherche = TexteDeRecherche.De(nom) };
        using var ancien = await site.ConnecterAsync(Role.Employeur, action, organisation);
        await site.EcrireAsync(entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id });
        using var admin = await site.ConnecterAsync(Role.Administrateur);
        Assert.Contains("À rattacher", (await admin.OuvrirAsync($"/comptes?q={ancien.Courriel}")).Principal, StringComparison.Ordinal);
        var fiche = await FicheAsync(admin, ancien.Courriel!);
        Assert.Contains("Ce compte n’est rattaché à rien", fiche.Principal, StringComparison.Ordinal);
        Assert.Contains("Choisissez l’entreprise où travaille cette personne.", (await admin.PosterAsync(fiche, new Dictionary<string, string?> { ["Saisie.Rattachement"] = "" }, "form[action*=Situer]")).Erreurs, StringComparison.Ordinal);
        var dite = await admin.PosterEtSuivreAsync(fiche, new Dictionary<string, string?> { ["Saisie.Rattachement"] = $"entreprise:{entreprise.Id}" }, "form[action*=Situer]");
        Assert.Contains($"Cette personne agit pour {nom} SAS.", dite.Principal, StringComparison.Ordinal);
        Assert.Equal(entreprise.Id, await site.AvecBaseAsync(c => c.Organisations.Where(o => o.Id == organisation.Id).Select(o => o.EntrepriseId).SingleAsync()));
        using var revenu = site.Anonyme();
        await revenu.SeConnecterAsync(ancien.Courriel!, SiteDeTest.MotDePasse);
        Assert.Contains(nom + " SAS", (await revenu.OuvrirAsync($"/actions/{action.Code}/besoins")).Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_erreur_de_rattachement_se_corrige_sans_deplacer_les_collegues()
    {
        var marque = Guid.CreateVersion7().ToString("N");
        var (faux, vrai) = (new Partenaire { Nom = "Faux " + marque }, new Partenaire { Nom = "Vrai " + marque });
        var organisation = new Organisation { Nom = "Faux " + marque, PartenaireId = faux.Id };
        await site.EcrireAsync(faux, vrai);
        using var deplacee = await site.ConnecterAsync(Role.Partenaire, organisation: organisation);
        using var collegue = await site.ConnecterAsync(Role.Partenaire, organisation: organisation);
        using var admin = await site.ConnecterAsync(Role.Administrateur);
        await admin.PosterEtSuivreAsync(await FicheAsync(admin, deplacee.Courriel!), new Dictionary<string, string?> { ["Saisie.Rattachement"] = $"partenaire:{vrai.Id}" }, "form[action*=Situer]");
        Assert.Equal(("Vrai " + marque, vrai.Id), await OrganisationAsync(deplacee));
        Assert.Equal(("Faux " + marque, faux.Id), await OrganisationAsync(collegue));
    }

    [Fact]
    public async Task Une_partie_du_nom_reduit_les_choix()
    {
        var marque = Guid.CreateVersion7().ToString("N");
        await site.EcrireAsync(new Partenaire { Nom = "Plié Élan " + marque }, new Prestataire { Nom = "Organisme " + marque });
        using var admin = await site.ConnecterAsync(Role.Administrateur);
        var choix = (await admin.OuvrirAsync($"/comptes?nom=elan {marque}")).Document.QuerySelectorAll("select[name='Saisie.Rattachement'] option").Select(o => o.TextContent.Trim());
        Assert.Equal(["Personne", $"Plié Élan {marque} (partenaire)"], choix);
    }

    private Task<(string Nom, Id<Partenaire>? Partenaire)> OrganisationAsync(Visite visite) => site.AvecBaseAsync(async c =>
    {
        var organisation = await c.Organisations.SingleAsync(o => c.Users.Any(u => u.Email == visite.Courriel && u.OrganisationId == o.Id));
        return (organisation.Nom, organisation.PartenaireId);
    });

    private async Task<PageLue> FicheAsync(Visite admin, string courriel) =>
        await admin.OuvrirAsync($"/comptes/{await site.AvecBaseAsync(c => c.Users.Where(u => u.Email == courriel).Select(u => u.Id).SingleAsync())}");

    private static async Task<(PageLue Page, string Courriel)> InviterAsync(Visite admin, Role role, string? rattachement, string? organisation)
    {
        var courriel = $"invite.{Guid.CreateVersion7():N}@exemple.test";
        return (await admin.PosterAsync(await admin.OuvrirAsync("/comptes"), new Dictionary<string, string?> { ["Saisie.Nom"] = "Personne invitée", ["Saisie.Courriel"] = courriel, ["Saisie.Role"] = role.ToString(), ["Saisie.Rattachement"] = rattachement, ["Saisie.Organisation"] = organisation }, "form[action*=Inviter]"), courriel);
    }

    /// <summary>Invited on « Comptes », made a member of the action there, the person accepts by the link of the mail and signs in.</summary>
    private async Task<Visite> InviterEtEntrerAsync(Role role, string rattachement, string? organisation, ActionCollective action)
    {
        using var admin = await site.ConnecterAsync(Role.Administrateur);
        var (page, courriel) = await InviterAsync(admin, role, rattachement, organisation);
        Assert.Equal("", page.Erreurs);
        var liste = await admin.OuvrirAsync($"/comptes?q={courriel}");
        var fiche = await admin.OuvrirAsync(liste.Document.QuerySelector("tbody th a")!.GetAttribute("href")!);
        await admin.PosterEtSuivreAsync(fiche, new Dictionary<string, string?> { ["Saisie.Code"] = action.Code }, "form[action*=Rattacher]");
        var texte = (await site.AvecBaseAsync(c => c.Courriels.AsNoTracking().OrderByDescending(x => x.Id).ToListAsync())).First(c => c.Destinataire == courriel).Texte!;
        var visite = site.Anonyme();
        var choix = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(new Uri(texte.Split('\n').Single(l => l.StartsWith("http", StringComparison.Ordinal))).PathAndQuery), new Dictionary<string, string?>());
        await visite.PosterEtSuivreAsync(choix, new Dictionary<string, string?> { ["Saisie.MotDePasse"] = Phrase, ["Saisie.Confirmation"] = Phrase });
        await visite.SeConnecterAsync(courriel, Phrase);
        return visite;
    }

    private async Task<(ActionCollective Action, Entreprise Entreprise, Prestataire Prestataire, Id<Contrat> Contrat, Id<ModuleFormation> Module)> UnContratSigneAsync()
    {
        var action = await site.UneActionAsync();
        var entreprise = new Entreprise { RaisonSociale = "Employeur " + action.Code, Recherche = TexteDeRecherche.De("Employeur " + action.Code) };
        var prestataire = new Prestataire { Nom = "Organisme " + action.Code };
        var poste = new Poste { ActionId = action.Id, EntrepriseId = entreprise.Id, Intitule = "Poste", Nombre = 1, HeuresHebdomadaires = new Heures(35), SalaireMensuel = new Montant(1900), Lieu = "Ici" };
        var parcours = new ParcoursFormation { ActionId = action.Id, Nom = "Retenu", Debut = new DateOnly(2026, 1, 5), Fin = new DateOnly(2026, 12, 4) };
        var module = new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 1, Intitule = "Module", Heures = new Heures(250), PrestataireId = prestataire.Id };
        parcours.Modules.Add(module);
        parcours.Passer("Retenir", Role.ConseillerOpco);
        var personne = new Personne { Nom = "Essai", Prenom = "Alix", Recherche = "alix essai" };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui, PosteId = poste.Id, AccepteeParEntrepriseLe = SiteDeTest.Aujourdhui, MotifDispenseImmersion = "essai" };
        foreach (var transition in new[] { "Selectionner", "Proposer", "Retenir", "Contractualiser" }) candidature.Passer(transition, Role.ConseillerOpco);
        var contrat = new Contrat
        {
            ActionId = action.Id,
            CandidatureId = candidature.Id,
            PersonneId = personne.Id,
            EntrepriseId = entreprise.Id,
            PosteId = poste.Id,
            DateConclusion = new DateOnly(2025, 12, 20),
            DateDebut = new DateOnly(2026, 1, 5),
            DateFin = new DateOnly(2026, 12, 4),
            HeuresHebdomadaires = new Heures(35),
            HeuresFormation = new Heures(250),
            SigneEmployeurLe = new DateOnly(2025, 12, 20),
            SigneSalarieLe = new DateOnly(2025, 12, 20),
        };
        foreach (var transition in new[] { "PreparerSignature", "Signer", "Executer" }) contrat.Passer(transition, Role.ConseillerOpco);
        await site.EcrireAsync(entreprise, prestataire, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, poste, parcours, personne, candidature, contrat);
        return (action, entreprise, prestataire, contrat.Id, module.Id);
    }
}
