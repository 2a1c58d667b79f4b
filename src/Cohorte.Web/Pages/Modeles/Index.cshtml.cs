using Cohorte.Application.Modeles;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;

namespace Cohorte.Web.Pages.Modeles;

/// <summary>The templates of path: those of the product and those of the OPCO.</summary>
[Exige(Permission.CreerAction)]
public sealed class IndexModel(ListeDesModeles liste) : PageCohorte
{
    /// <summary>Lines.</summary>
    public IReadOnlyList<LigneDeModele> Lignes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken annulation) => Lignes = await liste.LireAsync(annulation);
}
