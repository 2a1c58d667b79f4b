using Cohorte.Domaine.Commun;
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

    /// <summary>Writes what a form of the page gave, then comes back to an address saying so; else shows the faults at their fields, the list read again.</summary>
    /// <param name="lecture">What was read of the form.</param>
    /// <param name="ecrire">The write; <c>null</c> when what it is about does not exist for this person.</param>
    /// <param name="prefixe">Prefix of the fields.</param>
    /// <param name="annonce">What is said once done.</param>
    /// <param name="adresse">Where to go, under the action.</param>
    /// <param name="annulation">Cancellation.</param>
    protected async Task<IActionResult> EcrireAsync(LectureDeSaisie lecture, Func<Task<Resultat?>> ecrire, string prefixe, string annonce, string adresse, CancellationToken annulation)
    {
        if (lecture.EstJuste)
        {
            if (await ecrire() is not { } resultat) return NotFound();
            if (resultat.EstFait)
            {
                Annoncer(annonce);
                return Redirect($"/actions/{Action.Code}/{adresse}");
            }

            Montrer(resultat.Refus, prefixe);
        }

        await ChargerAsync(annulation);
        return Page();
    }

    /// <summary>Reads what the page shows, the list included.</summary>
    protected abstract Task ChargerAsync(CancellationToken annulation);
}
