using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Publiques;

/// <summary>The values of law that the product uses, on a given day, with their source.</summary>
[AllowAnonymous]
public sealed class ReglementationModel(Baremes baremes, TimeProvider horloge) : PageModel
{
    /// <summary>Day looked at, as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "au")]
    public string? Au { get; set; }

    /// <summary>Day looked at.</summary>
    public DateOnly Jour { get; private set; }

    /// <summary>Title, value with unit, source, since when.</summary>
    public IReadOnlyList<(string Intitule, string Code, string Valeur, SourceJuridique? Source, DateOnly? Depuis)> Lignes { get; private set; } = [];

    public void OnGet()
    {
        Jour = horloge.AujourdhuiAParis();
        if (!string.IsNullOrWhiteSpace(Au))
        {
            if (new DateSaisie { Jour = Au }.TryLire(out var jour)) Jour = jour;
            else ModelState.AddModelError("au", "Cette date n’existe pas. Saisissez-la comme 14/02/2022.");
        }

        Lignes =
        [
            .. baremes.Nombres.Select(p => (p.Intitule, p.Code, p.A(Jour) is { } v ? Unite(v.Valeur, p.Unite) : "aucune valeur à cette date", p.A(Jour)?.Source, p.A(Jour)?.Depuis))
                .Concat(baremes.Etats.Select(p => (p.Intitule, p.Code, p.A(Jour)?.Valeur ?? "aucune valeur à cette date", p.A(Jour)?.Source, p.A(Jour)?.Depuis)))
                .OrderBy(l => l.Code, StringComparer.Ordinal),
        ];
    }

    private static string Unite(decimal valeur, string unite) => unite switch
    {
        "fraction" => Ecriture.Pourcentage(valeur),
        "heures" or "heuresParAn" => Ecriture.Heures(new(valeur)),
        "euros" or "eurosParMois" or "eurosParHeure" => Ecriture.Montant(new(valeur)),
        "mois" => $"{Ecriture.Nombre(valeur)}\u00A0mois",
        "jours" => Ecriture.Compte((int)valeur, "jour"),
        "ans" => Ecriture.Compte((int)valeur, "an"),
        _ => Ecriture.Nombre(valeur, 0, 4),
    };
}
