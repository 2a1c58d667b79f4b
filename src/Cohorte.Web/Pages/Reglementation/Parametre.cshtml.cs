using Cohorte.Domaine.Commun;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Reglementation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Reglementation;

/// <summary>A parameter of law: its value on a day, and all its history with the sources.</summary>
[AllowAnonymous]
public sealed class ParametreModel(ReglesEnMemoire regles, TimeProvider horloge) : PageDuDroit(regles)
{
    /// <summary>Day looked at, as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "au")]
    public string? Au { get; set; }

    /// <summary>Day looked at.</summary>
    public DateOnly Jour { get; private set; }

    /// <summary>Today in Paris.</summary>
    public DateOnly Aujourdhui { get; private set; }

    /// <summary>Title.</summary>
    public string Intitule { get; private set; } = "";

    /// <summary>Who sets it.</summary>
    public Proprietaire Proprietaire { get; private set; }

    /// <summary>Day until which it was verified.</summary>
    public DateOnly? VerifieJusquau { get; private set; }

    /// <summary>Values, oldest first, as they read.</summary>
    public IReadOnlyList<ValeurDatee<string>> Valeurs { get; private set; } = [];

    /// <summary>The numbers behind the values, for the picture; empty for a state.</summary>
    public IReadOnlyList<decimal> Nombres { get; private set; } = [];

    public IActionResult OnGet(string parametre)
    {
        Aujourdhui = horloge.AujourdhuiAParis();
        Jour = JourRegarde.Lire(Au, Aujourdhui, ModelState);
        if (Droit.Baremes.Nombres.FirstOrDefault(p => p.Code == parametre) is { } nombre)
        {
            (Intitule, Proprietaire, VerifieJusquau) = (nombre.Intitule, nombre.Proprietaire, nombre.VerifieJusquau);
            Valeurs = [.. nombre.Valeurs.Select(v => Ecrite(v, EcritureDeValeur.Ecrire(v.Valeur, nombre.Unite)))];
            Nombres = [.. nombre.Valeurs.Select(v => v.Valeur)];
            return Page();
        }

        if (Droit.Baremes.Etats.FirstOrDefault(p => p.Code == parametre) is not { } etat) return NotFound();
        (Intitule, VerifieJusquau) = (etat.Intitule, etat.VerifieJusquau);
        Valeurs = [.. etat.Valeurs.Select(v => Ecrite(v, EcritureDeValeur.Etat(v.Valeur)))];
        return Page();
    }

    private static ValeurDatee<string> Ecrite<T>(ValeurDatee<T> valeur, string texte) => new(valeur.Depuis, valeur.Jusquau, texte, valeur.Source, valeur.Note);
}
