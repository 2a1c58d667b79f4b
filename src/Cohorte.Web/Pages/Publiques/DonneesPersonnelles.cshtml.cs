using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Publiques;

/// <summary>Données personnelles.</summary>
[AllowAnonymous]
public sealed class DonneesPersonnellesModel : PageModel;
