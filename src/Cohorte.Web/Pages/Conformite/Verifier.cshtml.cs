using Cohorte.Application.Reglementation.ReglesOpco;
using Microsoft.AspNetCore.Authorization;

namespace Cohorte.Web.Pages.Conformite;

/// <summary>Any contract, on any date, judged by the text in force, explained and repaired; open to all, nothing is kept.</summary>
[AllowAnonymous]
public sealed class VerifierModel(ReglesEnMemoire regles, TimeProvider horloge) : PageDeVerification(regles, horloge)
{
    /// <summary>The sheet, once asked for and right.</summary>
    public FeuilleAffichee? Feuille { get; private set; }

    /// <summary>Whether the answers come from a link, which says nothing of the person.</summary>
    public bool VientDUnLien { get; private set; }

    public void OnGet()
    {
        Proposer();
        VientDUnLien = ChampsDeVerification.Lien.Lire(Request.Query, Saisie);
    }

    public void OnPost() => Feuille = Juger();
}
