using Cohorte.Application.Listes;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Listes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Cohorte.Web.Pages.Listes;

/// <summary>The named views of a person; the forms above each list post here.</summary>
[Exige(Permission.UtiliserListes)]
public sealed class VuesModel(VuesEnregistrees vues) : PageCohorte
{
    /// <summary>Raw text of the form.</summary>
    [BindProperty]
    public VueSaisie Saisie { get; set; } = new();

    /// <summary>Every view of the visitor.</summary>
    public IReadOnlyList<LigneVue> Vues { get; private set; } = [];

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var nom = lecture.Texte(Saisie.Nom, nameof(Saisie.Nom), "Donnez un nom à la vue.");
        if (!AdresseDeListe.EstBonne(Saisie.Chemin)) lecture.Signaler("", "Cette liste n’existe pas.");
        if (lecture.EstJuste)
        {
            var parametres = Nettoyer(Saisie.Parametres);
            var ecrit = await vues.EnregistrerAsync(Acteur, Saisie.Chemin!, nom, parametres, annulation);
            if (ecrit.EstFait)
            {
                Annoncer($"La vue {Typo.Guillemets(nom)} est enregistrée.");
                return LocalRedirect(parametres.Length == 0 ? Saisie.Chemin! : $"{Saisie.Chemin}?{parametres}");
            }

            Montrer(ecrit.Refus);
        }

        await ChargerAsync(annulation);
        return Page();
    }

    public async Task<IActionResult> OnPostSupprimerAsync(string? id, CancellationToken annulation)
    {
        if (!Id<VueDeListe>.TryParse(id, null, out var cle) || !await vues.SupprimerAsync(Acteur, cle, annulation)) return NotFound();
        Annoncer("La vue est supprimée.");
        return Redirect("/listes/vues");
    }

    private async Task ChargerAsync(CancellationToken annulation) => Vues = await vues.ListerAsync(Acteur, null, annulation);

    /// <summary>Filters, sort and columns only; a searched text may be somebody's name.</summary>
    private static string Nettoyer(string? parametres)
    {
        var lus = QueryHelpers.ParseQuery(parametres is { Length: <= VuesEnregistrees.ParametresMaximum } p ? p : "");
        return QueryString.Create(lus.Where(c => c.Key is not ("q" or RechercheDeListe.Parametre or "page" or "handler"))).Value?.TrimStart('?') ?? "";
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class VueSaisie
    {
        public string? Nom { get; set; }

        public string? Chemin { get; set; }

        public string? Parametres { get; set; }
    }
}
