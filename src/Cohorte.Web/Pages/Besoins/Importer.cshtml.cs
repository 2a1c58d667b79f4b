using Cohorte.Application.Imports;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Web.Droits;
using Cohorte.Web.Pages.Imports;

namespace Cohorte.Web.Pages.Besoins;

/// <summary>Gives a table of the firms of the action, with their posts.</summary>
[Exige(Permission.ModifierEntreprises)]
public sealed class ImporterModel(GardeDesBrouillons garde) : PageDeSource(garde, ObjetDImport.Entreprises, TablesDImport.Entreprises);
