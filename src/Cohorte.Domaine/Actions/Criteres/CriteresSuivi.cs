using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Gate of « Déroulement et suivi ».</summary>
public static class CriteresSuivi
{
    private const string DelaiDeRevue = "contrat-pro.adequation.delai";

    public static readonly Critere Periode = new("DER-PERIODE", "La période des contrats est passée.", NatureCritere.Organisation, c =>
    {
        var derniere = c.Faits.ContratsTenus.Select(k => (DateOnly?)FinReelle(k)).Max();
        return derniere is { } fin
            ? Constat.Selon(fin < c.Aujourdhui, $"Dernier contrat jusqu’au {Ecriture.DateCourte(fin)}.", "contrats")
            : Constat.Selon(false, "Aucun contrat signé.", "contrats");
    });

    public static readonly Critere Assiduite = new("DER-ASSIDUITE", "L’assiduité de chaque personne est arrêtée pour chaque module.", NatureCritere.Organisation, c =>
    {
        var modules = c.Faits.ParcoursRetenu?.Modules.Where(m => m.Phase == PhaseFormation.Contrat).ToList() ?? [];
        var attendues = c.Faits.ContratsSignes.Where(k => k.Etat != EtatContrat.Rompu).SelectMany(k => modules.Select(m => (k.Id, m.Id))).ToList();
        var tenues = c.Faits.Assiduites.Select(a => (a.ContratId, a.ModuleId)).ToHashSet();
        var faites = attendues.Count(tenues.Contains);
        return Constat.Selon(attendues.Count > 0 && faites == attendues.Count, $"{Ecriture.Compte(faites, "relevé")} sur {Ecriture.Nombre(attendues.Count)} (une personne, un module).", "suivi");
    });

    public static readonly Critere Adequation = new("DER-ADEQUATION", "L’employeur et le salarié ont examiné ensemble le programme, pour chaque contrat.", NatureCritere.Organisation, c =>
    {
        var signes = c.Faits.ContratsSignes.Where(k => k.RevueAdequationLe is not null || !EstRompuAvantSaRevue(k, c.Baremes)).ToList();
        var sans = signes.Where(k => k.RevueAdequationLe is null).Select(k => c.Faits.NomDe(k.PersonneId)).ToList();
        return Constat.ParPersonne(signes.Count, sans, "Aucun contrat signé.", $"{Ecriture.Compte(signes.Count, "examen noté", "examens notés")}.", "Examen à noter", "suivi");
    });

    /// <summary>Whether a contract was broken before the last day to review its programme: the review was not due yet.</summary>
    private static bool EstRompuAvantSaRevue(Contrat contrat, Baremes baremes) =>
        contrat is { Etat: EtatContrat.Rompu, RompuLe: { } rompu }
        && (contrat.EstRompuAvantSonDebut || (baremes.Nombre(DelaiDeRevue).A(contrat.DateDebut) is { } mois && rompu <= contrat.DateDebut.AddMonths((int)mois.Valeur)));

    /// <summary>Last day really worked under the contract.</summary>
    public static DateOnly FinReelle(Contrat contrat) => contrat.RompuLe ?? contrat.DateFin;
}
