using Cohorte.Application.Documents;
using Cohorte.Application.Taches;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Taches;

/// <summary>« À faire »: whose turn it is in the visitor's actions, derived from the facts.</summary>
[Exige(Permission.VoirActions)]
public sealed class IndexModel(ListeAFaire liste, TimeProvider horloge) : PageCohorte
{
    private static readonly Tableau<LigneAFaire> Tableau = new("a-faire",
    [
        ("Action", l => l.Action), ("Objet", l => l.Tour.Objet), ("Attend", l => l.Tour.Qui), ("Pour", l => l.Tour.Pourquoi), ("Depuis", l => l.Tour.Depuis), ("Jusqu’au", l => l.Tour.Jusquau),
    ]);

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<LigneAFaire> Lignes { get; private set; } = [];

    /// <summary>Rows in all.</summary>
    public int Total { get; private set; }

    /// <summary>Rows whose deadline is past.</summary>
    public int EnRetard { get; private set; }

    /// <summary>Today in Paris.</summary>
    public DateOnly Aujourdhui { get; private set; }

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Aujourdhui = horloge.AujourdhuiAParis();
        var toutes = await ToutesAsync(annulation);
        (Total, EnRetard) = (toutes.Count, toutes.Count(l => l.Tour.EstEnRetard(Aujourdhui)));
        Lignes = [.. toutes.Skip(Etat.Sauter).Take(EtatListe.Taille)];
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await ToutesAsync(annulation));

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await ToutesAsync(annulation));

    private async Task<IReadOnlyList<LigneAFaire>> ToutesAsync(CancellationToken annulation)
    {
        Etat = EtatListe.Lire(Request, "echeance", "action", "qui");
        var toutes = (await liste.LireAsync(Acteur, Etat.Filtre("action"), annulation)).Where(Correspond);
        var triees = Etat.Tri switch
        {
            "action" => toutes.OrderBy(l => l.Action, StringComparer.Ordinal),
            "qui" => toutes.OrderBy(l => l.Tour.Qui, StringComparer.Ordinal),
            _ => toutes.OrderBy(l => l.Tour.Jusquau ?? DateOnly.MaxValue),
        };
        return Etat.EstDescendant ? [.. triees.Reverse()] : [.. triees];
    }

    private bool Correspond(LigneAFaire ligne) =>
        Etat.Recherche.Length == 0 || TexteDeRecherche.De(ligne.Action, ligne.Tour.Objet, ligne.Tour.Qui, ligne.Tour.Pourquoi).Contains(TexteDeRecherche.De(Etat.Recherche), StringComparison.Ordinal);
}
