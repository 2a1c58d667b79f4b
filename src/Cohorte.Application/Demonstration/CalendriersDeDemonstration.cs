using System.Globalization;
using Cohorte.Application.Calendriers;
using Cohorte.Application.Persistance;
using Cohorte.Application.Planification;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Application.Demonstration;

/// <summary>The calendars of the demonstration: the published one of the first action, as the planner found it; a draft begun by hand in the second.</summary>
internal sealed class CalendriersDeDemonstration(CohorteDbContext context, LecteurDeCalendriers lecteur, Baremes baremes, DateTime maintenantUtc)
{
    /// <summary>What the planner proved on this problem; a test solves it again.</summary>
    public const long Objectif = 54;

    private const int DemiJourneesParJour = 2;
    private const int DemiJourneesParSemaine = 6;
    private static readonly Acteur Conseil = new(null, $"Conseillère OPCO {ChantierDeDemonstration.Marque}", Role.ConseillerOpco);

    /// <summary>Weeks from their Monday, two letters a day: F the French module, T the technical one, – the firm.</summary>
    private static readonly string[] Paysage =
    [
        "2022-02-28 FF FF TT TT FF",
        "2022-03-28 FF TT TT TT FF",
        "2022-04-25 FF TT TT TT FF",
        "2022-05-30 FF TT TT TT FF",
        "2022-06-27 FF TT TT TT FF",
        "2022-07-25 FF TT TT TT FF",
        "2022-08-22 FF TT TT TT FF",
        "2022-09-19 FF TT TT TT FF",
        "2022-10-10 FF FF FF –– ––",
    ];

    /// <summary>The facts that only the planner needs, to be written with the actions.</summary>
    public static IEnumerable<object> Contraintes(ActionCollective paysage, IReadOnlyList<ModuleFormation> modules) =>
    [
        new ExigenceDuModule { ActionId = paysage.Id, ModuleId = modules[0].Id, MaxParSemaine = DemiJourneesParSemaine },
        new ExigenceDuModule { ActionId = paysage.Id, ModuleId = modules[1].Id, MaxParSemaine = DemiJourneesParSemaine, ApresModule = modules[0].Id.Valeur, ApresPourcentage = 10 },
        new ReglagesDuCalendrier { ActionId = paysage.Id, SemainesEnCentre = 1, SemainesEnEntreprise = 3, SemainesDAffilee = 2 },
        new PlageDuCalendrier { ActionId = paysage.Id, Du = new DateOnly(2022, 8, 8), Au = new DateOnly(2022, 8, 19), Motif = $"congés d’été {ChantierDeDemonstration.Marque}" },
    ];

    /// <summary>Adds the calendars once the actions are written.</summary>
    public async Task PoserAsync(ActionCollective paysage, ActionCollective agro, CancellationToken annulation)
    {
        await PublierAsync(paysage, annulation);
        await EbaucherAsync(agro, annulation);
    }

    private async Task PublierAsync(ActionCollective action, CancellationToken annulation)
    {
        var faits = await lecteur.FaitsAsync(action.Id, annulation);
        var (calendrier, probleme) = Nouveau(action, "Calendrier retenu", faits);
        var module = new Dictionary<char, string> { ['F'] = probleme.Modules[0].Id, ['T'] = probleme.Modules[1].Id };
        var groupe = probleme.Groupes[0].Id;
        SeancesALaMain.Remplacer(calendrier, [.. Paysage.SelectMany(ligne => Semaine(ligne, groupe, module))]);
        calendrier.Noter("Calculé.", StatutDeCalcul.Optimal, Objectif);
        ChantierDeDemonstration.Faire(PublicationDuCalendrier.Publier(calendrier, null, 0, probleme, ReglesDuContratEnVigueur.De(baremes, probleme).Valeur, null, Conseil, new DateOnly(2022, 1, 19)));
        ChantierDeDemonstration.Faire(calendrier.NoterPrevenus(new DateOnly(2022, 1, 20)));
        context.Add(calendrier);
        context.AddRange(TempsEnCentre.De(probleme, calendrier.EnSeances()).Select(t => new SemaineEnCentre { ActionId = action.Id, Du = t.Du, Au = t.Au }));
    }

    private async Task EbaucherAsync(ActionCollective action, CancellationToken annulation)
    {
        var faits = await lecteur.FaitsAsync(action.Id, annulation);
        var (calendrier, probleme) = Nouveau(action, "Variante 1", faits);
        var restantes = new Queue<string>(probleme.Modules.SelectMany(m => Enumerable.Repeat(m.Id, m.DemiJournees)));
        var groupe = probleme.Groupes[0];
        var libres = faits.Action.SemainesEnCentre.SelectMany(s => Enumerable.Range(0, s.Au.DayNumber - s.Du.DayNumber + 1).Select(s.Du.AddDays))
            .Where(j => j.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && j <= groupe.Fin && !JoursFeries.EstFerie(j, probleme.Territoire));
        var seances = new List<Seance>();
        foreach (var jour in libres)
        {
            for (var demi = 0; demi < DemiJourneesParJour && restantes.TryDequeue(out var module); demi++) seances.Add(new(groupe.Id, module, jour, (DemiJournee)demi));
        }

        SeancesALaMain.Remplacer(calendrier, seances);
        calendrier.Noter("Reporté de l’esquisse de la période.");
        context.Add(calendrier);
    }

    private (Calendrier Calendrier, ProblemeCalendrier Probleme) Nouveau(ActionCollective action, string nom, FaitsDuCalendrier faits)
    {
        var probleme = ProblemeDeLAction.Construire(faits).Valeur;
        var texte = EcritureProbleme.Calendrier(probleme);
        return (new Calendrier { ActionId = action.Id, Nom = nom, Probleme = texte, EmpreinteProbleme = EmpreinteDeCalendrier.De(texte), CreeLe = maintenantUtc }, probleme);
    }

    private static IEnumerable<Seance> Semaine(string ligne, string groupe, Dictionary<char, string> modules)
    {
        var mots = ligne.Split(' ');
        var lundi = DateOnly.ParseExact(mots[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        for (var jour = 1; jour < mots.Length; jour++)
        {
            for (var demi = 0; demi < DemiJourneesParJour; demi++)
            {
                if (modules.TryGetValue(mots[jour][demi], out var module)) yield return new(groupe, module, lundi.AddDays(jour - 1), (DemiJournee)demi);
            }
        }
    }
}
