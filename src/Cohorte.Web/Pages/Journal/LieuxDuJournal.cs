using Cohorte.Application.Journal;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Web.Pages.Journal;

/// <summary>Where the object of a line of the journal is read today.</summary>
public static class LieuxDuJournal
{
    /// <summary>Address of the object; <c>null</c> once removed, or when no page is its own.</summary>
    /// <param name="code">Code of the action.</param>
    /// <param name="ligne">The line.</param>
    public static string? De(string code, LigneJournal ligne) => ligne.Nature == "Suppression" ? null : ligne.TypeObjet switch
    {
        nameof(Candidature) => $"/actions/{code}/candidats/{ligne.ObjetId}",
        nameof(Contrat) => $"/actions/{code}/contrats/{ligne.ObjetId}",
        nameof(Pmsmp) => $"/actions/{code}/immersions/{ligne.ObjetId}",
        nameof(Poste) => $"/actions/{code}/besoins/postes/{ligne.ObjetId}",
        nameof(ReunionCopil) => $"/actions/{code}/copil/{ligne.ObjetId}",
        nameof(ParcoursFormation) or nameof(ModuleFormation) => $"/actions/{code}/parcours",
        nameof(Entreprise) => $"/entreprises/{ligne.ObjetId}",
        _ => null,
    };
}
