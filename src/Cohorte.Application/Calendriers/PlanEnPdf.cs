using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Pdf;

namespace Cohorte.Application.Calendriers;

/// <summary>A calendar on paper: the year planner of each group, then the hours by module and the days in centre, as an annex of the contract needs them.</summary>
public static class PlanEnPdf
{
    private static readonly string[] Jours = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"];

    /// <summary>Composes it.</summary>
    public static DocumentPdf Composer(Calendrier calendrier, ProblemeCalendrier probleme, DateTimeOffset etabliLe)
    {
        var seances = calendrier.EnSeances();
        var blocs = new List<Bloc>
        {
            new Paragraphe(probleme.Id, StyleDeParagraphe.Folio),
            new Titre(1, $"{calendrier.Titre} de l’alternance{Typo.DeuxPoints}{probleme.Titre}"),
            new Paragraphe(calendrier.PublieLe is { } le ? $"Publié le {Ecriture.DateLongue(le)}." : "Brouillon, non publié.", StyleDeParagraphe.Chapo),
            new Paragraphe(Legende(probleme), StyleDeParagraphe.Mention),
        };
        foreach (var groupe in probleme.Groupes) blocs.AddRange(Groupe(probleme, seances, groupe));
        blocs.Add(new Titre(2, "Heures par module"));
        blocs.Add(new Table(null, [new Colonne("Module"), new Colonne("Organisme de formation"), new Colonne("Heures", Alignement.Droite)],
        [
            .. probleme.Modules.Select(m => new Ligne([m.Nom, probleme.Prestataires.First(p => p.Id == m.Prestataire).Nom, Heures(m.DemiJournees, probleme)])),
            new Ligne(["Total par personne", "", Heures(probleme.DemiJourneesParGroupe, probleme)], Total: true),
        ]));
        return new DocumentPdf($"Calendrier de l’alternance {probleme.Titre}", etabliLe, blocs)
        {
            Sujet = $"Action collective {probleme.Id}",
            PiedDePage = $"{probleme.Id} · {calendrier.Titre}",
            Paysage = true,
        };
    }

    private static IEnumerable<Bloc> Groupe(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances, GroupeAlternants groupe)
    {
        var plan = TracePlanAnnuel.De(probleme, seances, VueDuPlan.Groupe, groupe.Id)!;
        yield return new Titre(2, probleme.Groupes.Count > 1 ? groupe.Id : "Semaine par semaine");
        yield return new Table(null,
            [new Colonne("Semaine"), .. Jours.Select(j => new Colonne(j)), new Colonne("Heures", Alignement.Droite), new Colonne("Cumul", Alignement.Droite)],
            [.. plan.Mois.SelectMany(m => m.Semaines).Select(s => new Ligne([$"S{s.Numero:00} du {Ecriture.DateCourte(s.Lundi)}", .. Enumerable.Range(0, Jours.Length).Select(j => (Texte)Journee(probleme, s, j)), Ecriture.Nombre(s.Heures), Ecriture.Nombre(s.Cumul)]))]);
        yield return new Titre(3, "Jours en centre");
        yield return new Table(null, [new Colonne("Du"), new Colonne("Au"), new Colonne("Chez")],
            [.. TempsEnCentre.De(probleme, seances, groupe.Id).Select(t => new Ligne([Ecriture.DateLongue(t.Du), Ecriture.DateLongue(t.Au), Typo.Liste(t.Prestataires)]))]);
    }

    private static string Journee(ProblemeCalendrier probleme, SemaineDuPlan semaine, int jour)
    {
        var (matin, soir) = (LettresDuPlan.De(probleme, VueDuPlan.Groupe, semaine.Cases[2 * jour]), LettresDuPlan.De(probleme, VueDuPlan.Groupe, semaine.Cases[(2 * jour) + 1]));
        return (matin == soir ? matin : $"{matin} / {soir}").Replace("★", "Év.", StringComparison.Ordinal);
    }

    private static string Legende(ProblemeCalendrier probleme) =>
        string.Join(", ", probleme.Prestataires.Select((p, i) => $"C·{LettresDuPlan.Initiale(probleme, i)} en centre chez {p.Nom}"))
        + ", E en entreprise, e période chargée, ! pleine saison, F férié, V congés, X fermeture, I intégration, Év. évaluation finale. Deux signes séparés d’une barre : le matin, puis l’après-midi.";

    private static string Heures(int demiJournees, ProblemeCalendrier probleme) => new Heures(demiJournees * probleme.MinutesDemiJournee / 60m).ToString();
}
