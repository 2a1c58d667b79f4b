using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages;

/// <summary>A page inside an action whose matter is a short list: read whole, filtered, sorted and paged by its address, given in files.</summary>
/// <typeparam name="T">Rows.</typeparam>
public abstract class PageDeListeDAction<T> : PageDAction, IPageDeListe
{
    /// <summary>The list, once the page is loaded.</summary>
    public ListeCourte<T> Liste { get; protected set; } = null!;

    /// <inheritdoc />
    public EtatListe Etat => Liste.Etat;

    /// <inheritdoc />
    public int Total => Liste.Toutes.Count;

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Liste.Colonnes;

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        return Liste.Csv();
    }

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        return Liste.Xlsx();
    }

    /// <summary>Reads what the page shows, the list included.</summary>
    protected abstract Task ChargerAsync(CancellationToken annulation);
}
