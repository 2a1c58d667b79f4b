using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Reglementation;
using Cohorte.Tests.Domaine.Conformite;

namespace Cohorte.Tests.Domaine.Reglementation;

/// <summary>L.3121-27: 35 hours, in the text in force since 10 August 2016; nothing is guessed before.</summary>
public sealed class SemaineLegaleTests
{
    [Fact]
    public void La_semaine_est_celle_du_texte_de_la_date()
    {
        Assert.Equal(35m, BaremesDeTest.Livres.HeuresDeLaSemaine(new(2016, 8, 10))!.Value.Valeur);
        Assert.Null(BaremesDeTest.Livres.HeuresDeLaSemaine(new(2016, 8, 9)));
    }

    [Fact]
    public void Le_salaire_d_un_temps_partiel_se_ramene_a_la_semaine_de_la_conclusion()
    {
        var jour = new DateOnly(2026, 3, 2);
        var contrat = new Contrat { DateConclusion = new(2025, 12, 20), DateDebut = new(2026, 1, 5), DateFin = new(2026, 12, 4), SalaireMensuel = new Montant(1_500), HeuresHebdomadaires = new Heures(28) };
        var autour = new FaitsEnregistres { Dispositif = Dispositif.CpOrdinaire };
        Assert.Equal(new Montant(1_875), autour.Faits(contrat, jour, BaremesDeTest.Livres).SalaireMensuelPropose.Valeur);
        contrat.DateConclusion = new(2015, 1, 5);
        Assert.False(autour.Faits(contrat, jour, BaremesDeTest.Livres).SalaireMensuelPropose.EstConnu);
    }
}
