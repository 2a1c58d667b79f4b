using Cohorte.Application.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Planification.Calendriers;
using Cohorte.Tests.Domaine.Planification;

namespace Cohorte.Tests.Planification;

public sealed class CalendriersAuHasardTests
{
    [Theory]
    [InlineData(1, 6, 1, 3)]
    [InlineData(2, 9, 1, 5)]
    [InlineData(3, 7, 2, 3)]
    [InlineData(4, 8, 2, 4)]
    [InlineData(5, 12, 1, 6)]
    [InlineData(6, 6, 3, 3)]
    public void Tout_calendrier_rendu_est_valide_et_note_comme_le_solveur_le_dit(int graine, int mois, int groupes, int modules) =>
        Controler(InstancesAuHasard.Creer(graine, mois, groupes, modules), 3);

    /// <summary>No clock: a slow machine takes longer, and finds the same.</summary>
    [Theory]
    [Trait("Duree", "longue")]
    [InlineData(21, 24, 3, 10, 60)]
    [InlineData(22, 36, 5, 12, 60)]
    [InlineData(23, 36, 1, 12, 30)]
    public void Un_long_calendrier_a_plusieurs_groupes_est_valide(int graine, int mois, int groupes, int modules, int secondes) =>
        Assert.NotEmpty(Controler(InstancesAuHasard.Creer(graine, mois, groupes, modules), secondes).Seances);

    private static ResultatCalendrier Controler(ProblemeCalendrier probleme, int secondes)
    {
        var resultat = new PlanificateurDeCalendrier(new HorlogeArretee()).Planifier(probleme, ProblemesDEssai.Regles, HorlogeArretee.Budget(secondes), null, CancellationToken.None);
        Assert.NotEqual(StatutDeCalcul.Refuse, resultat.Statut);
        if (resultat.Statut is not (StatutDeCalcul.Optimal or StatutDeCalcul.Realisable))
        {
            Assert.Empty(resultat.Seances);
            Assert.True(resultat.Statut == StatutDeCalcul.NonTrouve || resultat.ConflitMinimal.Count > 0);
            return resultat;
        }

        Assert.Empty(VerificateurDeCalendrier.Verifier(probleme, resultat.Seances));
        Assert.Equal(resultat.Objectif, NotationDeCalendrier.Total(NotationDeCalendrier.Noter(probleme, resultat.Seances)));
        Assert.True(resultat.Borne <= resultat.Objectif);
        return resultat;
    }

    [Fact]
    public void Les_agendas_annulent_ce_qui_disparait_et_gardent_leurs_identifiants()
    {
        var probleme = ProblemesDEssai.Petit();
        var avant = ProblemesDEssai.Seances();
        List<Seance> apres = [.. avant.SkipLast(2), .. ProblemesDEssai.Jour("B", "2026-03-06")];
        var instant = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var premier = AgendasDuCalendrier.Agenda(probleme, avant, [], 0, instant);
        var second = AgendasDuCalendrier.Agenda(probleme, apres, avant, 1, instant);
        Assert.Equal(8, Compter(premier, "BEGIN:VEVENT"));
        Assert.Equal(10, Compter(second, "BEGIN:VEVENT"));
        Assert.Equal(2, Compter(second, "STATUS:CANCELLED"));
        Assert.Equal(10, Compter(second, "SEQUENCE:1"));
        Assert.Equal(1, Compter(second, "UID:petit-G1-A-20260302-matin@cohorte"));
        Assert.Contains("DTSTART;TZID=Europe/Paris:20260302T090000", second, StringComparison.Ordinal);
        Assert.Contains("BEGIN:STANDARD", second, StringComparison.Ordinal);
    }

    private static int Compter(string texte, string motif) => texte.Split(motif).Length - 1;

    [Fact]
    public void Le_classeur_a_une_feuille_par_vue_et_des_totaux_vivants()
    {
        using var flux = new MemoryStream(ClasseurDuCalendrier.Ecrire(ProblemesDEssai.Petit(), ProblemesDEssai.Seances()));
        using var zip = new System.IO.Compression.ZipArchive(flux);
        var feuilles = zip.Entries.Where(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal)).Select(e => new StreamReader(e.Open()).ReadToEnd()).ToList();
        Assert.Equal(5, feuilles.Count); // half-days, totals, then one a view: group, provider, firm
        Assert.Contains(feuilles, f => f.Contains("SUMIFS", StringComparison.Ordinal));
    }
}
