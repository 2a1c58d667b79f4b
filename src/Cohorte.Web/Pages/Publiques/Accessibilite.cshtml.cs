using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Publiques;

/// <summary>Accessibilité.</summary>
[AllowAnonymous]
public sealed class AccessibiliteModel : PageModel;
