using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>The rules of a problem that a steering committee can relax, what relaxing each means, and by how much at least. Rules of law (share of training, public holidays) are not among them.</summary>
public static class Assouplissement
{
    private const int DemiJourneesParSemaine = 10;

    /// <summary>Codes of every rule of the problem that can be relaxed, those that cost people least last.</summary>
    public static IReadOnlyList<string> Regles(ProblemeCalendrier probleme)
    {
        var codes = new List<string>();
        if (probleme.Conges.Count > 0) codes.Add(CodesDeRegle.Conges);
        if (probleme.Groupes.Any(g => g.JoursIntegration > 0)) codes.Add(CodesDeRegle.Integration);
        codes.AddRange(probleme.Prestataires.Where(p => p.Fermetures.Count > 0).Select(p => CodesDeRegle.Fermeture(p.Id)));
        codes.AddRange(probleme.Prestataires.Where(p => p.Salles < probleme.Groupes.Count).Select(p => CodesDeRegle.Salles(p.Id)));
        codes.AddRange(probleme.Modules.Where(m => m.Formateurs < probleme.Groupes.Count).Select(m => CodesDeRegle.Formateurs(m.Id)));
        codes.AddRange(probleme.Modules.Where(m => m.MaxParSemaine < DemiJourneesParSemaine).Select(m => CodesDeRegle.PlafondSemaine(m.Id)));
        codes.AddRange(probleme.Modules.Where(m => m.DemiJournees > 0).Select(m => CodesDeRegle.Heures(m.Id)));
        codes.AddRange(probleme.Modules.Where(m => m.Apres.Count > 0 || m.EvaluationFinale).Select(m => CodesDeRegle.Ordre(m.Id)));
        if (probleme.Rythme is Rythme.Jours) codes.Add(CodesDeRegle.JoursFixes);
        if (probleme.Rythme.MaxConsecutives is not null) codes.Add(CodesDeRegle.SemainesConsecutives);
        codes.AddRange(probleme.Entreprises
            .Where(e => e.PleineSaison.Any(p => p.Cout == 0) && probleme.Groupes.Any(g => g.Entreprises.Contains(e.Id)))
            .Select(e => CodesDeRegle.PleineSaison(e.Id)));
        return codes;
    }

    /// <summary>The problem without these rules, and the modules whose hours need not be complete.</summary>
    public static (ProblemeCalendrier Probleme, IReadOnlySet<string> HeuresLibres) Appliquer(ProblemeCalendrier probleme, IEnumerable<string> codes)
    {
        var libres = new HashSet<string>();
        foreach (var code in codes)
        {
            var (regle, objet) = Separer(code);
            if (regle == "heures") libres.Add(objet);
            else probleme = Sans(probleme, regle, objet);
        }

        return (probleme, libres);
    }

    /// <summary>A rule in words.</summary>
    public static string Decrire(ProblemeCalendrier probleme, string code)
    {
        var (regle, objet) = Separer(code);
        return regle switch
        {
            "pleineSaison" => $"Pleine saison de {Entreprise(probleme, objet).Nom}\u00A0: personne en centre {Plages(Entreprise(probleme, objet).PleineSaison.Where(p => p.Cout == 0))}.",
            "semainesConsecutives" => $"Au plus {Ecriture.Compte(probleme.Rythme.MaxConsecutives ?? 0, "semaine")} d’affilée en centre.",
            "heures" => $"{Module(probleme, objet).Nom}\u00A0: {Ecriture.Compte(Module(probleme, objet).DemiJournees, "demi-journée")}, exactement.",
            "ordre" => DecrireOrdre(probleme, Module(probleme, objet)),
            "plafondSemaine" => $"{Module(probleme, objet).Nom}\u00A0: au plus {Ecriture.Compte(Module(probleme, objet).MaxParSemaine, "demi-journée")} par semaine.",
            "fermeture" => $"{Prestataire(probleme, objet).Nom} est fermé {Plages(Prestataire(probleme, objet).Fermetures)}.",
            "conges" => $"Congés {Plages(probleme.Conges)}.",
            "joursFixes" => $"En centre seulement le {string.Join(", ", ((Rythme.Jours)probleme.Rythme).JoursDeLaSemaine.Select(Jour))}.",
            "integration" => $"Pas de centre pendant les {Ecriture.Compte(probleme.Groupes.Max(g => g.JoursIntegration), "premier jour ouvré", "premiers jours ouvrés")} du contrat.",
            "salles" => $"{Prestataire(probleme, objet).Nom} a {Ecriture.Compte(Prestataire(probleme, objet).Salles, "salle")} pour {Ecriture.Compte(probleme.Groupes.Count, "groupe")}.",
            _ => $"{Module(probleme, objet).Nom} a {Ecriture.Compte(Module(probleme, objet).Formateurs, "formateur")} pour {Ecriture.Compte(probleme.Groupes.Count, "groupe")}.",
        };
    }

    /// <summary>What relaxing a rule altogether means, in words without a final point.</summary>
    public static string Lever(ProblemeCalendrier probleme, string code)
    {
        var (regle, objet) = Separer(code);
        return regle switch
        {
            "pleineSaison" => $"Lever la pleine saison de {Entreprise(probleme, objet).Nom}",
            "semainesConsecutives" => "Ne plus limiter les semaines d’affilée en centre",
            "heures" => $"Réduire les heures de {Module(probleme, objet).Nom}",
            "ordre" => $"Ne plus imposer ce qui précède {Module(probleme, objet).Nom}",
            "plafondSemaine" => $"Ne plus limiter {Module(probleme, objet).Nom} par semaine",
            "fermeture" => $"Ouvrir {Prestataire(probleme, objet).Nom} pendant ses fermetures",
            "conges" => "Déplacer les congés",
            "joursFixes" => "Ouvrir d’autres jours de la semaine",
            "integration" => "Supprimer la période d’intégration",
            "salles" => $"Ajouter des salles chez {Prestataire(probleme, objet).Nom}",
            _ => $"Ajouter des formateurs à {Module(probleme, objet).Nom}",
        };
    }

    /// <summary>Ways to relax a rule step by step: the first that reaches a calendar gives the least size.</summary>
    public static IEnumerable<Echelle> Echelles(ProblemeCalendrier probleme, string code)
    {
        var (regle, objet) = Separer(code);
        switch (regle)
        {
            case "pleineSaison":
                return Raccourcir(Entreprise(probleme, objet).PleineSaison, p => p.Cout == 0, $"la pleine saison de {Entreprise(probleme, objet).Nom}",
                    plages => probleme with { Entreprises = [.. probleme.Entreprises.Select(e => e.Id == objet ? e with { PleineSaison = plages } : e)] });
            case "fermeture":
                return Raccourcir(Prestataire(probleme, objet).Fermetures, _ => true, $"la fermeture de {Prestataire(probleme, objet).Nom}",
                    plages => probleme with { Prestataires = [.. probleme.Prestataires.Select(p => p.Id == objet ? p with { Fermetures = plages } : p)] });
            case "conges":
                return Raccourcir(probleme.Conges, _ => true, "les congés", plages => probleme with { Conges = plages });
            case "semainesConsecutives":
                var semaines = probleme.Rythme.MaxConsecutives ?? 0;
                return [new(52, n => probleme with { Rythme = probleme.Rythme with { MaxConsecutives = semaines + n } }, n => $"Accepter {Ecriture.Compte(semaines + n, "semaine")} d’affilée en centre suffit.")];
            case "plafondSemaine":
                var plafond = Module(probleme, objet).MaxParSemaine;
                return [new(DemiJourneesParSemaine - plafond, n => Changer(probleme, objet, m => m with { MaxParSemaine = plafond + n }), n => $"Accepter {Ecriture.Compte(plafond + n, "demi-journée")} de {Module(probleme, objet).Nom} par semaine suffit.")];
            case "heures":
                var pas = probleme.JourneesEntieres ? 2 : 1;
                var heures = Module(probleme, objet).DemiJournees;
                return [new(heures / pas, n => Changer(probleme, objet, m => m with { DemiJournees = heures - (pas * n) }), n => $"Retirer {Ecriture.Compte(pas * n, "demi-journée")} de {Module(probleme, objet).Nom} suffit.")];
            case "ordre" when Module(probleme, objet).Apres.Count > 0:
                var pour = Module(probleme, objet).Apres.Max(a => a.Pourcentage);
                return [new(pour, n => Changer(probleme, objet, m => m with { Apres = [.. m.Apres.Select(a => a with { Pourcentage = Math.Min(a.Pourcentage, pour - n) })] }),
                    n => $"Commencer {Module(probleme, objet).Nom} dès {pour - n}\u00A0% de ce qui précède suffit.")];
            case "integration":
                var jours = probleme.Groupes.Max(g => g.JoursIntegration);
                return [new(jours, n => probleme with { Groupes = [.. probleme.Groupes.Select(g => g with { JoursIntegration = Math.Min(g.JoursIntegration, jours - n) })] }, n => $"Ramener l’intégration à {Ecriture.Compte(jours - n, "jour ouvré", "jours ouvrés")} suffit.")];
            case "salles":
                var salles = Prestataire(probleme, objet).Salles;
                return [new(probleme.Groupes.Count - salles, n => probleme with { Prestataires = [.. probleme.Prestataires.Select(p => p.Id == objet ? p with { Salles = salles + n } : p)] },
                    n => $"Disposer de {Ecriture.Compte(salles + n, "salle")} chez {Prestataire(probleme, objet).Nom} suffit.")];
            case "formateurs":
                var formateurs = Module(probleme, objet).Formateurs;
                return [new(probleme.Groupes.Count - formateurs, n => Changer(probleme, objet, m => m with { Formateurs = formateurs + n }), n => $"Disposer de {Ecriture.Compte(formateurs + n, "formateur")} pour {Module(probleme, objet).Nom} suffit.")];
            default:
                return [];
        }
    }

    /// <summary>A relaxation of growing size.</summary>
    /// <param name="Maximum">Greatest size, which relaxes the rule altogether.</param>
    /// <param name="Appliquer">The problem relaxed by a size.</param>
    /// <param name="Decrire">A size in words.</param>
    public sealed record Echelle(int Maximum, Func<int, ProblemeCalendrier> Appliquer, Func<int, string> Decrire);

    private static IEnumerable<Echelle> Raccourcir(IReadOnlyList<Plage> plages, Func<Plage, bool> concernee, string nom, Func<IReadOnlyList<Plage>, ProblemeCalendrier> avec)
    {
        foreach (var plage in plages.Where(concernee))
        {
            var longueur = plage.Au.DayNumber - plage.Du.DayNumber + 1;
            IReadOnlyList<Plage> Remplacer(Plage? nouvelle) => [.. plages.Where(p => p != plage), .. nouvelle is null ? Array.Empty<Plage>() : [nouvelle]];
            yield return new(longueur,
                n => avec(Remplacer(n == longueur ? null : plage with { Au = plage.Au.AddDays(-n) })),
                n => n == longueur ? $"Lever {nom} du {Ecriture.DateCourte(plage.Du)} au {Ecriture.DateCourte(plage.Au)} suffit."
                    : $"Terminer {nom} le {Ecriture.DateCourte(plage.Au.AddDays(-n))} au lieu du {Ecriture.DateCourte(plage.Au)} suffit.");
        }
    }

    private static ProblemeCalendrier Sans(ProblemeCalendrier probleme, string regle, string objet) => regle switch
    {
        "pleineSaison" => probleme with { Entreprises = [.. probleme.Entreprises.Select(e => e.Id == objet ? e with { PleineSaison = [.. e.PleineSaison.Where(p => p.Cout > 0)] } : e)] },
        "semainesConsecutives" => probleme with { Rythme = probleme.Rythme with { MaxConsecutives = null } },
        "ordre" => Changer(probleme, objet, m => m with { Apres = [], EvaluationFinale = false }),
        "plafondSemaine" => Changer(probleme, objet, m => m with { MaxParSemaine = DemiJourneesParSemaine }),
        "fermeture" => probleme with { Prestataires = [.. probleme.Prestataires.Select(p => p.Id == objet ? p with { Fermetures = [] } : p)] },
        "conges" => probleme with { Conges = [] },
        "joursFixes" => probleme with { Rythme = new Rythme.Jours([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], probleme.Rythme.MaxConsecutives) },
        "integration" => probleme with { Groupes = [.. probleme.Groupes.Select(g => g with { JoursIntegration = 0 })] },
        "salles" => probleme with { Prestataires = [.. probleme.Prestataires.Select(p => p.Id == objet ? p with { Salles = probleme.Groupes.Count } : p)] },
        "formateurs" => Changer(probleme, objet, m => m with { Formateurs = probleme.Groupes.Count }),
        _ => throw new ArgumentException($"Règle inconnue\u00A0: {regle}.", nameof(regle)),
    };

    private static string DecrireOrdre(ProblemeCalendrier probleme, ModulePlanifie module)
    {
        var avant = module.Apres.Select(a => a.Pourcentage == 100 ? Module(probleme, a.Module).Nom : $"{a.Pourcentage}\u00A0% de {Module(probleme, a.Module).Nom}");
        return module.EvaluationFinale ? $"{module.Nom} vient après tous les autres modules." : $"{module.Nom} commence après {string.Join(" et ", avant)}.";
    }

    private static ProblemeCalendrier Changer(ProblemeCalendrier probleme, string module, Func<ModulePlanifie, ModulePlanifie> changement) =>
        probleme with { Modules = [.. probleme.Modules.Select(m => m.Id == module ? changement(m) : m)] };

    private static (string Regle, string Objet) Separer(string code)
    {
        var rang = code.IndexOf(':', StringComparison.Ordinal);
        return rang < 0 ? (code, "") : (code[..rang], code[(rang + 1)..]);
    }

    private static string Plages(IEnumerable<Plage> plages) => string.Join(", ", plages.Select(p => $"du {Ecriture.DateCourte(p.Du)} au {Ecriture.DateCourte(p.Au)}"));

    private static string Jour(DayOfWeek jour) => Ecriture.Francais.DateTimeFormat.GetDayName(jour);

    private static EntrepriseAccueil Entreprise(ProblemeCalendrier probleme, string id) => probleme.Entreprises.First(e => e.Id == id);

    private static PrestatairePlanifie Prestataire(ProblemeCalendrier probleme, string id) => probleme.Prestataires.First(p => p.Id == id);

    private static ModulePlanifie Module(ProblemeCalendrier probleme, string id) => probleme.Modules.First(m => m.Id == id);
}
