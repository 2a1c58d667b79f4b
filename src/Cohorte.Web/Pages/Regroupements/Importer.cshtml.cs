using Cohorte.Application.Imports;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Web.Droits;
using Cohorte.Web.Pages.Imports;

namespace Cohorte.Web.Pages.Regroupements;

/// <summary>Gives a table of signalled needs.</summary>
[Exige(Permission.ModifierRegroupements)]
public sealed class ImporterModel(GardeDesBrouillons garde) : PageDeSource(garde, ObjetDImport.BesoinsSignales, TablesDImport.BesoinsSignales);
