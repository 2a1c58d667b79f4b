using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Comparaison;
using Cohorte.Domaine.Simulation.Groupes;
using Cohorte.Domaine.Simulation.Tresorerie;

namespace Cohorte.Tests.Domaine.Simulation;

/// <summary>A group made of the worked contract E01 (7 406.77 € after aids, 4 515.00 € of the OPCO each); the expected values are hand-made from it.</summary>
public sealed class CoutDuGroupeTests
{
    private static readonly DescriptionDeContrat E01 = new()
    {
        Contrat = new()
        {
            Dispositif = DispositifDecrit.Experimental, Nature = NatureContrat.Cdd, DateConclusion = new(2022, 2, 7), DateDebut = new(2022, 2, 14), DateFin = new(2022, 10, 13),
            HeuresHebdomadaires = new(35), HeuresFormation = new(301), Finalite = FinaliteContrat.Competences,
        },
        Personne = new() { DateNaissance = new(1994, 11, 20), Diplome = Diplome.Aucun, InscritFranceTravailDepuis = new DateOnly(2020, 12, 1) },
        Employeur = new() { Effectif = 15, Regime = RegimeSocial.Agricole, TauxAtMp = new(0.035m), TauxSst = new Taux(0.0042m), Geiq = false, AlsaceMoselle = false, RedevableTaxeApprentissage = true },
    };

    private static readonly PlaceDuGroupe[] Neuf = [.. Enumerable.Range(0, 9).Select(i => new PlaceDuGroupe(i < 5 ? "Verdure" : "Jardins", "Ouvrier", E01, []))];

    [Fact]
    public void Le_cout_de_neuf_places_est_neuf_fois_celui_d_une()
    {
        var groupe = CoutDuGroupe.Calculer(Neuf, null, new(), BaremesDePaieDeTest.Livres);
        Assert.Equal(66660.93m, groupe.CoutApresAides.Euros);
        Assert.Equal(40635.00m, groupe.PartDeLOpco.Euros);
        Assert.Equal([("Jardins", 4, 29627.08m), ("Verdure", 5, 37033.85m)], groupe.ParEmployeur.Select(e => (e.Employeur, e.Places, e.Cout.Euros)));
        Assert.Null(groupe.Equilibre);
    }

    [Fact]
    public void Une_session_trop_chere_dit_combien_il_manque_et_a_partir_de_combien_elle_tient()
    {
        var prix = new PrixDeSession(new(36000), new(515));
        var groupe = CoutDuGroupe.Calculer(Neuf, prix, new(PlacesEnMoins: 1), BaremesDePaieDeTest.Livres);
        Assert.Equal((8, 9), (groupe.Places.Count, groupe.Equilibre));
        Assert.Equal((40120m, 4000m, 500m), (groupe.PrixDeLaSession!.Value.Euros, groupe.ResteDeSession!.Value.Euros, groupe.ResteDeSessionParPlace!.Value.Euros));
        Assert.Equal(Montant.Zero, CoutDuGroupe.Calculer(Neuf, prix, new(), BaremesDePaieDeTest.Livres).ResteDeSession);
    }

    [Fact]
    public void Un_employeur_se_retire_et_un_debut_se_decale()
    {
        Assert.Equal(4, CoutDuGroupe.Calculer(Neuf, null, new("Verdure"), BaremesDePaieDeTest.Livres).Places.Count);
        var tardif = CoutDuGroupe.Calculer(Neuf, null, new(DecalageSemaines: 52), BaremesDePaieDeTest.Livres);
        Assert.Equal(new DateOnly(2023, 2, 13), tardif.Places[0].Place.Description.Contrat.DateDebut);
        Assert.Equal(4000m, tardif.Places[0].Simulation!.Aide("aide-6000").Euros);
        Assert.Empty(CoutDuGroupe.Calculer(Neuf, null, new(PlacesEnMoins: 40), BaremesDePaieDeTest.Livres).Places);
    }

    [Theory]
    [InlineData(12000, 0, 1500, 8)]
    [InlineData(12001, 0, 1500, 9)]
    [InlineData(12000, 500, 1500, 12)]
    [InlineData(12000, 1500, 1500, null)]
    [InlineData(0, 0, 1500, 0)]
    public void Le_point_d_equilibre_arrondit_vers_le_haut(int fixe, int parPersonne, int apport, int? attendu) =>
        Assert.Equal(attendu, CoutDuGroupe.PointDEquilibre(new(new(fixe), new(parPersonne)), new(apport)));

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
    public void Les_variantes_changent_ce_qu_elles_disent_et_rien_d_autre()
    {
        var variantes = VariantesDuContrat.Autour(E01, new(DecalageSemaines: -2, AutreSalaire: new Montant(1900)));
        Assert.Equal(["Classique", "DroitCommun-Cdi", "DroitCommun-Cdd", "decalage", "salaire"], variantes.Select(v => v.Code));
        Assert.Equal(new DateOnly(2022, 1, 31), variantes[3].Description.Contrat.DateDebut);
        Assert.Equal("\u22122\u00A0semaines", variantes[3].Titre);
        Assert.Equal(0m, variantes[1].Description.Contrat.HeuresFormation.Valeur);
        Assert.All(variantes, v => Assert.Same(E01.Personne, v.Description.Personne));
    }
}
