using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Comparaison;
using Cohorte.Domaine.Simulation.Tresorerie;

namespace Cohorte.Tests.Domaine.Simulation;

/// <summary>When the money of the worked contract E01 goes out and comes in, and what it is compared with.</summary>
public sealed class TresorerieTests
{
    private static readonly DescriptionDeContrat E01 = new()
    {
        Contrat = new()
        {
            Dispositif = DispositifDecrit.Experimental,
            Nature = NatureContrat.Cdd,
            DateConclusion = new(2022, 2, 7),
            DateDebut = new(2022, 2, 14),
            DateFin = new(2022, 10, 13),
            HeuresHebdomadaires = new(35),
            HeuresFormation = new(301),
            Finalite = FinaliteContrat.Competences,
        },
        Personne = new() { DateNaissance = new(1994, 11, 20), Diplome = Diplome.Aucun, InscritFranceTravailDepuis = new DateOnly(2020, 12, 1) },
        Employeur = new() { Effectif = 15, Regime = RegimeSocial.Agricole, TauxAtMp = new(0.035m), TauxSst = new Taux(0.0042m), Geiq = false, AlsaceMoselle = false, RedevableTaxeApprentissage = true },
    };

    [Fact]
    public void Le_calendrier_de_tresorerie_finit_sur_le_reste_a_payer()
    {
        var calendrier = CalendrierDeTresorerie.De(Simulateur.Simuler(E01, BaremesDePaieDeTest.Livres).Valeur);
        Assert.Equal(-7406.77m, calendrier.Mouvements[^1].Solde.Euros);
        Assert.Equal((new DateOnly(2022, 2, 28), 903.29m), (calendrier.Mouvements[0].Date, calendrier.Mouvements[0].Sortie.Euros));
        Assert.Contains(calendrier.Mouvements, m => m.Date == new DateOnly(2022, 5, 13) && m.Entree.Euros == 1000m);
        Assert.Equal(9, calendrier.Mouvements.Count(m => m.Sortie.Euros > 0));
    }

    [Fact]
    public void Les_variantes_demandees_suivent_celles_des_dispositifs()
    {
        var variantes = new AutresHypotheses(DecalageSemaines: -2, AutreSalaire: new Montant(1900)).Autour(E01);
        Assert.Equal(["experimental", "classique", "apprentissage", "droit-commun-cdd", "droit-commun-cdi", "debut-2022-01-31", "salaire-1900"], variantes.Select(v => v.Code));
        Assert.Equal(new DateOnly(2022, 1, 24), variantes[5].Description.Contrat.DateConclusion);
        Assert.Equal(5, new AutresHypotheses(DecalageSemaines: 0).Autour(E01).Count);
        Assert.All(variantes, v => Assert.Same(E01.Personne, v.Description.Personne));
    }
}
