using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>Coherence of a problem of calendar whose values are each well formed: identifiers, references, spans, sizes. Every refusal names the path of the input.</summary>
public static class ValidationDuCalendrier
{
    private const int GroupesMax = 60;
    private const int ModulesMax = 200;
    private const int PlagesMax = 2_000;
    private const int AnneesMax = 12;

    /// <summary>Everything that is wrong; empty when the problem can be handed to the checks and the solver.</summary>
    public static IEnumerable<Refus> Valider(ProblemeCalendrier p) =>
    [
        .. Tailles(p),
        .. Uniques("groupes", p.Groupes.Select(g => g.Id)), .. Uniques("prestataires", p.Prestataires.Select(x => x.Id)),
        .. Uniques("entreprises", p.Entreprises.Select(e => e.Id)), .. Uniques("modules", p.Modules.Select(m => m.Id)),
        .. p.Groupes.SelectMany((g, i) => Groupe(p, g, $"groupes[{i}]")),
        .. p.Prestataires.SelectMany((x, i) => Plages(x.Fermetures, $"prestataires[{i}].fermetures")),
        .. p.Entreprises.SelectMany((e, i) => Plages(e.PleineSaison, $"entreprises[{i}].pleineSaison")),
        .. p.Modules.SelectMany((m, i) => Module(p, m, $"modules[{i}]")),
        .. Plages(p.Conges, "conges"),
        .. Rythme(p.Rythme),
    ];

    /// <summary>Everything that is wrong in a request of repair of this problem.</summary>
    public static IEnumerable<Refus> Valider(DemandeReparation d, ProblemeCalendrier p)
    {
        if (d.Instance != p.Id) yield return new("reparation.instance", $"instance\u00A0: la réparation concerne «\u00A0{d.Instance}\u00A0», le problème est «\u00A0{p.Id}\u00A0».", "instance");
        if (d.PrestataireAnnule is { } annule && p.Prestataires.All(x => x.Id != annule)) yield return Inconnu("prestataireAnnule", "prestataire", annule);
        if (d.Semaine.DayOfWeek != DayOfWeek.Monday) yield return new("reparation.semaine", "semaine\u00A0: un lundi est attendu.", "semaine");
        var groupes = p.Groupes.ToDictionary(g => g.Id);
        var deja = new HashSet<(string, DateOnly, DemiJournee)>();
        foreach (var (s, i) in d.Publie.Select((s, i) => (s, i)))
        {
            if (!groupes.TryGetValue(s.Groupe, out var groupe)) yield return Inconnu($"publie[{i}].groupe", "groupe", s.Groupe);
            else if (s.Jour < groupe.Debut || s.Jour > groupe.Fin) yield return new("reparation.jour", $"publie[{i}].jour\u00A0: hors du contrat de {s.Groupe}.", $"publie[{i}].jour");
            else if (s.Jour.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) yield return new("reparation.jour", $"publie[{i}].jour\u00A0: une fin de semaine.", $"publie[{i}].jour");
            if (p.Modules.All(m => m.Id != s.Module)) yield return Inconnu($"publie[{i}].module", "module", s.Module);
            if (!deja.Add((s.Groupe, s.Jour, s.DemiJournee))) yield return new("reparation.doublon", $"publie[{i}]\u00A0: {s.Groupe} a déjà un module à cette demi-journée.", $"publie[{i}]");
        }
    }

    private static IEnumerable<Refus> Tailles(ProblemeCalendrier p)
    {
        if (p.Groupes.Count is 0 or > GroupesMax) yield return Taille("groupes", GroupesMax);
        if (p.Modules.Count is 0 or > ModulesMax) yield return Taille("modules", ModulesMax);
        if (p.Prestataires.Count is 0 or > ModulesMax) yield return Taille("prestataires", ModulesMax);
        if (p.DemiJourneesTotales > 100_000) yield return new("calendrier.taille", "modules\u00A0: plus de 100\u202F000 demi-journées en tout.", "modules");
        if (p.Groupes.Count == 0) yield break;
        if (p.Groupes.Max(g => g.Fin).DayNumber - p.Groupes.Min(g => g.Debut).DayNumber > 366 * AnneesMax)
        {
            yield return new("calendrier.duree", $"groupes\u00A0: plus de {AnneesMax} ans du premier début à la dernière fin.", "groupes");
        }
    }

    private static IEnumerable<Refus> Groupe(ProblemeCalendrier p, GroupeAlternants g, string chemin)
    {
        if (g.Fin < g.Debut) yield return new("plage.renversee", $"{chemin}.fin\u00A0: la fin précède le début.", $"{chemin}.fin");
        foreach (var (e, i) in g.Entreprises.Select((e, i) => (e, i)))
        {
            if (p.Entreprises.All(x => x.Id != e)) yield return Inconnu($"{chemin}.entreprises[{i}]", "entreprise", e);
        }

        foreach (var refus in Uniques($"{chemin}.entreprises", g.Entreprises)) yield return refus;
    }

    private static IEnumerable<Refus> Module(ProblemeCalendrier p, ModulePlanifie m, string chemin)
    {
        if (p.Prestataires.All(x => x.Id != m.Prestataire)) yield return Inconnu($"{chemin}.prestataire", "prestataire", m.Prestataire);
        foreach (var (a, i) in m.Apres.Select((a, i) => (a, i)))
        {
            if (p.Modules.All(x => x.Id != a.Module)) yield return Inconnu($"{chemin}.apres[{i}].module", "module", a.Module);
            else if (a.Module == m.Id) yield return new("module.boucle", $"{chemin}.apres[{i}].module\u00A0: un module ne peut pas s’attendre lui-même.", $"{chemin}.apres[{i}].module");
        }
    }

    private static IEnumerable<Refus> Rythme(Rythme rythme)
    {
        if (rythme is Calendriers.Rythme.Semaines s && s.Centre + s.Entreprise == 0) yield return new("rythme.vide", "rythme\u00A0: centre et entreprise sont nuls.", "rythme.centre");
        if (rythme is Calendriers.Rythme.Jours { JoursDeLaSemaine.Count: 0 }) yield return new("rythme.vide", "rythme.jours\u00A0: au moins un jour est attendu.", "rythme.jours");
    }

    private static IEnumerable<Refus> Plages(IReadOnlyList<Plage> plages, string chemin)
    {
        if (plages.Count > PlagesMax) yield return Taille(chemin, PlagesMax);
        foreach (var (plage, i) in plages.Select((x, i) => (x, i)))
        {
            if (plage.Au < plage.Du) yield return new("plage.renversee", $"{chemin}[{i}].au\u00A0: la fin précède le début.", $"{chemin}[{i}].au");
        }
    }

    private static IEnumerable<Refus> Uniques(string chemin, IEnumerable<string> ids)
    {
        var vus = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, i) in ids.Select((x, i) => (x, i)))
        {
            if (!vus.Add(id)) yield return new("id.doublon", $"{chemin}[{i}]\u00A0: «\u00A0{id}\u00A0» est donné deux fois.", $"{chemin}[{i}]");
        }
    }

    private static Refus Inconnu(string chemin, string quoi, string id) => new("reference.inconnue", $"{chemin}\u00A0: {quoi} inconnu, «\u00A0{id}\u00A0».", chemin);

    private static Refus Taille(string chemin, int maximum) => new("calendrier.taille", $"{chemin}\u00A0: de 1 à {Ecriture.Nombre(maximum)} éléments sont attendus.", chemin);
}
