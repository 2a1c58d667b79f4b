using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Application.Simulation;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Simulation;

/// <summary>What a contract costs, month by month; open to all, nothing is kept. Facts about the person travel in the body of the request only.</summary>
[AllowAnonymous]
public sealed class SimulateurModel(ReglesEnMemoire regles, TimeProvider horloge) : PageDeSimulation(regles, horloge)
{
    private const string NomDuFichier = "simulation";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The result, once asked for and right.</summary>
    public ResultatDeSimulation? Resultat { get; private set; }

    /// <summary>Whether the answers come from a link, which says nothing of the person.</summary>
    public bool VientDUnLien { get; private set; }

    public void OnGet()
    {
        Proposer();
        VientDUnLien = LienDeSimulation.Lien.Lire(Request.Query, Saisie);
    }

    public void OnPost() => Resultat = Calculer();

    /// <summary>The result alone, for the page that is kept up to date; the faults when an answer is wrong.</summary>
    public PartialViewResult OnPostResultat()
    {
        var resultat = Calculer();
        if (resultat is not null) return Partial("_Resultat", new VueDuResultat(resultat, LienDeSimulation.Lien.Ecrire(Saisie)));
        var fautes = Partial("_Fautes", this);
        fautes.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return fautes;
    }

    public IActionResult OnPostPdf() =>
        Calculer() is { } resultat ? ReponsePdf.De(SimulationEnPdf.Composer(resultat, Maintenant), NomDuFichier) : Page();

    public IActionResult OnPostXlsx() =>
        Calculer() is { } resultat ? File(SimulationEnXlsx.Ecrire(resultat), Xlsx, NomDuFichier + ".xlsx") : Page();
}

/// <summary>What the result is shown from.</summary>
/// <param name="Resultat">The amounts.</param>
/// <param name="Lien">Address that brings contract, employer and training back.</param>
public sealed record VueDuResultat(ResultatDeSimulation Resultat, string Lien);
