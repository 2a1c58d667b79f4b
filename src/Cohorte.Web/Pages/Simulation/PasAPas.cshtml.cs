using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Simulation;

/// <summary>The simulator's questions one after the other. The answers already given travel hidden in the form, never in the address nor on the server.</summary>
[AllowAnonymous]
public sealed class PasAPasModel(ReglesEnMemoire regles, TimeProvider horloge) : PageDeSimulation(regles, horloge)
{
    private EtapeDeSimulation? _etape = EtapeDeSimulation.Contrat;

    /// <summary>Question answered.</summary>
    [BindProperty]
    public string? Posee { get; set; }

    /// <summary>« retour » goes back without checking.</summary>
    [BindProperty]
    public string? Sens { get; set; }

    /// <summary>Question shown; <c>null</c> once all are answered.</summary>
    public override EtapeDeSimulation? Etape => _etape;

    /// <summary>Whether every question is answered.</summary>
    public bool EstFini => _etape is null;

    /// <summary>Questions of this contract.</summary>
    public IReadOnlyList<EtapeDeSimulation> Etapes => EtapesDeSimulation.Pour(EstDirecte);

    /// <summary>Answers that the page does not ask for: names and values.</summary>
    public IEnumerable<(string Nom, string Valeur)> Gardees => ReponsesGardees.De(Saisie).Where(v => _etape is not { } etape || !etape.Champs().Contains(v.Champ)).Select(v => (v.Nom, v.Valeur));

    public void OnGet() => Proposer();

    public void OnPost()
    {
        if (!Enum.TryParse<EtapeDeSimulation>(Posee, out var posee) || !Enum.IsDefined(posee)) posee = EtapeDeSimulation.Contrat;
        var rang = Etapes.ToList().IndexOf(posee);
        if (Sens == "retour")
        {
            _etape = Etapes[Math.Max(rang - 1, 0)];
            ModelState.Clear();
            return;
        }

        Calculer();
        foreach (var autre in ModelState.Keys.Where(c => !posee.Champs().Any(n => c == $"Saisie.{n}" || c.StartsWith($"Saisie.{n}.", StringComparison.Ordinal))).ToList()) ModelState.Remove(autre);
        if (ModelState.ErrorCount > 0) _etape = posee;
        else
        {
            _etape = rang + 1 < Etapes.Count ? Etapes[rang + 1] : null;
            ModelState.Clear();
        }
    }
}
