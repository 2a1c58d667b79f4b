using System.Net;
using System.Text;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Regroupements;
using Cohorte.Tests.Web.Calendriers;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Regroupements;

public sealed class RegroupementsTests(SiteDeTest site)
{
    [Fact]
    public async Task Un_besoin_se_signale_se_trouve_dans_la_liste_se_retire_et_se_rouvre()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var firme = await UneFirmeAsync("Horticulture du test", "Trélazé", "49800");
        var formulaire = await visite.OuvrirAsync($"/regroupement/besoins/nouveau?entreprise={firme.Id}");
        Assert.Equal("Trélazé (49)", formulaire.Document.QuerySelector("input[name='Saisie.Commune']")!.GetAttribute("value"));
        var liste = await visite.PosterEtSuivreAsync(formulaire, new Dictionary<string, string?> { ["Saisie.Intitule"] = "Ouvrier horticole", ["Saisie.MetierRome"] = "a1414", ["Saisie.Postes"] = "3", ["Saisie.DebutSouhaite.Jour"] = "1", ["Saisie.DebutSouhaite.Mois"] = "3", ["Saisie.DebutSouhaite.Annee"] = "2027", ["Saisie.Difficulte"] = "Aucune réponse" });
        Assert.Equal("/regroupement/besoins", liste.Chemin);
        var trouvee = await visite.OuvrirAsync("/regroupement/besoins?q=Horticulture%20du%20test&etat=Ouvert&departement=49&metier=A1414");
        Assert.Contains("01/03/2027", trouvee.Principal, StringComparison.Ordinal);
        var besoin = await site.AvecBaseAsync(c => c.BesoinsSignales.SingleAsync(b => b.EntrepriseId == firme.Id));
        Assert.Equal(("49353", "49", 3, SiteDeTest.Aujourdhui), (besoin.Commune.Code, besoin.Departement, besoin.Postes, besoin.SignaleLe));

        var fiche = await visite.OuvrirAsync($"/regroupement/besoins/{besoin.Id}");
        var sansMotif = await visite.PosterAsync(fiche, new Dictionary<string, string?>(), "form[action*=Retirer]");
        Assert.Contains("Indiquez pourquoi le besoin n’est plus d’actualité.", sansMotif.Erreurs, StringComparison.Ordinal);
        await visite.PosterEtSuivreAsync(fiche, new Dictionary<string, string?> { ["Saisie.Motif"] = "Pourvu sans nous" }, "form[action*=Retirer]");
        var retire = await visite.OuvrirAsync($"/regroupement/besoins/{besoin.Id}");
        Assert.Contains("Pourvu sans nous", retire.Principal, StringComparison.Ordinal);
        Assert.Null(retire.Document.QuerySelectorAll("main form button").FirstOrDefault(b => b.TextContent.Contains("Enregistrer", StringComparison.Ordinal)));
        await visite.PosterEtSuivreAsync(retire, new Dictionary<string, string?>(), "form[action*=Rouvrir]");
        Assert.Equal(EtatBesoinSignale.Ouvert, (await site.AvecBaseAsync(c => c.BesoinsSignales.SingleAsync(b => b.Id == besoin.Id))).Etat);
        Assert.Equal(["SignalerBesoin", "RetirerBesoinSignale", "RouvrirBesoinSignale"], await site.AvecBaseAsync(c => c.Journal.Where(l => l.TypeObjet == "BesoinSignale" && l.ObjetId == besoin.Id.ToString()).OrderBy(l => l.Id).Select(l => l.CasUsage).ToListAsync()));
    }

    [Fact]
    public async Task Ce_qui_est_mal_saisi_se_dit_au_champ_et_rien_n_est_enregistre()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var firme = await UneFirmeAsync("Saisie fautive", null, null);
        var refus = await visite.PosterAsync(await visite.OuvrirAsync($"/regroupement/besoins/nouveau?entreprise={firme.Id}"), new Dictionary<string, string?> { ["Saisie.MetierRome"] = "horticole", ["Saisie.Postes"] = "501", ["Saisie.Heures"] = "60", ["Saisie.Commune"] = "Saint-Denis" });
        foreach (var message in new[] { "Donnez le nom du poste.", "Un code ROME compte une lettre et quatre chiffres", "Saisissez un nombre entier de 1 à 500.", "Les heures par semaine vont de 1 à 48.", "Saint-Denis (93)" }) Assert.Contains(message, refus.Erreurs, StringComparison.Ordinal);
        Assert.False(await site.AvecBaseAsync(c => c.BesoinsSignales.AnyAsync(b => b.EntrepriseId == firme.Id)));
    }

    [Fact]
    public async Task Deux_corrections_a_la_fois_se_voient()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var besoin = await UnBesoinAsync("Conflit", "16015", "A1203", 2);
        var (une, autre) = (await visite.OuvrirAsync($"/regroupement/besoins/{besoin.Id}"), await visite.OuvrirAsync($"/regroupement/besoins/{besoin.Id}"));
        await visite.PosterEtSuivreAsync(une, new Dictionary<string, string?> { ["Saisie.Postes"] = "4" });
        var conflit = await visite.PosterAsync(autre, new Dictionary<string, string?> { ["Saisie.Postes"] = "5" });
        Assert.Equal(HttpStatusCode.OK, conflit.Statut);
        Assert.Contains("a modifié ces informations", conflit.Erreurs, StringComparison.Ordinal);
        Assert.Equal(4, await site.AvecBaseAsync(c => c.BesoinsSignales.Where(b => b.Id == besoin.Id).Select(b => b.Postes).SingleAsync()));
    }

    /// <summary>Creuse (23): a department that no other test uses.</summary>
    [Fact]
    public async Task Les_besoins_proches_font_un_groupe_dont_une_action_nait_sans_rien_ressaisir()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var (gueret, proche, loin, autre) = (await UnBesoinAsync("Jardins de Guéret", "23096", "A1203", 3, "Offre sans réponse"), await UnBesoinAsync("Paysages de Sainte-Feyre", "23193", "A1203", 2), await UnBesoinAsync("Parcs d’Auzances", "23013", "A1203", 2), await UnBesoinAsync("Scierie de Guéret", "23096", "A1301", 1));
        var page = await visite.OuvrirAsync("/regroupement?Departement=23&Minimum=5&Maximum=8&Minutes=30&Lieux=Gu%C3%A9ret");
        Assert.Contains("1 groupe possible, 5 postes sur 8", page.Principal, StringComparison.Ordinal);
        Assert.Contains("Aucun meilleur regroupement possible", page.Principal, StringComparison.Ordinal);
        Assert.Contains("1, Ouvrier, Guéret, 5 postes", page.Document.QuerySelector("svg.territoire")!.GetAttribute("aria-label")!.Replace('\u00A0', ' '), StringComparison.Ordinal);
        var sansGroupe = page.Document.QuerySelectorAll("section[aria-labelledby=sans-groupe] tbody tr").Select(r => r.TextContent.Replace('\u00A0', ' ')).ToList();
        Assert.Contains(sansGroupe, r => r.Contains("Parcs d’Auzances", StringComparison.Ordinal) && r.Contains("Aucun lieu à moins de 30 min", StringComparison.Ordinal));
        Assert.Contains(sansGroupe, r => r.Contains("Scierie de Guéret", StringComparison.Ordinal) && r.Contains("il en faudrait 4 de plus", StringComparison.Ordinal));

        var formulaire = await visite.OuvrirAsync(page.Document.QuerySelector("a[href^='/regroupement/action']")!.GetAttribute("href")!);
        var code = formulaire.Document.QuerySelector("input[name='Saisie.Code']")!.GetAttribute("value")!;
        var fiche = await visite.PosterEtSuivreAsync(formulaire, new Dictionary<string, string?>());
        Assert.Equal($"/actions/{code}/besoins", fiche.Chemin);
        Assert.Contains("5 postes dans 2 entreprises", fiche.Principal, StringComparison.Ordinal);
        var action = await site.AvecBaseAsync(c => c.Actions.SingleAsync(a => a.Code == code));
        Assert.Equal(("A1203", "Guéret et ses environs"), (action.MetierRome!.Code, action.Territoire));
        Assert.Equal(["23096"], action.Communes);
        var firme = await site.AvecBaseAsync(c => c.Besoins.SingleAsync(b => b.ActionId == action.Id && b.EntrepriseId == gueret.EntrepriseId));
        Assert.Equal(("Offre sans réponse", SiteDeTest.Aujourdhui), (firme.Difficulte, firme.DifficulteDeclareeLe!.Value));
        Assert.Equal(["Guéret 3 36", "Sainte-Feyre 2 36"], (await site.AvecBaseAsync(c => c.Postes.Where(p => p.ActionId == action.Id).ToListAsync())).Select(p => $"{p.Lieu} {p.Nombre} {p.HeuresHebdomadaires.Valeur:0}").Order(StringComparer.Ordinal));
        var etats = await site.AvecBaseAsync(c => c.BesoinsSignales.Where(b => b.Departement == "23").ToDictionaryAsync(b => b.Id, b => b.Etat));
        Assert.Equal((EtatBesoinSignale.Regroupe, EtatBesoinSignale.Regroupe, EtatBesoinSignale.Ouvert, EtatBesoinSignale.Ouvert), (etats[gueret.Id], etats[proche.Id], etats[loin.Id], etats[autre.Id]));

        var deuxFois = await visite.PosterAsync(formulaire, new Dictionary<string, string?> { ["Saisie.Code"] = code + "-BIS" });
        Assert.Equal(HttpStatusCode.OK, deuxFois.Statut);
        Assert.Contains("Un de ces besoins n’est plus à regrouper.", deuxFois.Erreurs, StringComparison.Ordinal);
        Assert.False(await site.AvecBaseAsync(c => c.Actions.AnyAsync(a => a.Code == code + "-BIS")));
        Assert.Contains(code, (await visite.OuvrirAsync($"/regroupement/besoins/{gueret.Id}")).Principal, StringComparison.Ordinal);
    }

    /// <summary>Lozère (48): a department that no other test uses.</summary>
    [Fact]
    public async Task Une_recherche_plus_longue_est_un_travail_que_l_adresse_retrouve()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        await UnBesoinAsync("Jardins de Mende", "48095", "A1203", 3);
        await UnBesoinAsync("Paysages de Mende", "48095", "A1203", 2);
        const string Reglages = "Departement=48&Minimum=5&Maximum=8&Minutes=30&Lieux=Mende";
        var page = await visite.OuvrirAsync($"/regroupement?{Reglages}");
        Assert.DoesNotContain("Chercher plus longtemps", page.Principal, StringComparison.Ordinal);
        var jeton = page.Jeton;
        var lance = await visite.EnvoyerAsync($"/regroupement?handler=Chercher&{Reglages}", [new("__RequestVerificationToken", jeton)]);
        Assert.Contains("&Calcul=", lance.Redirection, StringComparison.Ordinal);
        var fini = await ActionAPlanifier.AttendreAsync(visite, lance);
        Assert.Contains("1 groupe possible, 5 postes sur 5", fini.Principal, StringComparison.Ordinal);
        Assert.Contains("Aucun meilleur regroupement possible", fini.Principal, StringComparison.Ordinal);

        // Another need: the former answer is no longer the answer, and the page computes again.
        await UnBesoinAsync("Parcs de Mende", "48095", "A1203", 1);
        Assert.Contains("6 postes sur 6", (await visite.OuvrirAsync(lance.Redirection!)).Principal, StringComparison.Ordinal);
        Assert.Contains("6 postes sur 6", (await visite.OuvrirAsync($"/regroupement?{Reglages}&Calcul=inconnu")).Principal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await visite.EnvoyerAsync($"/regroupement?handler=Arreter&{Reglages}&Calcul=inconnu", [new("__RequestVerificationToken", jeton)])).Statut);
    }

    [Theory]
    [InlineData("Departement=99x", "Choisissez un département de la liste.")]
    [InlineData("Minimum=-1", "Saisissez un nombre entier de 1 à 100.")]
    [InlineData("Minimum=9&Maximum=8", "L’effectif maximal est plus petit que l’effectif minimal.")]
    [InlineData("Minutes=99999999999999", "Saisissez un nombre entier de 0 à 180.")]
    [InlineData("Lieux=Atlantide", "Aucune commune ne répond à")]
    [InlineData("Lieux=Saint-Denis", "Plusieurs communes répondent à")]
    [InlineData("Lieux=a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u", "Donnez 20 lieux au plus.")]
    public async Task Un_reglage_hostile_se_dit_en_francais_a_son_champ(string adresse, string message)
    {
        using var visite = await site.ConnecterAsync(Role.DirectionOpco);
        var page = await visite.OuvrirAsync($"/regroupement?{adresse}");
        Assert.Contains(message, page.Erreurs, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("svg.territoire"));
        Assert.Null(page.Document.QuerySelector("a[href='/regroupement/besoins/nouveau']"));
    }

    [Fact]
    public async Task La_liste_se_telecharge_et_une_action_sans_besoin_se_dit()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        await UnBesoinAsync("Téléchargée", "19031", "A1203", 2);
        var csv = await visite.TelechargerAsync("/regroupement/besoins?handler=csv&departement=19");
        var lignes = Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync()).Split("\r\n");
        Assert.Equal("Entreprise;Poste;Fiche ROME;Postes;Commune;Département;Début souhaité;Signalé le;État;Action", lignes[0].TrimStart('\uFEFF'));
        Assert.StartsWith("Téléchargée;Ouvrier;A1203;2;Brive-la-Gaillarde;19;", lignes[1], StringComparison.Ordinal);
        foreach (var adresse in new[] { "/regroupement/action", "/regroupement/action?lieu=x&besoin=y", "/regroupement/action?lieu=49007&besoin=00000000-0000-0000-0000-000000000000" })
        {
            Assert.Contains("Ces besoins ne sont plus à regrouper", (await visite.OuvrirAsync(adresse)).Principal, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync("/regroupement/besoins/00000000-0000-0000-0000-000000000000")).Statut);
    }

    private async Task<Entreprise> UneFirmeAsync(string nom, string? commune, string? codePostal)
    {
        var firme = new Entreprise { RaisonSociale = nom, Commune = commune, CodePostal = codePostal, Recherche = TexteDeRecherche.De(nom, commune) };
        await site.EcrireAsync(firme);
        return firme;
    }

    private async Task<BesoinSignale> UnBesoinAsync(string nom, string insee, string rome, int postes, string? difficulte = null)
    {
        var firme = await UneFirmeAsync(nom, null, null);
        var besoin = new BesoinSignale { EntrepriseId = firme.Id, Intitule = rome == "A1203" ? "Ouvrier" : "Scieur", MetierRome = CodeRome.Parse(rome, null), Postes = postes, HeuresHebdomadaires = new Heures(36), Commune = CodeCommune.Parse(insee, null), Difficulte = difficulte, SignaleLe = SiteDeTest.Aujourdhui };
        await site.EcrireAsync(besoin);
        return besoin;
    }
}
