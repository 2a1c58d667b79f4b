using Cohorte.Application.Documents;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Reglementation;

/// <summary>Every rule that the product checks.</summary>
[AllowAnonymous]
public sealed class ReglesModel : PageModel, IPageDeListe
{
    private static readonly Tableau<FicheDeRegle> Tableau = new("regles",
        [("Code", r => r.Code), ("Règle", r => r.Intitule), ("Ce qu’elle demande", r => r.Phrase), ("Gravité", r => r.Gravite.Libelle()), ("Texte", r => r.Texte)]);

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<FicheDeRegle> Lignes { get; private set; } = [];

    /// <summary>Rows in all.</summary>
    public int Total { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    public void OnGet()
    {
        var toutes = Toutes();
        Total = toutes.Count;
        Lignes = [.. toutes.Skip(Etat.Sauter).Take(EtatListe.Taille)];
    }

    public IActionResult OnGetCsv() => FichierDeListe.Csv(Tableau, Toutes(), Etat);

    public IActionResult OnGetXlsx() => FichierDeListe.Xlsx(Tableau, Toutes(), Etat);

    private IReadOnlyList<FicheDeRegle> Toutes()
    {
        Etat = EtatListe.Lire(Request, "code", "intitule", "gravite");
        var plie = TexteDeRecherche.De(Etat.Recherche);
        var lues = RegistreDesRegles.Toutes.Select(r => r.Fiche).Where(f => plie.Length == 0 || TexteDeRecherche.De($"{f.Code} {f.Intitule} {f.Phrase} {f.Texte}").Contains(plie, StringComparison.Ordinal));
        var triees = Etat.Tri switch
        {
            "intitule" => lues.OrderBy(f => f.Intitule, StringComparer.Create(Ecriture.Francais, false)),
            "gravite" => lues.OrderBy(f => f.Gravite).ThenBy(f => f.Code, StringComparer.Ordinal),
            _ => lues.OrderBy(f => f.Code, StringComparer.Ordinal),
        };
        return [.. Etat.EstDescendant ? triees.Reverse() : triees];
    }
}
