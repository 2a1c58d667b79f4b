using Cohorte.Application.Documents;
using Cohorte.Application.Suppleances;
using Cohorte.Application.Taches;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Suppleances;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Suppleances;

/// <summary>The hand-over sheet of an absence: on screen, on paper, in a spreadsheet.</summary>
[Exige(Permission.DeclarerSuppleance)]
public sealed class PassationModel(LecteurDePassation lecteur, TimeProvider horloge) : PageCohorte
{
    private static readonly Tableau<(ActionEnPassation Action, LigneAFaire? Ligne)> Tableau = new("passation",
    [
        ("Action", l => l.Action.Intitule), ("Code", l => l.Action.Code), ("Étape en cours", l => l.Action.Etape), ("Contrats souhaités le", l => l.Action.DebutSouhaite), ("Prochain COPIL", l => l.Action.ProchainCopil),
        ("Pour", l => l.Ligne?.Tour.Pourquoi), ("Objet", l => l.Ligne?.Tour.Objet), ("Attend", l => l.Ligne?.Tour.Qui), ("Contact", l => l.Ligne?.Contact?.Nom), ("Téléphone", l => l.Ligne?.Contact?.Telephone), ("Courriel", l => l.Ligne?.Contact?.Courriel),
        ("Depuis", l => l.Ligne?.Tour.Depuis), ("Jusqu’au", l => l.Ligne?.Tour.Jusquau),
    ]);

    /// <summary>The sheet.</summary>
    public FicheDePassation Fiche { get; private set; } = null!;

    /// <summary>Today in Paris.</summary>
    public DateOnly Aujourdhui { get; } = horloge.AujourdhuiAParis();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation) => await ChargerAsync(id, annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnGetXlsxAsync(string id, CancellationToken annulation) =>
        await ChargerAsync(id, annulation) ? FichierDeListe.Xlsx(Tableau, Fiche.Actions.SelectMany(a => a.Lignes.Count == 0 ? [(a, (LigneAFaire?)null)] : a.Lignes.Select(l => (a, (LigneAFaire?)l)))) : NotFound();

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Suppleance>.TryParse(id, null, out var cle) || await lecteur.LireAsync(Acteur, cle, annulation) is not { } fiche) return false;
        Fiche = fiche;
        return true;
    }
}
