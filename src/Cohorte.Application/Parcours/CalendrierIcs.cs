using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Cohorte.Application.Parcours;

/// <summary>The time in the centre and the meetings of the committee as a calendar file, with stable identifiers.</summary>
public static class CalendrierIcs
{
    private const string Fuseau = "Europe/Paris";

    /// <summary>Writes the calendar of an action.</summary>
    public static string Ecrire(FaitsAction faits)
    {
        var calendrier = new Calendar { ProductId = "-//Cohorte//FR" };
        foreach (var semaine in faits.SemainesEnCentre)
        {
            calendrier.Events.Add(new CalendarEvent
            {
                Uid = $"{semaine.Id}@cohorte",
                Summary = $"En centre{Typo.DeuxPoints}{faits.Action.Intitule}",
                Start = Jour(semaine.Du),
                End = Jour(semaine.Au.AddDays(1)),
            });
        }

        foreach (var reunion in faits.Reunions)
        {
            var heure = reunion.Heure;
            calendrier.Events.Add(new CalendarEvent
            {
                Uid = $"{reunion.Id}@cohorte",
                Summary = $"COPIL{Typo.DeuxPoints}{faits.Action.Intitule}",
                Location = reunion.Lieu,
                Start = heure is { } h ? new CalDateTime(reunion.Le.Year, reunion.Le.Month, reunion.Le.Day, h.Hour, h.Minute, 0, Fuseau) : Jour(reunion.Le),
                End = heure is { } f ? new CalDateTime(reunion.Le.Year, reunion.Le.Month, reunion.Le.Day, f.Hour, f.Minute, 0, Fuseau).AddHours(2) : Jour(reunion.Le.AddDays(1)),
            });
        }

        return new CalendarSerializer().SerializeToString(calendrier) ?? "";
    }

    private static CalDateTime Jour(DateOnly jour) => new(jour.Year, jour.Month, jour.Day);
}
