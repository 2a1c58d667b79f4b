using Cohorte.Application.Comptes;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages;

/// <summary>What every signed-in page needs: its visitor, what that visitor may do, and the way to show a refusal.</summary>
public abstract class PageCohorte : PageModel
{
    private const string CleAnnonce = "annonce";

    /// <summary>Differences to show when somebody else changed the object meanwhile.</summary>
    public RefusConflit? Conflit { get; private set; }

    /// <summary>The signed-in person.</summary>
    public Acteur Acteur => HttpContext.RequestServices.GetRequiredService<IVisiteur>().Acteur
        ?? throw new InvalidOperationException("A page of a signed-in person was reached by nobody.");

    /// <summary>What the previous page did, said once.</summary>
    public string? Annonce => TempData[CleAnnonce] as string;

    /// <summary>Whether the visitor's role grants a permission.</summary>
    public bool Peut(Permission permission) => Acteur.Role is { } role && Domaine.Comptes.Droits.Accorde(role, permission);

    /// <summary>Puts the reasons of a refusal beside their fields, and keeps the concurrent changes to show.</summary>
    /// <param name="refus">The reasons.</param>
    /// <param name="prefixe">Prefix of the bound property that holds the fields (« Saisie »); empty for fields of the page itself.</param>
    protected void Montrer(IReadOnlyList<Refus> refus, string prefixe = "Saisie")
    {
        foreach (var raison in refus)
        {
            ModelState.AddModelError(raison.Champ is null ? "" : prefixe.Length == 0 ? raison.Champ : $"{prefixe}.{raison.Champ}", raison.Message);
            if (raison is not RefusConflit conflit) continue;
            Conflit = conflit;
            ModelState.Remove($"{prefixe}.Version");
        }
    }

    /// <summary>Reads a posted version token; an unreadable one matches no version, so that the write is refused and shown as a conflict.</summary>
    protected static Guid Version(string? saisie) => Guid.TryParse(saisie, out var version) ? version : Guid.Empty;

    /// <summary>Says on the next page what was just done.</summary>
    protected void Annoncer(string message) => TempData[CleAnnonce] = message;
}
