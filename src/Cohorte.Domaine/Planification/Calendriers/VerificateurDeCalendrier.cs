using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>Checks a calendar against every hard rule, without the solver and sharing no code with it: fast enough to run at each move of a person.</summary>
public static class VerificateurDeCalendrier
{
    /// <summary>Everything that the calendar does not respect; empty when it is valid.</summary>
    public static IReadOnlyList<Constat> Verifier(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances)
    {
        var constats = new List<Constat>();
        var modules = probleme.Modules.ToDictionary(m => m.Id);
        var groupes = probleme.Groupes.ToDictionary(g => g.Id);
        var connues = new List<Seance>(seances.Count);
        foreach (var seance in seances)
        {
            if (!groupes.ContainsKey(seance.Groupe)) constats.Add(new("groupe", $"Groupe inconnu\u00A0: «\u00A0{seance.Groupe}\u00A0».", Seances: [seance]));
            else if (!modules.ContainsKey(seance.Module)) constats.Add(new("module", $"Module inconnu\u00A0: «\u00A0{seance.Module}\u00A0».", Seances: [seance]));
            else connues.Add(seance);
        }

        var parGroupe = connues.GroupBy(s => s.Groupe).ToDictionary(g => g.Key, g => g.Order().ToList());
        foreach (var groupe in probleme.Groupes)
        {
            VerifierGroupe(probleme, modules, groupe, parGroupe.GetValueOrDefault(groupe.Id) ?? [], constats);
        }

        VerifierPartages(probleme, modules, connues, constats);
        return constats;
    }

    private static void VerifierGroupe(
        ProblemeCalendrier probleme, Dictionary<string, ModulePlanifie> modules, GroupeAlternants groupe, List<Seance> seances, List<Constat> constats)
    {
        var journees = new JourneesDuGroupe(probleme, groupe);
        VerifierJours(probleme, modules, journees, seances, constats);
        VerifierHeures(probleme, groupe, seances, constats);
        VerifierSemaines(probleme, journees, seances, constats);
        VerifierOrdre(probleme, groupe, seances, constats);
    }

    private static void VerifierJours(
        ProblemeCalendrier probleme, Dictionary<string, ModulePlanifie> modules, JourneesDuGroupe journees, List<Seance> seances, List<Constat> constats)
    {
        var prestataires = probleme.Prestataires.ToDictionary(p => p.Id);
        foreach (var jour in seances.GroupBy(s => s.Jour))
        {
            var dJour = jour.ToList();
            if (journees.Obstacle(jour.Key) is { } obstacle)
            {
                constats.Add(new(obstacle.Code, $"{journees.Groupe.Id}, {Ecriture.DateLongue(jour.Key)}\u00A0: {obstacle.Raison}.", Seances: dJour));
            }

            foreach (var seance in dJour)
            {
                var prestataire = prestataires[modules[seance.Module].Prestataire];
                if (!prestataire.EstOuvert(jour.Key))
                {
                    constats.Add(new(CodesDeRegle.Fermeture(prestataire.Id), $"{prestataire.Nom} est fermé le {Ecriture.DateLongue(jour.Key)}.", Seances: [seance]));
                }
            }

            var demiJournees = dJour.Select(s => s.DemiJournee).Distinct().Count();
            if (demiJournees < dJour.Count)
            {
                constats.Add(new("doublon", $"{journees.Groupe.Id} a deux modules à la même demi-journée le {Ecriture.DateLongue(jour.Key)}.", Seances: dJour));
            }

            if (probleme.JourneesEntieres && demiJournees != 2)
            {
                constats.Add(new("journeesEntieres", $"{journees.Groupe.Id} a une demi-journée seule le {Ecriture.DateLongue(jour.Key)}.", Seances: dJour));
            }
        }
    }

    private static void VerifierHeures(ProblemeCalendrier probleme, GroupeAlternants groupe, List<Seance> seances, List<Constat> constats)
    {
        foreach (var module in probleme.Modules)
        {
            var placees = seances.Count(s => s.Module == module.Id);
            if (placees == module.DemiJournees) continue;
            var ecart = placees < module.DemiJournees ? "il en manque " : "il y en a de trop\u00A0: ";
            constats.Add(new(CodesDeRegle.Heures(module.Id),
                $"{groupe.Id}, {module.Nom}\u00A0: {Ecriture.Compte(placees, "demi-journée")} sur {module.DemiJournees}, {ecart}{Math.Abs(module.DemiJournees - placees)}."));
        }
    }

    private static void VerifierSemaines(ProblemeCalendrier probleme, JourneesDuGroupe journees, List<Seance> seances, List<Constat> constats)
    {
        var modules = probleme.Modules.ToDictionary(m => m.Id);
        var semaines = seances.Where(s => s.Jour >= journees.Origine).GroupBy(s => journees.Semaine(s.Jour)).OrderBy(s => s.Key).ToList();
        foreach (var semaine in semaines)
        {
            foreach (var module in semaine.GroupBy(s => s.Module).Where(m => m.Count() > modules[m.Key].MaxParSemaine))
            {
                constats.Add(new(CodesDeRegle.PlafondSemaine(module.Key),
                    $"{journees.Groupe.Id}, semaine du {Ecriture.DateCourte(journees.Origine.AddDays(7 * semaine.Key))}\u00A0: {module.Count()} demi-journées de {modules[module.Key].Nom}, au plus {modules[module.Key].MaxParSemaine}.",
                    Seances: [.. module]));
            }
        }

        if (probleme.Rythme.MaxConsecutives is not { } maximum) return;
        var suite = 0;
        var precedente = -2;
        foreach (var semaine in semaines.Select(s => s.Key))
        {
            suite = semaine == precedente + 1 ? suite + 1 : 1;
            precedente = semaine;
            if (suite != maximum + 1) continue;
            constats.Add(new(CodesDeRegle.SemainesConsecutives,
                $"{journees.Groupe.Id}\u00A0: plus de {Ecriture.Compte(maximum, "semaine")} d’affilée en centre, jusqu’à celle du {Ecriture.DateCourte(journees.Origine.AddDays(7 * semaine))}."));
        }
    }

    private static void VerifierOrdre(ProblemeCalendrier probleme, GroupeAlternants groupe, List<Seance> seances, List<Constat> constats)
    {
        foreach (var module in probleme.Modules)
        {
            var rang = seances.FindIndex(s => s.Module == module.Id);
            if (rang < 0) continue;
            var premiere = seances[rang];
            foreach (var (avant, requis) in Prealables(probleme, module))
            {
                var faites = seances.Take(rang).Count(s => s.Module == avant.Id && (s.Jour, s.DemiJournee).CompareTo((premiere.Jour, premiere.DemiJournee)) < 0);
                if (faites >= requis) continue;
                constats.Add(new(CodesDeRegle.Ordre(module.Id),
                    $"{groupe.Id}\u00A0: {module.Nom} commence le {Ecriture.DateCourte(premiere.Jour)} après {Ecriture.Compte(faites, "demi-journée")} de {avant.Nom}, il en faut {requis}.",
                    Seances: [premiere]));
            }
        }
    }

    private static IEnumerable<(ModulePlanifie Avant, int Requis)> Prealables(ProblemeCalendrier probleme, ModulePlanifie module)
    {
        foreach (var prealable in module.Apres)
        {
            var avant = probleme.Modules.First(m => m.Id == prealable.Module);
            yield return (avant, ((avant.DemiJournees * prealable.Pourcentage) + 99) / 100);
        }

        if (!module.EvaluationFinale) yield break;
        foreach (var autre in probleme.Modules.Where(m => !m.EvaluationFinale)) yield return (autre, autre.DemiJournees);
    }

    private static void VerifierPartages(ProblemeCalendrier probleme, Dictionary<string, ModulePlanifie> modules, List<Seance> seances, List<Constat> constats)
    {
        var salles = probleme.Prestataires.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var seul = salles.Values.All(p => p.Salles > 0) && modules.Values.All(m => m.Formateurs > 0);
        foreach (var moment in seances.GroupBy(s => (s.Jour, s.DemiJournee)).Select(m => m.ToList()))
        {
            if (seul && moment.Count == 1) continue;
            foreach (var chez in moment.GroupBy(s => modules[s.Module].Prestataire))
            {
                if (chez.Select(s => s.Groupe).Distinct().Count() <= salles[chez.Key].Salles) continue;
                constats.Add(new(CodesDeRegle.Salles(chez.Key), $"{salles[chez.Key].Nom} n’a pas assez de salles {Quand(moment[0])}.", Seances: [.. chez]));
            }

            foreach (var module in moment.GroupBy(s => s.Module))
            {
                if (module.Select(s => s.Groupe).Distinct().Count() <= modules[module.Key].Formateurs) continue;
                constats.Add(new(CodesDeRegle.Formateurs(module.Key), $"{modules[module.Key].Nom} n’a pas assez de formateurs {Quand(moment[0])}.", Seances: [.. module]));
            }
        }

        // Dates are written only where there is something to say: a valid calendar writes none.
        static string Quand(Seance seance) => $"le {Ecriture.DateLongue(seance.Jour)} ({seance.DemiJournee.Libelle().ToLower(Ecriture.Francais)})";
    }
}
