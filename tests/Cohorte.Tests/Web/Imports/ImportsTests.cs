using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Imports;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Imports;

/// <summary>Firms and persons from a spreadsheet: recognised, corrected, judged, written at once.</summary>
public sealed class ImportsTests(SiteDeTest site)
{
    [Fact]
    public async Task Importe_des_entreprises_corrige_une_ligne_et_complete_une_fiche_connue()
    {
        var siren = Siren.Parse("552100554", null);
        var marque = "M" + Guid.CreateVersion7().ToString("N")[^8..];
        var connue = await site.AvecBaseAsync(c => c.Entreprises.SingleOrDefaultAsync(e => e.Siren == siren));
        if (connue is null) await site.EcrireAsync(connue = new Entreprise { RaisonSociale = "Connue " + marque, Siren = siren, Commune = "Cergy", Recherche = "connue" });
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var colonnes = await DonnerAsync(visite, "/entreprises/importer", $"Société\tN° SIRET\tVille\tTél\tCouleur\nNeuve {marque}\t123\tÉvry\t612345678\tbleu\nautre nom\t552 100 554 00013\tPau\t06.12.34.56.78\t\n");
        Assert.Equal(["raisonSociale", "siret", "commune", "contactTelephone", ""], colonnes.Document.QuerySelectorAll("tbody select").Select(s => ((AngleSharp.Html.Dom.IHtmlSelectElement)s).Value));

        var apercu = await visite.PosterEtSuivreAsync(colonnes, new Dictionary<string, string?>());
        Assert.Contains("1 ligne prête sur 2", apercu.Principal, StringComparison.Ordinal);
        Assert.Contains("ce numéro SIRET n’est pas juste", apercu.Principal, StringComparison.Ordinal);
        Assert.Contains("même SIREN", apercu.Principal, StringComparison.Ordinal);
        Assert.False(await site.AvecBaseAsync(c => c.Entreprises.AnyAsync(e => e.RaisonSociale == "Neuve " + marque)));

        var garde = await visite.EnvoyerAsync(apercu.Chemin + "?handler=Garder", Champs(apercu, ("Saisie.Corrections[2:siret]", "")));
        var corrige = await visite.OuvrirAsync(garde.Redirection!);
        Assert.Contains("2 lignes prêtes sur 2", corrige.Principal, StringComparison.Ordinal);
        var reponse = await visite.EnvoyerAsync(corrige.Chemin + "?handler=Confirmer", Champs(corrige));
        Assert.Equal("/entreprises", reponse.Redirection);
        var liste = await visite.OuvrirAsync("/entreprises");
        Assert.Contains("1 entreprise créée et 1 entreprise connue complétée", liste.Principal, StringComparison.Ordinal);
        var (neuve, completee) = await site.AvecBaseAsync(async c => (await c.Entreprises.SingleAsync(e => e.RaisonSociale == "Neuve " + marque), await c.Entreprises.SingleAsync(e => e.Siren == siren)));
        Assert.Equal(("Évry", "06 12 34 56 78"), (neuve.Commune, neuve.ContactTelephone));
        Assert.Equal(connue.Commune, completee.Commune);
        Assert.NotNull(completee.ContactTelephone);
        Assert.Equal(["ImporterEntreprises"], await site.AvecBaseAsync(c => c.Journal.Where(l => l.ObjetId == neuve.Id.ToString()).Select(l => l.CasUsage).ToListAsync()));
    }

    [Fact]
    public async Task Une_ressemblance_attend_une_reponse()
    {
        var action = await site.UneActionAsync();
        var personne = new Personne { Nom = "Dupont", Prenom = "Jean", DateNaissance = new DateOnly(1990, 5, 1), Recherche = "jean dupont" };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
        await site.EcrireAsync(personne, candidature);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var colonnes = await DonnerAsync(visite, $"/actions/{action.Code}/candidats/importer", "Nom;Prénom;Né(e) le\nDUPOND;Jean;01/05/1990\nDupont;Jean;32994\nMartin;Zoé;44606\n");
        var apercu = await visite.PosterEtSuivreAsync(colonnes, new Dictionary<string, string?>());
        Assert.Contains("cette personne aurait moins de 14 ans", apercu.Principal, StringComparison.Ordinal);
        var refusee = await visite.EnvoyerAsync(apercu.Chemin + "?handler=Confirmer", Champs(apercu));
        Assert.Contains("1 ressemblance attend votre choix", refusee.Erreurs.Replace('\u00A0', ' '), StringComparison.Ordinal);
        var acceptee = await visite.EnvoyerAsync(apercu.Chemin + "?handler=Confirmer", Champs(refusee, ("Saisie.Choix[2]", "Creer")));
        Assert.Equal($"/actions/{action.Code}/candidats", acceptee.Redirection);
        Assert.Equal(["DUPOND Jean", "Dupont Jean"], await site.AvecBaseAsync(c => c.Personnes.Where(p => c.Candidatures.Any(k => k.ActionId == action.Id && k.PersonneId == p.Id)).OrderBy(p => p.Nom == "Dupont").Select(p => p.Nom + " " + p.Prenom).ToListAsync()));
    }

    [Fact]
    public async Task Un_brouillon_n_existe_que_pour_son_auteur_et_disparait_confirme()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        using var autre = await site.ConnecterAsync(Role.ConseillerOpco);
        var colonnes = await DonnerAsync(visite, "/entreprises/importer", $"Entreprise\nSeule {Guid.CreateVersion7():N}\n");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await autre.LireAsync(colonnes.Chemin)).Statut);
        var apercu = await visite.PosterEtSuivreAsync(colonnes, new Dictionary<string, string?>());
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await visite.EnvoyerAsync(apercu.Chemin + "?handler=Confirmer", Champs(apercu))).Statut);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visite.EnvoyerAsync(apercu.Chemin + "?handler=Confirmer", Champs(apercu))).Statut);
    }

    [Fact]
    public async Task Le_contenu_d_un_brouillon_est_illisible_dans_la_base_et_masque_au_journal()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var marque = "Zz" + Guid.CreateVersion7().ToString("N");
        var colonnes = await DonnerAsync(visite, "/entreprises/importer", $"Entreprise\n{marque}\n");
        var id = colonnes.Chemin.Split('/')[2];
        var cle = Id<BrouillonDImport>.Parse(id, null);
        Assert.DoesNotContain(marque, await site.AvecBaseAsync(c => c.BrouillonsDImport.Where(b => b.Id == cle).Select(b => b.Contenu).SingleAsync()), StringComparison.Ordinal);
        Assert.All(await site.AvecBaseAsync(c => c.Journal.Where(l => l.ObjetId == id).Select(l => l.Changements).ToListAsync()), l => Assert.DoesNotContain(marque, l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Un_partenaire_importe_ses_personnes_et_ne_voit_pas_celles_des_autres()
    {
        var action = await site.UneActionAsync();
        var partenaire = new Cohorte.Domaine.Partenaires.Partenaire { Nom = "ML " + Guid.CreateVersion7() };
        var personne = new Personne { Nom = "Durand", Prenom = "Lou", DateNaissance = new DateOnly(1991, 5, 1), Recherche = "lou durand" };
        await site.EcrireAsync(partenaire, new Cohorte.Domaine.Partenaires.EngagementPartenaire { ActionId = action.Id, PartenaireId = partenaire.Id }, personne, new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui });
        using var visite = await site.ConnecterAsync(Role.Partenaire, action, new Organisation { Nom = partenaire.Nom, PartenaireId = partenaire.Id });
        var colonnes = await DonnerAsync(visite, $"/actions/{action.Code}/candidats/importer", "Nom,Prénom,Naissance,Situation\nDurand,Lou,01/05/1991,Retenue\nPetit,Ana,02/02/1999,\n");
        var apercu = await visite.PosterEtSuivreAsync(colonnes, new Dictionary<string, string?>());
        Assert.DoesNotContain("doublon possible", apercu.Principal, StringComparison.Ordinal);
        await visite.EnvoyerAsync(apercu.Chemin + "?handler=Confirmer", Champs(apercu));
        var ecrites = await site.AvecBaseAsync(c => c.Candidatures.Where(k => k.ActionId == action.Id && k.PartenaireId == partenaire.Id).ToListAsync());
        var seule = Assert.Single(ecrites);
        Assert.Equal(EtatCandidature.Orientee, seule.Etat);
    }

    [Theory]
    [InlineData("", "Collez votre tableau")]
    [InlineData("nom", "une ligne de titres et au moins une ligne")]
    public async Task Une_source_impossible_est_refusee_a_son_champ(string colle, string message)
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var page = await visite.OuvrirAsync("/entreprises/importer");
        Assert.Contains(message, (await visite.PosterAsync(page, new Dictionary<string, string?> { ["Saisie.Colle"] = colle })).Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_colonne_demandee_et_une_colonne_en_double_se_disent()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var colonnes = await DonnerAsync(visite, "/entreprises/importer", "A\tB\nx\ty\n");
        Assert.Contains("quelle colonne contient «\u00A0Entreprise\u00A0»", (await visite.PosterAsync(colonnes, new Dictionary<string, string?>())).Erreurs, StringComparison.Ordinal);
        Assert.Contains("est choisi deux fois", (await visite.PosterAsync(colonnes, new Dictionary<string, string?> { ["Saisie.Colonnes[0]"] = "raisonSociale", ["Saisie.Colonnes[1]"] = "raisonSociale" })).Erreurs, StringComparison.Ordinal);
        Assert.Contains("Choisissez une colonne de la liste", (await visite.PosterAsync(colonnes, new Dictionary<string, string?> { ["Saisie.Colonnes[0]"] = "inconnue" })).Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Duree", "longue")]
    public async Task Dix_mille_personnes_s_importent()
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var tableau = "Nom;Prénom;Naissance;Mail\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"Nom{i * 7919 % 100_003};Prenom{i};{new DateOnly(1980, 1, 1).AddDays(i):dd/MM/yyyy};p{i}@exemple.test\n"));
        var colonnes = await DonnerAsync(visite, $"/actions/{action.Code}/candidats/importer", tableau);
        var apercu = await visite.PosterEtSuivreAsync(colonnes, new Dictionary<string, string?>());
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await visite.EnvoyerAsync(apercu.Chemin + "?handler=Confirmer", Champs(apercu, ("Saisie.PourTous", "Creer")))).Statut);
        Assert.Equal(10_000, await site.AvecBaseAsync(c => c.Candidatures.CountAsync(k => k.ActionId == action.Id)));
    }

    /// <summary>Pastes a table on a page and opens the page of the columns.</summary>
    internal static async Task<PageLue> DonnerAsync(Visite visite, string adresse, string tableau) =>
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(adresse), new Dictionary<string, string?> { ["Saisie.Colle"] = tableau });

    /// <summary>Fields of the first form of a page, some changed.</summary>
    internal static List<KeyValuePair<string, string>> Champs(PageLue page, params (string Nom, string Valeur)[] changes)
    {
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.Document.QuerySelector("main form[method=post]")!;
        return
        [
            .. form.Elements.OfType<AngleSharp.Dom.IElement>().Where(e => e is not AngleSharp.Html.Dom.IHtmlButtonElement && e.GetAttribute("name") is { Length: > 0 } nom && changes.All(c => c.Nom != nom))
                .Select(e => KeyValuePair.Create(e.GetAttribute("name")!, e switch { AngleSharp.Html.Dom.IHtmlSelectElement s => s.Value ?? "", AngleSharp.Html.Dom.IHtmlInputElement i => i.Value, _ => "" })),
            .. changes.Select(c => KeyValuePair.Create(c.Nom, c.Valeur)),
        ];
    }
}
