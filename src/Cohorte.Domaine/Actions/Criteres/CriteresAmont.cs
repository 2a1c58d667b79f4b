using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Gate of a training before the contracts (POEC), under another status and another funder.</summary>
public static class CriteresAmont
{
    public static readonly Critere Modules = new("POE-MODULES", "La formation d’avant les contrats a ses modules et son financeur.", NatureCritere.Organisation, c =>
    {
        var modules = c.Faits.ParcoursRetenu?.Modules.Where(m => m.Phase == PhaseFormation.Amont).ToList() ?? [];
        var financeur = c.Faits.Action.FinanceurAmont;
        return Constat.Selon(
            modules.Count > 0 && financeur is not null,
            modules.Count == 0 ? "Aucun module n’est suivi avant les contrats."
                : financeur is null ? "Le financeur de cette formation n’est pas indiqué."
                : $"{Ecriture.Compte(modules.Count, "module")}, {c.Faits.ParcoursRetenu!.HeuresAmont}. Financeur{Typo.DeuxPoints}{financeur}.",
            "parcours");
    });
}
