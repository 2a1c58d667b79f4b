using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Publiques;

/// <summary>Simuler le coût d’un contrat.</summary>
[AllowAnonymous]
public sealed class SimulateurModel : PageModel;
