using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Publiques;

/// <summary>Vérifier un contrat.</summary>
[AllowAnonymous]
public sealed class VerifierModel : PageModel;
