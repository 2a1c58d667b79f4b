using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Domaine.Calendriers;

/// <summary>The problem of calendar that the facts of an action make: nobody types a module, a date or a peak twice.</summary>
public static class ProblemeDeLAction
{
    /// <summary>Provider of the modules that have none yet.</summary>
    public const string SansPrestataire = "a-choisir";

    /// <summary>Points per trainee and day in centre during a peak that does not block.</summary>
    private const int CoutDUnePointe = 1;

    private const int MinutesParHeure = 60;

    /// <summary>The problem, or what is missing to state it.</summary>
    public static Resultat<ProblemeCalendrier> Construire(FaitsDuCalendrier faits)
    {
        if (faits.Action.ParcoursRetenu is not { } parcours) return new Refus("calendrier.parcours", "Aucun parcours n’est retenu\u00A0: retenez-en un, avec ses modules.");
        if (parcours is not { Debut: { } debut, Fin: { } fin }) return new Refus("calendrier.dates", "Le parcours n’a pas de dates\u00A0: donnez le premier et le dernier jour des contrats.");
        var modules = parcours.Modules.Where(EnCentre).OrderBy(m => m.Ordre).ToList();
        if (modules.Count == 0) return new Refus("calendrier.modules", "Le parcours n’a aucun module en centre ou à distance\u00A0: il n’y a rien à placer.");
        var refus = modules.Where(m => DemiJournees(m, faits.Reglages) is null).Select(m => Incompatible(m, faits.Reglages)).ToList();
        if (refus.Count > 0) return Resultat.Refuse(refus);

        var entreprises = Entreprises(faits.Action).ToList();
        var groupes = Groupes(faits, debut, fin, [.. entreprises.Select(e => e.Id)]).ToList();
        var probleme = new ProblemeCalendrier(
            faits.Action.Action.Code, faits.Action.Action.Intitule, faits.Reglages.Territoire, groupes, [.. Prestataires(faits, modules, groupes.Count)], entreprises,
            [.. modules.Select(m => Module(m, modules, faits))], Rythme(faits.Reglages),
            [.. faits.Plages.Where(p => p.PrestataireId is null).OrderBy(p => p.Du).ThenBy(p => p.Id).Select(p => new Plage(p.Du, p.Au, p.Motif, 0))],
            faits.Reglages.MinutesDemiJournee, faits.Reglages.JourneesEntieres,
            faits.Action.BasesLegales.Where(b => b.Regle is "TRN-01" or "TRN-02").OrderBy(b => b.EnregistreeLe).LastOrDefault()?.Reference);
        var incoherences = ValidationDuCalendrier.Valider(probleme).ToList();
        return incoherences.Count == 0 ? probleme : Resultat.Refuse(incoherences);
    }

    /// <summary>Whether a module takes time in the calendar of the centre.</summary>
    public static bool EnCentre(ModuleFormation module) => module.Mode is ModeFormation.Centre or ModeFormation.Distance;

    private static IEnumerable<EntrepriseAccueil> Entreprises(FaitsAction faits)
    {
        foreach (var besoin in faits.Besoins.Where(b => b.Etat is not EtatBesoin.Retiree).OrderBy(b => b.EntrepriseId))
        {
            var alternants = faits.Postes.Where(p => p.EntrepriseId == besoin.EntrepriseId && p.Etat != EtatPoste.Ferme).Sum(p => p.Nombre);
            if (alternants == 0) continue;
            var pointes = faits.Pics.Where(p => p.EntrepriseId is null || p.EntrepriseId == besoin.EntrepriseId).OrderBy(p => p.Du).ThenBy(p => p.Id);
            yield return new EntrepriseAccueil(besoin.EntrepriseId.ToString(), faits.NomDe(besoin.EntrepriseId), alternants, [.. pointes.Select(p => new Plage(p.Du, p.Au, p.Motif, p.Bloquant ? 0 : CoutDUnePointe))]);
        }
    }

    private static IEnumerable<GroupeAlternants> Groupes(FaitsDuCalendrier faits, DateOnly debut, DateOnly fin, IReadOnlyList<string> entreprises)
    {
        if (faits.Groupes.Count == 0)
        {
            yield return new(FaitsDuCalendrier.GroupeUnique, debut, fin, entreprises, faits.Reglages.JoursIntegration);
            yield break;
        }

        foreach (var groupe in faits.Groupes.OrderBy(g => g.Nom, StringComparer.Ordinal))
        {
            var siennes = groupe.Entreprises.Select(e => new Id<Entreprise>(e).ToString()).Where(entreprises.Contains).ToList();
            yield return new(groupe.Nom, groupe.Debut ?? debut, groupe.Fin ?? fin, siennes, faits.Reglages.JoursIntegration);
        }
    }

    private static IEnumerable<PrestatairePlanifie> Prestataires(FaitsDuCalendrier faits, IReadOnlyList<ModuleFormation> modules, int groupes)
    {
        foreach (var id in modules.Select(m => m.PrestataireId).OfType<Id<Consultations.Prestataire>>().Distinct().Order())
        {
            var nom = faits.Action.Prestataires.TryGetValue(id, out var prestataire) ? prestataire.Nom : "Organisme";
            var fermetures = faits.Plages.Where(p => p.PrestataireId == id).OrderBy(p => p.Du).ThenBy(p => p.Id).Select(p => new Plage(p.Du, p.Au, p.Motif, 0));
            yield return new(id.ToString(), nom, faits.Accueils.FirstOrDefault(a => a.PrestataireId == id)?.Salles ?? 1, [.. fermetures]);
        }

        if (modules.Any(m => m.PrestataireId is null)) yield return new(SansPrestataire, "Organisme à choisir", groupes, []);
    }

    private static ModulePlanifie Module(ModuleFormation module, IReadOnlyList<ModuleFormation> tous, FaitsDuCalendrier faits)
    {
        var exigence = faits.Exigences.FirstOrDefault(e => e.ModuleId == module.Id) ?? new ExigenceDuModule();
        IReadOnlyList<Prealable> apres = exigence.ApresModule is { } avant && tous.Any(m => m.Id.Valeur == avant) && avant != module.Id.Valeur
            ? [new(new Id<ModuleFormation>(avant).ToString(), exigence.ApresPourcentage)]
            : [];
        return new(module.Id.ToString(), module.Intitule, module.PrestataireId?.ToString() ?? SansPrestataire, DemiJournees(module, faits.Reglages)!.Value,
            exigence.MaxParSemaine, exigence.Formateurs, apres, exigence.EvaluationFinale);
    }

    private static Rythme Rythme(ReglagesDuCalendrier reglages) => reglages.Rythme == TypeDeRythme.Jours
        ? new Rythme.Jours([.. reglages.JoursFixes.Select(Enum.Parse<DayOfWeek>).Order()], reglages.SemainesDAffilee)
        : new Rythme.Semaines(reglages.SemainesEnCentre, reglages.SemainesEnEntreprise, reglages.SemainesDAffilee);

    private static int? DemiJournees(ModuleFormation module, ReglagesDuCalendrier reglages)
    {
        var minutes = module.Heures.Valeur * MinutesParHeure;
        return minutes % reglages.MinutesDemiJournee == 0 ? (int)(minutes / reglages.MinutesDemiJournee) : null;
    }

    private static Refus Incompatible(ModuleFormation module, ReglagesDuCalendrier reglages)
    {
        var duree = new Heures(reglages.MinutesDemiJournee / (decimal)MinutesParHeure);
        var nombre = decimal.Floor(module.Heures.Valeur / duree.Valeur);
        return new("calendrier.demi-journees", $"{module.Intitule}\u00A0: {module.Heures} ne font pas un nombre entier de demi-journées de {duree}. Donnez {new Heures(nombre * duree.Valeur)} ou {new Heures((nombre + 1) * duree.Valeur)}, ou changez la durée d’une demi-journée.");
    }
}
