using System.Text;
using Cohorte.Application.Documents;
using Cohorte.Application.Planification;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Calendriers;

/// <summary>The calendar of an action as a file outside the site: the published version, the one that people received.</summary>
public static class CalendrierEnDocument
{
    /// <summary>Agenda of all groups; what earlier versions held and this one does not is cancelled.</summary>
    public static Task<Resultat<byte[]>> AgendaAsync(SourcesDeDocument sources, CancellationToken annulation) => EcrireAsync(sources, async calendrier =>
    {
        var probleme = LecteurDeCalendriers.Probleme(calendrier);
        var anciennes = (await sources.Calendriers.AnciennesAsync(calendrier, annulation)).Where(s => probleme.Modules.Any(m => m.Id == s.Module)).ToList();
        return Encoding.UTF8.GetBytes(AgendasDuCalendrier.Agenda(probleme, calendrier.EnSeances(), anciennes, calendrier.Numero!.Value, sources.Le.UtcDateTime));
    }, annulation);

    /// <summary>Planner and annex on paper.</summary>
    public static Task<Resultat<byte[]>> PdfAsync(SourcesDeDocument sources, CancellationToken annulation) =>
        EcrireAsync(sources, calendrier => Task.FromResult(PlanEnPdf.Composer(calendrier, LecteurDeCalendriers.Probleme(calendrier), sources.Le).Ecrire()), annulation);

    /// <summary>Workbook, one sheet a view.</summary>
    public static Task<Resultat<byte[]>> ClasseurAsync(SourcesDeDocument sources, CancellationToken annulation) =>
        EcrireAsync(sources, calendrier => Task.FromResult(ClasseurDuCalendrier.Ecrire(LecteurDeCalendriers.Probleme(calendrier), calendrier.EnSeances())), annulation);

    private static async Task<Resultat<byte[]>> EcrireAsync(SourcesDeDocument sources, Func<Calendrier, Task<byte[]>> ecrire, CancellationToken annulation)
    {
        var action = sources.Faits.Action;
        return (await sources.Calendriers.ListerAsync(action.Id, annulation)).FirstOrDefault(c => c.Etat == EtatCalendrier.Publie) is { } publie
            ? await ecrire((await sources.Calendriers.TrouverAsync(action.Id, publie.Id, annulation))!)
            : new Refus("calendrier.non-publie", $"L’action {action.Code} n’a pas de calendrier publié. Publiez-en un depuis sa page « Calendrier ».");
    }
}
