namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>Port to the native solver of calendars.</summary>
public interface IPlanificateurDeCalendrier
{
    /// <summary>Plans a calendar, or says why there is none.</summary>
    ResultatCalendrier Planifier(ProblemeCalendrier probleme, ReglesDuContrat regles, BudgetDeCalcul budget, IProgress<AvancementDuCalcul>? suivi, CancellationToken arret);

    /// <summary>Repairs a published calendar: keeps what is past, moves little.</summary>
    ResultatCalendrier Reparer(ProblemeCalendrier probleme, DemandeReparation demande, BudgetDeCalcul budget, IProgress<AvancementDuCalcul>? suivi, CancellationToken arret);
}
