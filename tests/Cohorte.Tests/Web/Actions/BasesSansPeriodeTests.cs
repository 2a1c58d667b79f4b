using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Tests.Web.Actions;

/// <summary>Legal bases without a period are said in the singular and in the plural, where they are seen and where they are dated.</summary>
public sealed class BasesSansPeriodeTests(SiteDeTest site)
{
    [Theory]
    [InlineData(1, "Elle compte pour tous les contrats tant que son premier jour d’effet", "Une base légale n’a pas de période : elle compte pour tous les contrats, quelle que soit leur date. Donnez son premier jour d’effet.")]
    [InlineData(2, "Elles comptent pour tous les contrats tant que leur premier jour d’effet", "2 bases légales n’ont pas de période : elles comptent pour tous les contrats, quelle que soit leur date. Donnez le premier jour d’effet de chacune.")]
    public async Task La_phrase_s_accorde(int nombre, string tableau, string etape)
    {
        var action = await site.UneActionAsync();
        await site.EcrireAsync([.. Enumerable.Range(1, nombre).Select(n => new BaseLegale { ActionId = action.Id, Regle = "TRN-01", Type = TypeBaseLegale.AccordL632514, Reference = $"Accord {n}", Auteur = "G", EnregistreeLe = SiteDeTest.Aujourdhui })]);
        using var gestionnaire = await site.ConnecterAsync(Role.GestionnaireOpco, action);
        var page = await gestionnaire.OuvrirAsync($"/actions/{action.Code}");
        Assert.Contains(tableau, page.Principal, StringComparison.Ordinal);
        var droit = await gestionnaire.OuvrirAsync(page.Document.QuerySelector("a[href$='#dater']")!.GetAttribute("href")!);
        Assert.Contains(etape, droit.Principal, StringComparison.Ordinal);
    }
}
