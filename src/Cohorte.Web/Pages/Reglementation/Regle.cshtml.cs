using Cohorte.Application.Reglementation;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Reglementation;

/// <summary>A rule: what it demands, its text, what it looks at, and the values it reads on a day, with their history one step away.</summary>
[AllowAnonymous]
public sealed class RegleModel(ReglesEnMemoire regles, TimeProvider horloge) : PageDuDroit(regles)
{
    /// <summary>Day looked at, as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "au")]
    public string? Au { get; set; }

    /// <summary>Day looked at.</summary>
    public DateOnly Jour { get; private set; }

    /// <summary>The rule.</summary>
    public Regle Regle { get; private set; } = null!;

    /// <summary>The values it reads that day.</summary>
    public IReadOnlyList<ParametreEnTableau> Parametres { get; private set; } = [];

    public IActionResult OnGet(string regle)
    {
        Jour = JourRegarde.Lire(Au, horloge.AujourdhuiAParis(), ModelState);
        if (RegistreDesRegles.Toutes.FirstOrDefault(r => r.Code == regle) is not { } trouvee) return NotFound();
        Regle = trouvee;
        Parametres = [.. ParametreEnTableau.Lister(Droit.Baremes, Jour, "").Where(p => Regle.Fiche.Parametres.Contains(p.Code, StringComparer.Ordinal))];
        return Page();
    }
}
