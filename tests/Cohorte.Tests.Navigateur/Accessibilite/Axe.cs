using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Cohorte.Tests.Navigateur.Accessibilite;

/// <summary>Runs every rule of axe in the page itself: no page of ours has a frame, and opening a second page to gather their results would double the time.</summary>
internal static class Axe
{
    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    /// <summary>Each broken rule, with the first places where it is.</summary>
    /// <param name="page">A page with scripts allowed.</param>
    public static async Task<string[]> EcartsAsync(IPage page)
    {
        Assert.Equal(0, await page.Locator("iframe, frame").CountAsync());
        await page.EvaluateAsync($"() => {{ {Source} }}");
        return await page.EvaluateAsync<string[]>("""
            async () => {
              const resultat = await axe.run(document, { resultTypes: ['violations'] });
              if (resultat.violations.length + resultat.passes.length === 0) throw new Error('axe checked nothing');
              return resultat.violations.map(v => v.id + ' : ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '));
            }
            """);
    }
}
