using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Domaine.Calendriers;

/// <summary>What a person does to the half-days of a draft. Only what cannot exist is refused; a broken rule is shown, not refused.</summary>
public static class SeancesALaMain
{
    private const int JoursDeLaSemaine = 5;

    /// <summary>Gives a group these modules in a week: ten half-days from Monday morning, a missing one being in the firm; and locks these days.</summary>
    public static Resultat ComposerSemaine(Calendrier calendrier, ProblemeCalendrier probleme, string groupe, DateOnly lundi, IReadOnlyList<string?> modules, IReadOnlySet<DayOfWeek> verrous)
    {
        if (lundi.DayOfWeek != DayOfWeek.Monday) return new Refus("calendrier.lundi", "Choisissez une semaine par son lundi.", "Lundi");
        var connus = probleme.Modules.Select(m => m.Id).ToHashSet();
        if (modules.Count != 2 * JoursDeLaSemaine || modules.Any(m => m is not null && !connus.Contains(m))) return new Refus("calendrier.module", "Choisissez un module du calendrier.", "Modules");
        var voulues = new List<Seance>();
        for (var i = 0; i < modules.Count; i++)
        {
            if (modules[i] is not { } module) continue;
            var jour = lundi.AddDays(i / 2);
            if (Possible(calendrier, probleme, groupe, jour) is { } refus) return refus;
            voulues.Add(new(groupe, module, jour, (DemiJournee)(i % 2)));
        }

        bool DeLaSemaine(Seance s) => s.Groupe == groupe && s.Jour >= lundi && s.Jour < lundi.AddDays(7);
        var avant = calendrier.EnSeances();
        var change = !avant.Where(DeLaSemaine).Order().SequenceEqual(voulues.Order());
        if (change) Remplacer(calendrier, [.. avant.Where(s => !DeLaSemaine(s)), .. voulues]);
        foreach (var seance in calendrier.Seances.Where(s => DeLaSemaine(s.EnSeance()))) seance.Verrouillee = verrous.Contains(seance.Jour.DayOfWeek);
        var geste = $"Semaine du {Ecriture.DateLongue(lundi)} {(change ? "modifiée" : "verrouillée ou déverrouillée")}.";
        if (change) calendrier.Noter(geste);
        else calendrier.Noter(geste, calendrier.Preuve, calendrier.Borne);
        return Resultat.Fait;
    }

    /// <summary>Moves a whole day; when the other day is taken, the two are exchanged.</summary>
    public static Resultat Deplacer(Calendrier calendrier, ProblemeCalendrier probleme, string groupe, DateOnly de, DateOnly vers)
    {
        if (Possible(calendrier, probleme, groupe, vers) is { } refus) return refus;
        var (ici, labas) = (Du(calendrier, groupe, de), Du(calendrier, groupe, vers));
        if (ici.Count == 0) return new Refus("calendrier.vide", $"Le groupe n’est pas en centre le {Ecriture.DateLongue(de)}.", "De");
        if (de == vers) return new Refus("calendrier.meme-jour", "Choisissez un autre jour.", "Vers");
        if (ici.Any(s => s.Verrouillee)) return Verrouille(de);
        if (labas.Any(s => s.Verrouillee)) return Verrouille(vers);
        var voulues = calendrier.EnSeances().Select(s => s.Groupe != groupe ? s : s.Jour == de ? s with { Jour = vers } : s.Jour == vers ? s with { Jour = de } : s);
        Remplacer(calendrier, [.. voulues]);
        calendrier.Noter(labas.Count == 0 ? $"{Ecriture.DateLongue(de)} déplacé au {Ecriture.DateLongue(vers)}." : $"{Ecriture.DateLongue(de)} et {Ecriture.DateLongue(vers)} échangés.");
        return Resultat.Fait;
    }

    /// <summary>Locks or unlocks the days of a span: a computation leaves locked days where they are.</summary>
    public static Resultat Verrouiller(Calendrier calendrier, string groupe, DateOnly du, DateOnly au, bool verrouiller)
    {
        if (au < du) return new Refus("plage.renversee", "La fin précède le début.", "Au");
        var siennes = calendrier.Seances.Where(s => s.Groupe == groupe && s.Jour >= du && s.Jour <= au).ToList();
        if (siennes.Count == 0) return new Refus("calendrier.vide", "Le groupe n’est pas en centre à ces dates.", "Du");
        foreach (var seance in siennes) seance.Verrouillee = verrouiller;
        var (preuve, borne) = (calendrier.Preuve, calendrier.Borne);
        calendrier.Noter($"{Ecriture.Compte(siennes.Select(s => s.Jour).Distinct().Count(), "journée")} {(verrouiller ? "verrouillée(s)" : "déverrouillée(s)")} {Periode.De(du, au)}.", preuve, borne);
        return Resultat.Fait;
    }

    /// <summary>Gives the calendar these half-days, keeping the rows and the locks of those that stay.</summary>
    public static void Remplacer(Calendrier calendrier, IReadOnlyList<Seance> voulues)
    {
        var restantes = voulues.ToDictionary(s => (s.Groupe, s.Jour, s.DemiJournee));
        foreach (var seance in calendrier.Seances.ToList())
        {
            if (!restantes.Remove((seance.Groupe, seance.Jour, seance.DemiJournee), out var voulue)) calendrier.Seances.Remove(seance);
            else if (seance.Module != voulue.Module) seance.Module = voulue.Module;
        }

        foreach (var s in restantes.Values.Order())
        {
            calendrier.Seances.Add(new SeanceDuCalendrier { CalendrierId = calendrier.Id, Groupe = s.Groupe, Jour = s.Jour, DemiJournee = s.DemiJournee, Module = s.Module });
        }
    }

    private static List<SeanceDuCalendrier> Du(Calendrier calendrier, string groupe, DateOnly jour) => [.. calendrier.Seances.Where(s => s.Groupe == groupe && s.Jour == jour)];

    private static Refus? Possible(Calendrier calendrier, ProblemeCalendrier probleme, string groupe, DateOnly jour)
    {
        if (!calendrier.EstModifiable) return new Refus("calendrier.publie", "Un calendrier publié ne se modifie pas\u00A0: créez une variante.");
        if (probleme.Groupes.FirstOrDefault(g => g.Id == groupe) is not { } g) return new Refus("calendrier.groupe", "Choisissez un groupe du calendrier.", "Groupe");
        if (jour < g.Debut || jour > g.Fin) return new Refus("calendrier.jour", $"Les contrats vont du {Ecriture.DateCourte(g.Debut)} au {Ecriture.DateCourte(g.Fin)}.", "Jour");
        return jour.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? new Refus("calendrier.jour", "Ce jour est une fin de semaine.", "Jour") : null;
    }

    private static Refus Verrouille(DateOnly jour) => new("calendrier.verrou", $"Le {Ecriture.DateLongue(jour)} est verrouillé\u00A0: déverrouillez-le d’abord.", "Jour");
}
