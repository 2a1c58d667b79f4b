using Cohorte.Domaine.Planification.Calendriers;
using static Cohorte.Tests.Domaine.Planification.ProblemesDEssai;

namespace Cohorte.Tests.Domaine.Planification;

public sealed class VerificateurDeCalendrierTests
{
    private static string[] Codes(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances) =>
        [.. VerificateurDeCalendrier.Verifier(probleme, seances).Select(c => c.Code).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Accepte_un_calendrier_valide() => Assert.Empty(VerificateurDeCalendrier.Verifier(Petit(), Seances()));

    [Fact]
    public void Voit_les_heures_manquantes_et_en_trop()
    {
        Assert.Equal(["heures:B"], Codes(Petit(), [.. Seances().SkipLast(2)]));
        Assert.Equal(["heures:B"], Codes(Petit(), [.. Seances(), .. Jour("B", "2026-03-09")]));
    }

    [Fact]
    public void Voit_la_fin_de_semaine_le_ferie_et_la_sortie_du_contrat()
    {
        Assert.Contains("finDeSemaine", Codes(Petit(), [.. Jour("A", "2026-03-07")]));
        Assert.Contains("contrat", Codes(Petit(), [.. Jour("A", "2026-03-30")]));
        var mai = Petit() with { Groupes = [new("G1", Le("2026-04-27"), Le("2026-05-29"), ["E1"], 0)] };
        Assert.Contains("ferie", Codes(mai, [.. Jour("A", "2026-05-14")]));
    }

    [Fact]
    public void Voit_les_conges_l_integration_la_pleine_saison_et_la_fermeture()
    {
        var probleme = Petit() with
        {
            Conges = [new(Le("2026-03-02"), Le("2026-03-02"), "", 0)],
            Groupes = [new("G1", Le("2026-03-02"), Le("2026-03-27"), ["E1"], 2)],
            Entreprises = [new("E1", "Ferme", 2, [new(Le("2026-03-04"), Le("2026-03-04"), "", 0)])],
            Prestataires = [new("P1", "Organisme", 1, [new(Le("2026-03-05"), Le("2026-03-05"), "", 0)])],
        };
        Assert.Equal(["fermeture:P1", "integration", "pleineSaison:E1"], Codes(probleme, Seances()));
        Assert.Equal(["conges"], Codes(Petit() with { Conges = probleme.Conges }, Seances()));
    }

    [Fact]
    public void Une_periode_chargee_non_bloquante_ne_bloque_pas() =>
        Assert.Empty(Codes(Petit() with { Entreprises = [new("E1", "Ferme", 2, [new(Le("2026-03-01"), Le("2026-03-31"), "", 1)])] }, Seances()));

    [Fact]
    public void Voit_l_ordre_a_la_demi_journee_pres()
    {
        List<Seance> entrelace =
        [
            new("G1", "A", Le("2026-03-02"), DemiJournee.Matin), new("G1", "A", Le("2026-03-02"), DemiJournee.ApresMidi),
            new("G1", "B", Le("2026-03-03"), DemiJournee.Matin), new("G1", "A", Le("2026-03-03"), DemiJournee.ApresMidi),
            new("G1", "A", Le("2026-03-04"), DemiJournee.Matin), new("G1", "B", Le("2026-03-04"), DemiJournee.ApresMidi),
            .. Jour("B", "2026-03-05").Take(1), new("G1", "B", Le("2026-03-05"), DemiJournee.ApresMidi),
        ];
        Assert.Empty(Codes(Petit(), entrelace));
        entrelace[1] = entrelace[1] with { Module = "B" };
        entrelace[2] = entrelace[2] with { Module = "A" };
        Assert.Equal(["ordre:B"], Codes(Petit(), entrelace));
    }

    [Fact]
    public void L_evaluation_finale_vient_apres_tout()
    {
        var probleme = Petit() with { Modules = [Petit().Modules[0], Petit().Modules[1] with { Apres = [], EvaluationFinale = true }] };
        Assert.Empty(Codes(probleme, Seances()));
        Assert.Equal(["ordre:B"], Codes(probleme, [.. Jour("A", "2026-03-02"), .. Jour("B", "2026-03-03"), .. Jour("B", "2026-03-04"), .. Jour("A", "2026-03-05")]));
    }

    [Fact]
    public void Voit_le_plafond_de_la_semaine_et_les_semaines_d_affilee()
    {
        Assert.Equal(["plafondSemaine:A", "plafondSemaine:B"], Codes(Petit() with { Modules = [.. Petit().Modules.Select(m => m with { MaxParSemaine = 3 })] }, Seances()));
        List<Seance> etale = [.. Jour("A", "2026-03-02"), .. Jour("A", "2026-03-09"), .. Jour("B", "2026-03-16"), .. Jour("B", "2026-03-16")];
        etale = [.. etale.Take(6), .. Jour("B", "2026-03-17")];
        Assert.Equal(["semainesConsecutives"], Codes(Petit(), etale));
        Assert.Empty(Codes(Petit() with { Rythme = new Rythme.Semaines(1, 3, 3) }, etale));
    }

    [Fact]
    public void Voit_les_jours_fixes() =>
        Assert.Equal(["joursFixes"], Codes(Petit() with { Rythme = new Rythme.Jours([DayOfWeek.Monday, DayOfWeek.Tuesday], null) }, Seances()));

    [Fact]
    public void Voit_la_demi_journee_seule_et_le_doublon()
    {
        List<Seance> seule = [.. Seances().SkipLast(1), new("G1", "B", Le("2026-03-06"), DemiJournee.Matin)];
        Assert.Equal(["journeesEntieres"], Codes(Petit(), seule));
        Assert.Empty(Codes(Petit() with { JourneesEntieres = false }, seule));
        Assert.Contains("doublon", Codes(Petit(), [.. Seances().SkipLast(1), new("G1", "B", Le("2026-03-05"), DemiJournee.Matin)]));
    }

    [Fact]
    public void Voit_les_salles_et_les_formateurs_partages()
    {
        var deux = Petit() with { Groupes = [Petit().Groupes[0], Petit().Groupes[0] with { Id = "G2" }] };
        List<Seance> ensemble = [.. Seances(), .. Seances().Select(s => s with { Groupe = "G2" })];
        Assert.Equal(["formateurs:A", "formateurs:B", "salles:P1"], Codes(deux, ensemble));
        var large = deux with { Prestataires = [deux.Prestataires[0] with { Salles = 2 }], Modules = [.. deux.Modules.Select(m => m with { Formateurs = 2 })] };
        Assert.Empty(Codes(large, ensemble));
    }

    [Fact]
    public void Nomme_les_references_inconnues() =>
        Assert.Equal(["groupe", "module"], Codes(Petit(), [.. Seances(), new("G9", "A", Le("2026-03-06"), DemiJournee.Matin), new("G1", "Z", Le("2026-03-06"), DemiJournee.Matin)]));
}
