using Cohorte.Application.Documents;
using Cohorte.Application.Reglementation;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Reglementation;

/// <summary>The values of law that the product uses, on a given day, with their source.</summary>
[AllowAnonymous]
public sealed class IndexModel(ReglesEnMemoire regles, TimeProvider horloge) : PageDuDroit(regles), IPageDeListe
{
    private static readonly Tableau<ParametreEnTableau> Tableau = new("reglementation",
    [
        ("Code", p => p.Code), ("Paramètre", p => p.Intitule), ("Valeur", p => (object?)p.Nombre ?? p.Valeur), ("Unité", p => p.Unite), ("Depuis", p => p.Depuis),
        ("Texte", p => p.Source?.Texte), ("Publication", p => p.Source?.Publication), ("Confiance", p => p.Source is { } s ? EcritureDeValeur.Marque(s.Marque) : null), ("Vérifié jusqu’au", p => p.VerifieJusquau),
    ]);

    /// <summary>Day looked at, as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "au")]
    public string? Au { get; set; }

    /// <summary>Day looked at.</summary>
    public DateOnly Jour { get; private set; }

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<ParametreEnTableau> Lignes { get; private set; } = [];

    /// <summary>Rows in all.</summary>
    public int Total { get; private set; }

    /// <summary>Values used past the day until which they were verified.</summary>
    public int AVerifier { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    public void OnGet()
    {
        var toutes = Toutes();
        Total = toutes.Count;
        AVerifier = toutes.Count(l => l.EstAVerifier(horloge.AujourdhuiAParis()));
        Lignes = [.. toutes.Skip(Etat.Sauter).Take(EtatListe.Taille)];
    }

    public IActionResult OnGetCsv() => FichierDeListe.Csv(Tableau, Toutes(), Etat);

    public IActionResult OnGetXlsx() => FichierDeListe.Xlsx(Tableau, Toutes(), Etat);

    private IReadOnlyList<ParametreEnTableau> Toutes()
    {
        Etat = EtatListe.Lire(Request, "intitule", "depuis", "texte");
        Jour = JourRegarde.Lire(Au, horloge.AujourdhuiAParis(), ModelState);
        var lignes = ParametreEnTableau.Lister(Droit.Baremes, Jour, Etat.Recherche);
        var triees = Etat.Tri switch
        {
            "depuis" => lignes.OrderBy(l => l.Depuis ?? DateOnly.MaxValue),
            "texte" => lignes.OrderBy(l => l.Source?.Texte, StringComparer.Create(Ecriture.Francais, false)),
            _ => lignes.OrderBy(l => l.Intitule, StringComparer.Create(Ecriture.Francais, false)),
        };
        return [.. Etat.EstDescendant ? triees.Reverse() : triees];
    }
}
