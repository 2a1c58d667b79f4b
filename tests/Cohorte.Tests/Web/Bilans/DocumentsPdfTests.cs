using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Tests.Pdf;

namespace Cohorte.Tests.Web.Bilans;

/// <summary>The documents that pages hand out as PDF.</summary>
public sealed class DocumentsPdfTests(SiteDeTest site)
{
    [Fact]
    public async Task Le_bilan_et_le_compte_rendu_se_telechargent_en_pdf_balise()
    {
        var action = await site.UneActionAsync();
        var reunion = new ReunionCopil { ActionId = action.Id, Le = new DateOnly(2026, 11, 2), OrdreDuJour = "Choisir l’organisme\nFixer les dates" };
        await site.EcrireAsync(reunion);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        foreach (var (adresse, lien, titre, attendu) in new[]
        {
            ($"/actions/{action.Code}/bilan", "handler=Pdf", "Bilan de l’action Action de test", "Candidats"),
            ($"/actions/{action.Code}/copil/{reunion.Id}", "handler=Pdf", "Compte rendu du COPIL du lundi 2 novembre 2026", "Fixer les dates"),
        })
        {
            var page = await visite.OuvrirAsync(adresse);
            Assert.NotNull(page.Document.QuerySelector($"a[href*='{lien}']"));
            using var reponse = await visite.TelechargerAsync($"{adresse}?{lien}");
            Assert.Equal("application/pdf", reponse.Content.Headers.ContentType!.MediaType);
            var pdf = await reponse.Content.ReadAsByteArrayAsync();
            OutilsPdf.Verifier(pdf);
            Assert.Contains(titre, OutilsPdf.Proprietes(pdf), StringComparison.Ordinal);
            Assert.Contains(attendu, OutilsPdf.Texte(pdf), StringComparison.Ordinal);
        }
    }
}
