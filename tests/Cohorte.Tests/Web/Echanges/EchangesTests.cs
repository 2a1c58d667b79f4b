using System.Net;
using System.Text;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Cohorte.Tests.Web.Echanges;

public sealed class EchangesTests(SiteDeTest site)
{
    [Fact]
    public async Task Un_appel_se_note_avec_un_rappel_et_se_lit_sur_la_fiche()
    {
        var firme = await UneFirmeAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var fiche = await visite.OuvrirAsync($"/entreprises/{firme.Id}");
        var formulaire = await visite.OuvrirAsync(fiche.Document.QuerySelector("a[href*='/echanges/noter']")!.GetAttribute("href")!);
        var retour = await visite.PosterEtSuivreAsync(formulaire, new Dictionary<string, string?> { ["Saisie.Texte"] = "Deux postes en mars", ["Saisie.Rappel"] = "UneSemaine" });
        Assert.Equal($"/entreprises/{firme.Id}", retour.Chemin);
        Assert.Contains("Deux postes en mars", retour.Principal, StringComparison.Ordinal);
        Assert.Contains("rappel le 01/12/2026", retour.Principal, StringComparison.Ordinal);
        var note = await site.AvecBaseAsync(c => c.Echanges.SingleAsync(e => e.EntrepriseId == firme.Id));
        Assert.Equal((NatureEchange.Appel, SiteDeTest.Aujourdhui, new DateOnly(2026, 12, 1)), (note.Nature, note.Le, note.RelanceLe!.Value));
    }

    [Fact]
    public async Task La_suite_clot_le_rappel_qu_elle_honore()
    {
        var firme = await UneFirmeAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        await NoterAsync(visite, firme, "Premier", "Demain");
        var formulaire = await visite.OuvrirAsync($"/echanges/noter?avec=entreprise:{firme.Id}");
        Assert.Contains("Le rappel du 25/11/2026 est fait", formulaire.Principal, StringComparison.Ordinal);
        await visite.PosterEtSuivreAsync(formulaire, new Dictionary<string, string?> { ["Saisie.Texte"] = "Suite" });
        Assert.Equal(SiteDeTest.Aujourdhui, await site.AvecBaseAsync(c => c.Echanges.Where(e => e.Texte == "Premier" && e.EntrepriseId == firme.Id).Select(e => e.RelanceFaiteLe).SingleAsync()));
    }

    [Fact]
    public async Task Un_texte_absent_se_dit_au_champ_et_ce_qui_est_saisi_reste()
    {
        var firme = await UneFirmeAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var refus = await visite.PosterAsync(await visite.OuvrirAsync($"/echanges/noter?avec=entreprise:{firme.Id}"), new Dictionary<string, string?> { ["Saisie.Nature"] = "Visite", ["Saisie.Rappel"] = "Date", ["Saisie.RelanceLe.Jour"] = "31", ["Saisie.RelanceLe.Mois"] = "2", ["Saisie.RelanceLe.Annee"] = "2027" });
        Assert.Contains("Écrivez en quelques mots ce qui s’est dit.", refus.Erreurs, StringComparison.Ordinal);
        Assert.Contains("Cette date n’existe pas", refus.Erreurs, StringComparison.Ordinal);
        Assert.Equal("Visite", refus.Document.QuerySelector("input[name='Saisie.Nature'][checked]")!.GetAttribute("value"));
        Assert.False(await site.AvecBaseAsync(c => c.Echanges.AnyAsync(e => e.EntrepriseId == firme.Id)));
    }

    [Fact]
    public async Task Une_autre_action_reste_hors_de_vue()
    {
        var (sienne, autre) = (await site.UneActionAsync(), await site.UneActionAsync());
        var firme = await UneFirmeAsync();
        using var chezLui = await site.ConnecterAsync(Role.ConseillerOpco, autre);
        await NoterAsync(chezLui, firme, "Confidence d’une autre action", "Aucun", autre);
        var id = await site.AvecBaseAsync(c => c.Echanges.Where(e => e.ActionId == autre.Id).Select(e => e.Id).SingleAsync());
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, sienne);
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync($"/echanges/{id}")).Statut);
        Assert.DoesNotContain("Confidence", (await visite.OuvrirAsync($"/entreprises/{firme.Id}")).Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("Confidence", (await visite.OuvrirAsync($"/echanges?avec=entreprise:{firme.Id}")).Principal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync($"/echanges/noter?avec=entreprise:{firme.Id}&action={autre.Code}")).Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync("/echanges/noter?avec=entreprise:00000000-0000-0000-0000-000000000000")).Statut);
    }

    [Fact]
    public async Task Une_personne_n_existe_que_dans_son_action()
    {
        var action = await site.UneActionAsync();
        var candidature = await UneCandidatureAsync(action);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync($"/echanges/noter?avec=personne:{candidature.PersonneId}")).Statut);
        var formulaire = await visite.OuvrirAsync($"/echanges/noter?avec=personne:{candidature.PersonneId}&action={action.Code}&retour=/actions/{action.Code}/candidats/{candidature.Id}");
        var fiche = await visite.PosterEtSuivreAsync(formulaire, new Dictionary<string, string?> { ["Saisie.Texte"] = "Pas de permis pour l’instant" });
        Assert.Contains("Pas de permis pour l’instant", fiche.Principal, StringComparison.Ordinal);
        var ligne = await site.AvecBaseAsync(c => c.Journal.SingleAsync(l => l.TypeObjet == "Echange" && l.ActionId == action.Id.Valeur));
        Assert.Equal(candidature.PersonneId.Valeur, ligne.PersonneId);
        Assert.DoesNotContain("permis", ligne.Changements, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Le_fil_d_une_action_mele_echanges_et_jalons()
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync($"/actions/{action.Code}/etapes/metier"), new Dictionary<string, string?> { ["Conduite.Transition"] = "Demarrer" }, "form[action*=Conduire]");
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync($"/echanges/noter?avec=action:{action.Id}&action={action.Code}"), new Dictionary<string, string?> { ["Saisie.Texte"] = "Point avec la direction", ["Saisie.Nature"] = "Note" });
        var fil = await visite.OuvrirAsync($"/actions/{action.Code}/echanges");
        Assert.Contains("Point avec la direction", fil.Principal, StringComparison.Ordinal);
        Assert.Contains("Étape 1", fil.Principal, StringComparison.Ordinal);
        Assert.Contains("en cours", fil.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_message_s_ouvre_dans_sa_messagerie_et_reste_parmi_les_echanges()
    {
        var partenaire = new Partenaire { Nom = "Mission " + Guid.CreateVersion7(), ContactNom = "Zoé Lefèvre", ContactCourriel = "zoe@exemple.test" };
        await site.EcrireAsync(partenaire);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var propose = await visite.OuvrirAsync($"/echanges/message?avec=partenaire:{partenaire.Id}");
        Assert.Contains("Bonjour Zoé Lefèvre", propose.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        var garde = await visite.PosterEtSuivreAsync(propose, new Dictionary<string, string?> { ["Saisie.Objet"] = "Été : critères à préciser", ["Saisie.Texte"] = "Bonjour,\nvoici « les critères ».\n" });
        var reponse = await visite.TelechargerAsync(garde.Document.QuerySelector("a[href*='handler=Eml']")!.GetAttribute("href")!);
        Assert.Equal("message/rfc822", reponse.Content.Headers.ContentType!.MediaType);
        Assert.Equal("ete-criteres-a-preciser.eml", reponse.Content.Headers.ContentDisposition!.FileName);
        var octets = await reponse.Content.ReadAsByteArrayAsync();
        Assert.StartsWith("X-Unsent: 1\r\n", Encoding.ASCII.GetString(octets), StringComparison.Ordinal);
        var message = await MimeMessage.LoadAsync(new MemoryStream(octets));
        Assert.Equal(("Été : critères à préciser", "Bonjour,\nvoici « les critères »."), (message.Subject!, message.TextBody!.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd()));
        Assert.Equal(("Zoé Lefèvre", "zoe@exemple.test"), (message.To.Mailboxes.Single().Name, message.To.Mailboxes.Single().Address));
        Assert.Empty(message.From);
        Assert.Contains("Courriel : Été : critères à préciser", (await visite.OuvrirAsync($"/partenaires/{partenaire.Id}")).Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sans_nouvelles_se_lit_et_se_trie()
    {
        var marque = "Silence" + Guid.CreateVersion7().ToString("N")[^8..];
        var (muet, bavard, jamais) = (new Partenaire { Nom = marque + " A" }, new Partenaire { Nom = marque + " B" }, new Partenaire { Nom = marque + " C" });
        await site.EcrireAsync(muet, bavard, jamais, Ancien(muet, 31, NatureEchange.Appel), Ancien(bavard, 2, NatureEchange.Visite), Ancien(jamais, 1, NatureEchange.Note));
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var liste = await visite.OuvrirAsync($"/partenaires?q={marque}&tri=nouvelles");
        Assert.Equal(["C jamais", "A depuis 31 jours", "B il y a 2 jours"], liste.Document.QuerySelectorAll("tbody tr").Select(l => l.QuerySelector("th")!.TextContent.Trim()[(marque.Length + 1)..] + " " + l.QuerySelector("td[data-l='Sans nouvelles']")!.TextContent.Trim().Replace('\u00A0', ' ')));
        Assert.Equal(["B", "A", "C"], (await visite.OuvrirAsync($"/partenaires?q={marque}&tri=nouvelles&sens=desc")).Document.QuerySelectorAll("tbody th").Select(l => l.TextContent.Trim()[(marque.Length + 1)..]));
    }

    [Fact]
    public async Task La_seconde_correction_apprend_la_premiere_et_garde_sa_saisie()
    {
        var firme = await UneFirmeAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        await NoterAsync(visite, firme, "Origine", "Aucun");
        var adresse = $"/echanges/{await site.AvecBaseAsync(c => c.Echanges.Where(e => e.EntrepriseId == firme.Id).Select(e => e.Id).SingleAsync())}";
        var (un, deux) = (await visite.OuvrirAsync(adresse), await visite.OuvrirAsync(adresse));
        await visite.PosterEtSuivreAsync(un, new Dictionary<string, string?> { ["Saisie.Texte"] = "Première version" }, "form[action*=Corriger]");
        var conflit = await visite.PosterAsync(deux, new Dictionary<string, string?> { ["Saisie.Texte"] = "Seconde version" }, "form[action*=Corriger]");
        Assert.Contains("Première version", conflit.Document.QuerySelector(".bandeau")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Seconde version", conflit.Document.QuerySelector("textarea")!.TextContent.Trim());
        await visite.PosterEtSuivreAsync(conflit, new Dictionary<string, string?>(), "form[action*=Corriger]");
    }

    [Fact]
    public async Task Les_requetes_d_une_fiche_ne_suivent_pas_le_nombre_d_echanges()
    {
        var (peu, beaucoup) = (await UneFirmeAsync(), await UneFirmeAsync());
        await site.EcrireAsync([new Echange { Texte = "x", Auteur = "y", EntrepriseId = peu.Id, Le = SiteDeTest.Aujourdhui }, .. Enumerable.Range(0, 30).Select(i => new Echange { Texte = $"{i}", Auteur = "y", EntrepriseId = beaucoup.Id, Le = SiteDeTest.Aujourdhui.AddDays(-i) })]);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        Assert.Equal((await visite.OuvrirAsync($"/entreprises/{peu.Id}")).CommandesSql, (await visite.OuvrirAsync($"/entreprises/{beaucoup.Id}")).CommandesSql);
        Assert.Equal((await visite.OuvrirAsync($"/echanges?avec=entreprise:{peu.Id}")).CommandesSql, (await visite.OuvrirAsync($"/echanges?avec=entreprise:{beaucoup.Id}")).CommandesSql);
    }

    private static Echange Ancien(Partenaire partenaire, int jours, NatureEchange nature) =>
        new() { Texte = "x", Auteur = "y", Nature = nature, PartenaireId = partenaire.Id, Le = SiteDeTest.Aujourdhui.AddDays(-jours) };

    private async Task<Entreprise> UneFirmeAsync()
    {
        var firme = new Entreprise { RaisonSociale = "Firme " + Guid.CreateVersion7().ToString("N")[^8..] };
        await site.EcrireAsync(firme);
        return firme;
    }

    private async Task<Candidature> UneCandidatureAsync(ActionCollective action)
    {
        var personne = new Personne { Nom = "Essai", Prenom = "Échange", Recherche = "echange essai" };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
        await site.EcrireAsync(personne, candidature);
        return candidature;
    }

    private static async Task NoterAsync(Visite visite, Entreprise firme, string texte, string rappel, ActionCollective? action = null) =>
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync($"/echanges/noter?avec=entreprise:{firme.Id}{(action is null ? "" : $"&action={action.Code}")}"), new Dictionary<string, string?> { ["Saisie.Texte"] = texte, ["Saisie.Rappel"] = rappel });
}
