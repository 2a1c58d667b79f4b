using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Conformite;

/// <summary>The questions of « Vérifier un contrat » one after the other; the answers already given travel hidden in the form.</summary>
[AllowAnonymous]
public sealed class PasAPasModel(ReglesEnMemoire regles, TimeProvider horloge) : PageDeVerification(regles, horloge)
{
    private EtapeDeVerification? _etape = EtapeDeVerification.Contrat;

    /// <summary>Question answered.</summary>
    [BindProperty]
    public string? Posee { get; set; }

    /// <summary>« retour » goes back without checking.</summary>
    [BindProperty]
    public string? Sens { get; set; }

    /// <summary>Question shown; <c>null</c> once all are answered.</summary>
    public override EtapeDeVerification? Etape => _etape;

    /// <summary>Whether every question is answered.</summary>
    public bool EstFini => _etape is null;

    /// <summary>Rank of the question, from 1, and how many there are.</summary>
    public (int Rang, int Total) Avancement => ((int)(_etape ?? EtapeDeVerification.Contrat) + 1, Enum.GetValues<EtapeDeVerification>().Length);

    /// <summary>Answers that the page does not ask for.</summary>
    public IEnumerable<(string Nom, string Valeur)> Gardees => ReponsesGardees.De(Saisie).Where(v => _etape is not { } etape || !etape.Champs().Contains(v.Champ)).Select(v => (v.Nom, v.Valeur));

    public void OnGet() => Proposer();

    public void OnPost()
    {
        if (!Enum.TryParse<EtapeDeVerification>(Posee, out var posee) || !Enum.IsDefined(posee)) posee = EtapeDeVerification.Contrat;
        if (Sens == "retour")
        {
            _etape = posee == EtapeDeVerification.Contrat ? posee : posee - 1;
            ModelState.Clear();
            return;
        }

        Juger();
        foreach (var autre in ModelState.Keys.Where(c => !posee.Champs().Any(n => c == $"Saisie.{n}" || c.StartsWith($"Saisie.{n}.", StringComparison.Ordinal))).ToList()) ModelState.Remove(autre);
        if (ModelState.ErrorCount > 0)
        {
            _etape = posee;
            return;
        }

        _etape = posee == EtapeDeVerification.Depot ? null : posee + 1;
        ModelState.Clear();
    }
}
