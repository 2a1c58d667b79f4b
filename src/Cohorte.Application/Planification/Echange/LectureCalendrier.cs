using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Application.Planification.Echange;

/// <summary>Reads a problem of calendar, and a request of repair, from the exchange format.</summary>
public static class LectureCalendrier
{
    private static readonly Dictionary<string, Territoire> Territoires = new(StringComparer.Ordinal)
    {
        ["metropole"] = Territoire.Metropole,
        ["alsace-moselle"] = Territoire.AlsaceMoselle,
        ["guadeloupe"] = Territoire.Guadeloupe,
        ["martinique"] = Territoire.Martinique,
        ["guyane"] = Territoire.Guyane,
        ["reunion"] = Territoire.Reunion,
        ["mayotte"] = Territoire.Mayotte,
    };

    private static readonly Dictionary<string, DayOfWeek> Jours = new(StringComparer.Ordinal)
    {
        ["lundi"] = DayOfWeek.Monday,
        ["mardi"] = DayOfWeek.Tuesday,
        ["mercredi"] = DayOfWeek.Wednesday,
        ["jeudi"] = DayOfWeek.Thursday,
        ["vendredi"] = DayOfWeek.Friday,
    };

    private static readonly Dictionary<string, DemiJournee> Demis = new(StringComparer.Ordinal)
    {
        ["matin"] = DemiJournee.Matin,
        ["apres-midi"] = DemiJournee.ApresMidi,
    };

    /// <summary>The problem, or everything that is wrong in the document.</summary>
    public static Resultat<ProblemeCalendrier> Probleme(ReadOnlyMemory<byte> utf8) => LectureJson.Lire(utf8, Probleme, ValidationDuCalendrier.Valider);

    /// <summary>The request, or everything that is wrong in the document.</summary>
    public static Resultat<DemandeReparation> Reparation(ReadOnlyMemory<byte> utf8, ProblemeCalendrier probleme) =>
        LectureJson.Lire(utf8, Reparation, d => ValidationDuCalendrier.Valider(d, probleme));

    /// <summary>The code of exchange of a half-day.</summary>
    public static string Code(DemiJournee demi) => Demis.First(d => d.Value == demi).Key;

    /// <summary>The code of exchange of a territory.</summary>
    public static string Code(Territoire territoire) => Territoires.First(t => t.Value == territoire).Key;

    /// <summary>The code of exchange of a day of the week.</summary>
    public static string Code(DayOfWeek jour) => Jours.First(j => j.Value == jour).Key;

    private static ProblemeCalendrier Probleme(NoeudJson racine) => new(
        racine.Texte("id", ""),
        racine.Texte("titre", ""),
        racine.Choix("joursFeries", Territoires),
        racine.Liste("groupes", g => new GroupeAlternants(g.Texte("id"), g.Date("debut"), g.Date("fin"), g.Textes("entreprises"), g.Entier("joursIntegration", 0, 1_000, 0))),
        racine.Liste("prestataires", p => new PrestatairePlanifie(p.Texte("id"), Nom(p), p.Entier("salles", 0, 1_000, 1), p.Liste("fermetures", f => Plage(f, coutRequis: false), requise: false))),
        racine.Liste("entreprises", e => new EntrepriseAccueil(e.Texte("id"), Nom(e), e.Entier("alternants", 0, 10_000, 1), e.Liste("pleineSaison", f => Plage(f, coutRequis: true), requise: false))),
        racine.Liste("modules", Module),
        Rythme(racine.Objet("rythme")),
        racine.Liste("conges", f => Plage(f, coutRequis: false), requise: false),
        racine.Entier("minutesDemiJournee", 1, 720, 210),
        racine.Booleen("journeesEntieres", true),
        racine.TexteOuNull("derogationDensite"));

    private static string Nom(NoeudJson noeud) => noeud.TexteOuNull("nom") ?? noeud.Texte("id", "");

    private static ModulePlanifie Module(NoeudJson m) => new(
        m.Texte("id"), Nom(m), m.Texte("prestataire"), m.Entier("demiJournees", 0, 10_000), m.Entier("maxDemiJourneesParSemaine", 0, 1_000, 10),
        m.Entier("formateurs", 0, 1_000, 1),
        m.Liste("apres", a => new Prealable(a.Texte("module"), a.Entier("pourcentage", 0, 100)), requise: false),
        m.Booleen("evaluationFinale", false));

    private static Plage Plage(NoeudJson p, bool coutRequis) =>
        new(p.Date("du"), p.Date("au"), p.Texte("motif", ""), p.Entier("cout", 0, 100_000, coutRequis ? null : 0));

    private static Rythme Rythme(NoeudJson? r)
    {
        if (r is null || r.Illisible) return new Rythme.Semaines(1, 3, null);
        var type = r.Choix("type", new Dictionary<string, int>(StringComparer.Ordinal) { ["semaines"] = 1, ["jours"] = 2 });
        var max = r.EntierOuNull("maxSemainesConsecutives", 1, 10_000);
        Rythme rythme;
        if (type == 2)
        {
            r.Entier("centre", 0, 52, 0);
            r.Entier("entreprise", 0, 52, 0);
            rythme = new Rythme.Jours([.. r.Textes("jours").Select(j => Jour(r, j)).Distinct()], max);
        }
        else
        {
            if (r.Textes("jours", requise: false).Count > 0) r.Refuser("json.inconnu", r.Chemin("jours"), "les jours ne se donnent qu’avec le type « jours »");
            rythme = new Rythme.Semaines(r.Entier("centre", 0, 52), r.Entier("entreprise", 0, 52), max);
        }

        r.Fin();
        return rythme;
    }

    private static DayOfWeek Jour(NoeudJson r, string jour)
    {
        if (Jours.TryGetValue(jour, out var trouve)) return trouve;
        r.Refuser("json.choix", r.Chemin("jours"), $"«\u00A0{jour}\u00A0» n’est pas un jour possible\u00A0: {string.Join(", ", Jours.Keys)}");
        return DayOfWeek.Monday;
    }

    private static DemandeReparation Reparation(NoeudJson racine) => new(
        racine.Texte("instance", ""), racine.TexteOuNull("prestataireAnnule"), racine.Date("semaine"), racine.Date("figeAvant"),
        racine.Liste("publie", s => new Seance(s.Texte("groupe"), s.Texte("module"), s.Date("jour"), s.Choix("demiJournee", Demis))));
}
