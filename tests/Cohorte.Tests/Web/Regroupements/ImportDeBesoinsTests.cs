using System.Net;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Regroupements;
using Cohorte.Tests.Web.Imports;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Regroupements;

/// <summary>Signalled needs from a spreadsheet: columns recognised, faults by line, duplicates told, written at once; what the list exports reads again.</summary>
public sealed class ImportDeBesoinsTests(SiteDeTest site)
{
    [Fact]
    public async Task Un_tableau_de_besoins_se_verifie_se_corrige_et_s_enregistre()
    {
        var marque = "Zz" + Guid.CreateVersion7().ToString("N")[^8..];
        var connue = new Entreprise { RaisonSociale = $"{marque} Serres", Recherche = marque.ToLowerInvariant() };
        var besoin = new BesoinSignale { EntrepriseId = connue.Id, Intitule = "Serriste", MetierRome = CodeRome.Parse("A1414", null), Postes = 2, HeuresHebdomadaires = new Heures(35), Commune = CodeCommune.Parse("49353", null), SignaleLe = SiteDeTest.Aujourdhui };
        await site.EcrireAsync(connue, besoin);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var colonnes = await ImportsTests.DonnerAsync(visite, "/regroupement/besoins/importer",
            $"Employeur\tIntitulé du poste\tCode ROME\tNb postes\tVille\tCP\tPour quand\tProfil\n{marque} Serres\tSerriste\ta1414\t3\tTrélazé\t49800\t01/03/2027\tdehors\n{marque} Neuve\tOuvrier\tA1203\t\tSaint-Denis\t93200\t\t\n{marque} Faute\tOuvrier\tpaysan\t999\tNulle-Part-Ici\t\t\t\n");
        Assert.Equal(["entreprise", "poste", "metierRome", "postes", "commune", "codePostal", "debutSouhaite", "difficulte"], colonnes.Document.QuerySelectorAll("tbody select").Select(s => ((AngleSharp.Html.Dom.IHtmlSelectElement)s).Value));
        var apercu = await visite.PosterEtSuivreAsync(colonnes, new Dictionary<string, string?>());
        foreach (var message in new[] { "2 lignes prêtes sur 3", "Ligne 4", "un code ROME compte une lettre et quatre chiffres", "un nombre entier de 1 à 500", "aucune commune ne répond", "même entreprise, même métier, même commune", "sera ajoutée aux entreprises" })
        {
            Assert.Contains(message, apercu.Principal, StringComparison.Ordinal);
        }

        Assert.Equal(1, await site.AvecBaseAsync(c => c.BesoinsSignales.CountAsync(b => c.Entreprises.Any(e => e.Id == b.EntrepriseId && e.RaisonSociale.StartsWith(marque)))));
        var fait = await visite.EnvoyerAsync(apercu.Chemin + "?handler=Confirmer", ImportsTests.Champs(apercu));
        Assert.Equal("/regroupement/besoins", fait.Redirection);
        Assert.Contains("1 entreprise créée, 1 besoin signalé, 1 besoin connu complété et 1 ligne laissée de côté", (await visite.OuvrirAsync("/regroupement/besoins")).Principal, StringComparison.Ordinal);
        var (complete, neuf) = await site.AvecBaseAsync(async c => (await c.BesoinsSignales.SingleAsync(b => b.Id == besoin.Id), await c.BesoinsSignales.SingleAsync(b => c.Entreprises.Any(e => e.Id == b.EntrepriseId && e.RaisonSociale == marque + " Neuve"))));
        Assert.Equal((2, new DateOnly(2027, 3, 1), "dehors"), (complete.Postes, complete.DebutSouhaite!.Value, complete.Difficulte));
        Assert.Equal((1, "93066", 35m, SiteDeTest.Aujourdhui), (neuf.Postes, neuf.Commune.Code, neuf.HeuresHebdomadaires.Valeur, neuf.SignaleLe));
        Assert.Equal(["ImporterBesoinsSignales"], await site.AvecBaseAsync(c => c.Journal.Where(l => l.ObjetId == neuf.Id.ToString()).Select(l => l.CasUsage).ToListAsync()));
    }

    [Fact]
    public async Task Ce_que_la_liste_exporte_se_relit_sans_doublon()
    {
        var marque = "Yy" + Guid.CreateVersion7().ToString("N")[^8..];
        var connue = new Entreprise { RaisonSociale = marque, Recherche = marque.ToLowerInvariant() };
        await site.EcrireAsync(connue, new BesoinSignale { EntrepriseId = connue.Id, Intitule = "Serriste", MetierRome = CodeRome.Parse("A1414", null), Postes = 2, HeuresHebdomadaires = new Heures(35), Commune = CodeCommune.Parse("49353", null), SignaleLe = SiteDeTest.Aujourdhui });
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var csv = await (await visite.TelechargerAsync($"/regroupement/besoins?handler=Csv&q={marque}")).Content.ReadAsStringAsync();
        var apercu = await visite.PosterEtSuivreAsync(await ImportsTests.DonnerAsync(visite, "/regroupement/besoins/importer", csv), new Dictionary<string, string?>());
        Assert.Contains("1 ligne prête sur 1", apercu.Principal, StringComparison.Ordinal);
        Assert.Contains("même entreprise, même métier, même commune", apercu.Principal, StringComparison.Ordinal);
        await visite.EnvoyerAsync(apercu.Chemin + "?handler=Confirmer", ImportsTests.Champs(apercu));
        Assert.Equal(1, await site.AvecBaseAsync(c => c.BesoinsSignales.CountAsync(b => b.EntrepriseId == connue.Id)));
    }

    [Fact]
    public async Task La_table_des_besoins_n_entre_pas_dans_une_reprise()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var id = (await visite.PosterAsync(await visite.OuvrirAsync("/reprises"), new Dictionary<string, string?>())).Redirection!.Split('/')[2];
        await visite.OuvrirAsync($"/reprises/{id}/tableaux/personnes");
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync($"/reprises/{id}/tableaux/besoins-signales")).Statut);
    }
}
