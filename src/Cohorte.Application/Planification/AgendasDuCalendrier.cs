using System.Globalization;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Calendriers;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Cohorte.Application.Planification;

/// <summary>Calendars as ICS files: one for each group, firm and provider. A half-day keeps its identifier, so that a new version replaces the former, and what disappears is cancelled.</summary>
public static class AgendasDuCalendrier
{
    private const string Fuseau = "Europe/Paris";
    private static readonly TimeOnly DebutDuMatin = new(9, 0);
    private static readonly TimeOnly DebutDeLApresMidi = new(13, 30);

    /// <summary>Writes every file in a folder, created if need be.</summary>
    public static void Ecrire(string dossier, ProblemeCalendrier probleme, IReadOnlyList<Seance> seances, IReadOnlyList<Seance>? publiees, TimeProvider horloge)
    {
        Directory.CreateDirectory(dossier);
        foreach (var groupe in probleme.Groupes) Fichier("groupe", groupe.Id, s => s.Groupe == groupe.Id);
        foreach (var entreprise in probleme.Entreprises)
        {
            var siens = probleme.Groupes.Where(g => g.Entreprises.Contains(entreprise.Id)).Select(g => g.Id).ToHashSet();
            Fichier("entreprise", entreprise.Id, s => siens.Contains(s.Groupe));
        }

        foreach (var prestataire in probleme.Prestataires)
        {
            var siens = probleme.Modules.Where(m => m.Prestataire == prestataire.Id).Select(m => m.Id).ToHashSet();
            Fichier("prestataire", prestataire.Id, s => siens.Contains(s.Module));
        }

        void Fichier(string vue, string id, Func<Seance, bool> garder)
        {
            var texte = Agenda(probleme, [.. seances.Where(garder)], publiees is null ? [] : [.. publiees.Where(garder)], publiees is null ? 0 : 1, horloge.MaintenantUtc());
            File.WriteAllText(Path.Combine(dossier, $"{vue}-{NomDeFichier(id)}.ics"), texte);
        }
    }

    /// <summary>One agenda, with the cancellation of the half-days that a former version had.</summary>
    /// <param name="probleme">The problem, for names and lengths.</param>
    /// <param name="seances">Half-days to show.</param>
    /// <param name="publiees">Half-days of the former version.</param>
    /// <param name="version">Sequence number: greater than the one sent before.</param>
    /// <param name="instantUtc">When the file is made.</param>
    public static string Agenda(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances, IReadOnlyList<Seance> publiees, int version, DateTime instantUtc)
    {
        var agenda = new Ical.Net.Calendar { ProductId = "-//Cohorte//Calendrier d'alternance//FR" };
        agenda.AddTimeZone(VTimeZone.FromDateTimeZone(Fuseau, probleme.Groupes.Min(g => g.Debut).ToDateTime(TimeOnly.MinValue), includeHistoricalData: false));
        var gardees = seances.Select(s => Uid(probleme, s)).ToHashSet(StringComparer.Ordinal);
        var annulees = publiees.Where(s => !gardees.Contains(Uid(probleme, s))).ToList();
        agenda.Method = annulees.Count > 0 && seances.Count == 0 ? "CANCEL" : "PUBLISH";
        foreach (var seance in seances) agenda.Events.Add(Evenement(probleme, seance, version, instantUtc, EventStatus.Confirmed));
        foreach (var seance in annulees) agenda.Events.Add(Evenement(probleme, seance, version, instantUtc, EventStatus.Cancelled));
        return new CalendarSerializer().SerializeToString(agenda) ?? "";
    }

    private static CalendarEvent Evenement(ProblemeCalendrier probleme, Seance seance, int version, DateTime instantUtc, string statut)
    {
        var module = probleme.Modules.First(m => m.Id == seance.Module);
        var debut = seance.Jour.ToDateTime(seance.DemiJournee == DemiJournee.Matin ? DebutDuMatin : DebutDeLApresMidi);
        return new CalendarEvent
        {
            Uid = Uid(probleme, seance),
            Sequence = version,
            DtStamp = new CalDateTime(instantUtc, "UTC"),
            Start = new CalDateTime(debut, Fuseau),
            End = new CalDateTime(debut.AddMinutes(probleme.MinutesDemiJournee), Fuseau),
            Summary = module.Nom,
            Location = probleme.Prestataires.First(p => p.Id == module.Prestataire).Nom,
            Status = statut,
        };
    }

    /// <summary>Stable as long as the group is in centre at that half-day for that provider.</summary>
    private static string Uid(ProblemeCalendrier probleme, Seance seance) =>
        string.Create(CultureInfo.InvariantCulture, $"{NomDeFichier(probleme.Id)}-{NomDeFichier(seance.Groupe)}-{NomDeFichier(seance.Module)}-{seance.Jour:yyyyMMdd}-{LectureCalendrier.Code(seance.DemiJournee)}@cohorte");

    /// <summary>Letters, digits, dash and dot only: an identifier never leaves the folder.</summary>
    private static string NomDeFichier(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' ? c.ToString() : $"_{(int)c:x}"));
}
