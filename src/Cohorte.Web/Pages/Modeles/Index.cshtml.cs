using Cohorte.Application.Documents;
using Cohorte.Application.Modeles;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Modeles;

/// <summary>The templates of path: those of the product and those of the OPCO.</summary>
[Exige(Permission.CreerAction)]
public sealed class IndexModel(ListeDesModeles modeles) : PageCohorte, IPageDeListe
{
    private static readonly Tableau<LigneDeModele> Tableau = new("modeles",
    [
        ("Modèle", l => l.Modele.Intitule), ("Dispositif", l => l.Modele.Dispositif.Libelle()), ("Étapes", l => l.Modele.Etapes.Count), ("Semaines", l => l.Semaines), ("Version", l => l.Adapte is null ? "Cohorte" : $"OPCO, version {l.Modele.Version}"), ("Retiré le", l => l.Adapte?.RetireLe), ("Description", l => l.Modele.Description),
    ]);

    /// <summary>The list.</summary>
    public ListeCourte<LigneDeModele> Liste { get; private set; } = null!;

    /// <inheritdoc />
    public EtatListe Etat => Liste.Etat;

    /// <inheritdoc />
    public int Total => Liste.Toutes.Count;

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Liste.Colonnes;

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

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

    private async Task ChargerAsync(CancellationToken annulation)
    {
        var lignes = await modeles.LireAsync(annulation);
        Liste = ListeCourte<LigneDeModele>.Lire(Request, Tableau, etat => lignes.Where(l => etat.Filtre<Dispositif>("dispositif") is not { } voulu || l.Modele.Dispositif == voulu),
            l => [l.Modele.Intitule, l.Modele.Description],
            ("modele", l => l.Modele.Intitule), ("dispositif", l => l.Modele.Dispositif), ("semaines", l => l.Semaines), ("version", l => l.Adapte is not null));
    }
}
