using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Publiques;

/// <summary>Aide.</summary>
[AllowAnonymous]
public sealed class AideModel : PageModel;
