using System.Net;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Comptes;

public sealed class ComptesTests(SiteDeTest site)
{
    private const string Phrase = "le tracteur bleu dort tard";

    [Fact]
    public async Task Une_personne_invitee_choisit_son_mot_de_passe_et_entre()
    {
        using var admin = await site.ConnecterAsync(Role.Administrateur);
        var courriel = $"invitee.{Guid.CreateVersion7():N}@exemple.test";
        var liste = await admin.PosterEtSuivreAsync(await admin.OuvrirAsync("/comptes"), new Dictionary<string, string?> { ["Saisie.Nom"] = "Zoé Lefèvre", ["Saisie.Courriel"] = courriel, ["Saisie.Role"] = "DirectionOpco" }, "form[action*=Inviter]");
        Assert.Contains("L’invitation est partie.", liste.Texte, StringComparison.Ordinal);
        var lien = await LienAsync(courriel, UsageCourriel.Invitation);

        using var visite = site.Anonyme();
        var choix = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(lien), new Dictionary<string, string?>());
        foreach (var (faible, message) in new[] { ("court", "au moins 12 caractères"), ("zoe lefevre cohorte", "se devine"), ("aaaaaaaaaaaaaa", "caractères différents") })
        {
            var refus = await visite.PosterAsync(choix, new Dictionary<string, string?> { ["Saisie.MotDePasse"] = faible, ["Saisie.Confirmation"] = faible });
            Assert.Contains(message, refus.Erreurs, StringComparison.Ordinal);
        }

        Assert.Contains("Les deux saisies diffèrent.", (await visite.PosterAsync(choix, new Dictionary<string, string?> { ["Saisie.MotDePasse"] = Phrase, ["Saisie.Confirmation"] = "autre" })).Erreurs, StringComparison.Ordinal);
        var connexion = await visite.PosterEtSuivreAsync(choix, new Dictionary<string, string?> { ["Saisie.MotDePasse"] = Phrase, ["Saisie.Confirmation"] = Phrase });
        Assert.Contains("Votre mot de passe est enregistré.", connexion.Principal, StringComparison.Ordinal);
        await visite.SeConnecterAsync(courriel, Phrase);
        await visite.OuvrirAsync("/actions");

        using var autre = site.Anonyme();
        Assert.Equal(HttpStatusCode.Gone, (await autre.LireAsync(lien)).Statut);
        var compte = await site.AvecBaseAsync(c => c.Users.Where(u => u.Email == courriel).Select(u => u.Id).SingleAsync());
        Assert.Equal("Zoé Lefèvre", await site.AvecBaseAsync(c => c.Journal.Where(l => l.CasUsage == "ChoisirMotDePasse" && l.TypeObjet == "Compte" && l.ObjetId == compte.ToString()).Select(l => l.Acteur).SingleAsync()));
    }

    [Fact]
    public async Task Un_doublon_se_dit_au_champ()
    {
        using var admin = await site.ConnecterAsync(Role.Administrateur);
        var courriel = $"double.{Guid.CreateVersion7():N}@exemple.test";
        var valeurs = new Dictionary<string, string?> { ["Saisie.Nom"] = "Double", ["Saisie.Courriel"] = courriel, ["Saisie.Role"] = "Federation" };
        await admin.PosterEtSuivreAsync(await admin.OuvrirAsync("/comptes"), valeurs, "form[action*=Inviter]");
        valeurs["Saisie.Courriel"] = courriel.ToUpperInvariant();
        Assert.Contains("Un compte existe déjà avec cette adresse.", (await admin.PosterAsync(await admin.OuvrirAsync("/comptes"), valeurs, "form[action*=Inviter]")).Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_mot_de_passe_oublie_se_remplace_sans_dire_si_le_compte_existe()
    {
        using var connecte = await site.ConnecterAsync(Role.DirectionOpco);
        var courriel = connecte.Courriel!;
        using var visite = site.Anonyme();
        foreach (var adresse in new[] { courriel, "inconnu@exemple.test" })
        {
            var dit = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync("/mot-de-passe/oublie"), new Dictionary<string, string?> { ["Courriel"] = adresse });
            Assert.Contains("Si un compte porte cette adresse", dit.Principal, StringComparison.Ordinal);
        }

        Assert.Single(await CourrielsAsync(courriel));
        Assert.Empty(await CourrielsAsync("inconnu@exemple.test"));
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync("/mot-de-passe/oublie"), new Dictionary<string, string?> { ["Courriel"] = courriel });
        Assert.Single(await CourrielsAsync(courriel));

        var choix = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(await LienAsync(courriel, UsageCourriel.MotDePasse)), new Dictionary<string, string?>());
        await visite.PosterEtSuivreAsync(choix, new Dictionary<string, string?> { ["Saisie.MotDePasse"] = Phrase, ["Saisie.Confirmation"] = Phrase });
        await visite.SeConnecterAsync(courriel, Phrase);
    }

    [Fact]
    public async Task Chacun_change_son_nom_et_son_mot_de_passe()
    {
        using var visite = await site.ConnecterAsync(Role.Federation);
        var profil = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync("/compte"), new Dictionary<string, string?> { ["Saisie.Nom"] = "Nom nouveau" }, "form[action*=Nom]");
        Assert.Contains("Nom nouveau", profil.Texte, StringComparison.Ordinal);
        var faux = await visite.PosterAsync(profil, new Dictionary<string, string?> { ["Saisie.Actuel"] = "pas le bon", ["Saisie.MotDePasse"] = Phrase, ["Saisie.Confirmation"] = Phrase }, "form[action*=MotDePasse]");
        Assert.Contains("Ce n’est pas votre mot de passe actuel.", faux.Erreurs, StringComparison.Ordinal);
        await visite.PosterEtSuivreAsync(profil, new Dictionary<string, string?> { ["Saisie.Actuel"] = SiteDeTest.MotDePasse, ["Saisie.MotDePasse"] = Phrase, ["Saisie.Confirmation"] = Phrase }, "form[action*=MotDePasse]");
        await visite.OuvrirAsync("/compte");
    }

    [Fact]
    public async Task Apres_cinq_essais_le_compte_se_ferme_et_la_page_dit_que_faire()
    {
        using var connecte = await site.ConnecterAsync(Role.Tuteur);
        var courriel = connecte.Courriel!;
        using var visite = site.Anonyme();
        PageLue page = await visite.OuvrirAsync("/connexion");
        for (var essai = 0; essai < 5; essai++) page = await visite.PosterAsync(await visite.OuvrirAsync("/connexion"), new Dictionary<string, string?> { ["Saisie.Courriel"] = courriel, ["Saisie.MotDePasse"] = "faux" }, "form#connexion");
        Assert.Contains("fermé pour quinze minutes", page.Erreurs, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a[href='/mot-de-passe/oublie']"));
    }

    [Fact]
    public async Task Les_courriels_se_lisent_et_leur_contenu_ne_sort_que_sans_serveur()
    {
        using var admin = await site.ConnecterAsync(Role.Administrateur);
        var courriel = $"lue.{Guid.CreateVersion7():N}@exemple.test";
        await admin.PosterEtSuivreAsync(await admin.OuvrirAsync("/comptes"), new Dictionary<string, string?> { ["Saisie.Nom"] = "Lue", ["Saisie.Courriel"] = courriel, ["Saisie.Role"] = "Federation" }, "form[action*=Inviter]");
        var id = (await CourrielsAsync(courriel)).Single().Id;
        Assert.Contains("Choisir mon mot de passe", (await admin.OuvrirAsync($"/courriels/{id}")).Principal, StringComparison.Ordinal);
        Assert.Contains("Votre accès à Cohorte", (await admin.OuvrirAsync("/courriels")).Principal, StringComparison.Ordinal);
    }

    private async Task<List<Courriel>> CourrielsAsync(string courriel) => [.. (await site.AvecBaseAsync(c => c.Courriels.AsNoTracking().OrderByDescending(x => x.Id).ToListAsync())).Where(c => c.Destinataire == courriel)];

    private async Task<string> LienAsync(string courriel, UsageCourriel usage) =>
        new Uri((await CourrielsAsync(courriel)).First(c => c.Usage == usage).Texte!.Split('\n').Single(l => l.StartsWith("http", StringComparison.Ordinal))).PathAndQuery;
}
