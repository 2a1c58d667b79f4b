using Cohorte.Application.Documents;
using Cohorte.Application.Recherche;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Recherche;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Recherche;

/// <summary>One search across what the visitor may see; the searched text is sealed in the address.</summary>
[Exige(Permission.Rechercher)]
public sealed class IndexModel(Rechercher rechercher) : PageCohorte, IPageDeListe
{
    private static readonly Tableau<ResultatDeRecherche> Tableau = new("recherche", [("Nom", r => r.Titre), ("Genre", r => r.Genre.Libelle()), ("Précision", r => r.Detail), ("Action", r => r.Action)]);

    /// <inheritdoc />
    public EtatListe Etat { get; private set; } = null!;

    /// <inheritdoc />
    public int Total { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    /// <summary>Results of the page.</summary>
    public IReadOnlyList<ResultatDeRecherche> Lignes { get; private set; } = [];

    /// <summary>Whether there were more.</summary>
    public bool Tronque { get; private set; }

    /// <summary>Whether the sealed text can no longer be read.</summary>
    public bool EstExpiree => Etat.Recherche.Length == 0 && Etat.Filtre(RechercheDeListe.Parametre) is not null;

    /// <summary>The answer, before the detail.</summary>
    public string Titre => Etat.Recherche.Length == 0 ? "Recherche" : Total == 0 ? $"Rien pour {Typo.Guillemets(Etat.Recherche)}" : $"{Ecriture.Compte(Total, "réponse")} pour {Typo.Guillemets(Etat.Recherche)}";

    public async Task OnGetAsync(CancellationToken annulation)
    {
        var toutes = await ToutesAsync(annulation);
        (Lignes, Total) = ([.. toutes.Skip(Etat.Sauter).Take(EtatListe.Taille)], toutes.Count);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await ToutesAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await ToutesAsync(annulation), Etat);

    private async Task<IReadOnlyList<ResultatDeRecherche>> ToutesAsync(CancellationToken annulation)
    {
        Etat = EtatListe.Lire(Request, "pertinence", "nom", "genre", "action");
        (var trouvees, Tronque) = await rechercher.ChercherAsync(Acteur, Etat.Recherche, annulation);
        var genre = Etat.Filtre<GenreDeResultat>("genre");
        var gardees = trouvees.Where(r => genre is null || r.Genre == genre);
        var francais = StringComparer.Create(Ecriture.Francais, ignoreCase: true);
        var triees = Etat.Tri switch
        {
            "nom" => gardees.OrderBy(r => r.Titre, francais),
            "genre" => gardees.OrderBy(r => r.Genre),
            "action" => gardees.OrderBy(r => r.Action, francais),
            _ => gardees.OrderByDescending(r => r.Note),
        };
        return Etat.EstDescendant ? [.. triees.Reverse()] : [.. triees];
    }
}
