using System.Net;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Tests.Web.Listes;

/// <summary>A searched text longer than the field, whose last character is written as two units, is cut before it: the page answers.</summary>
public sealed class TextesCoupesTests(SiteDeTest site)
{
    [Theory]
    [InlineData("/entreprises?q=")]
    [InlineData("/echanges/noter?nom=")]
    [InlineData("/actions/{0}/besoins?q=")]
    [InlineData("/actions/{0}/partenaires?nom=")]
    public async Task Un_emoji_a_la_limite_ne_fait_pas_tomber_la_page(string adresse)
    {
        var action = await site.UneActionAsync();
        using var conseil = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = string.Format(System.Globalization.CultureInfo.InvariantCulture, adresse, action.Code);
        foreach (var texte in new[] { new string('a', 99) + "\U0001F600", "a\uFFFEb" }) Assert.Equal(HttpStatusCode.OK, (await conseil.LireAsync(page + Uri.EscapeDataString(texte))).Statut);
    }
}
