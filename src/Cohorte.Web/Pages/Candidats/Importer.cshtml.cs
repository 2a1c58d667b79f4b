using Cohorte.Application.Imports;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Web.Droits;
using Cohorte.Web.Pages.Imports;

namespace Cohorte.Web.Pages.Candidats;

/// <summary>Gives a table of persons to send to the action.</summary>
[Exige(Permission.OrienterCandidat)]
public sealed class ImporterModel(GardeDesBrouillons garde) : PageDeSource(garde, ObjetDImport.Personnes, TablesDImport.Personnes);
