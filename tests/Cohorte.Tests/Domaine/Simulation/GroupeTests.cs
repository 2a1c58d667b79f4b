using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Comparaison;
using Cohorte.Domaine.Simulation.Groupe;

namespace Cohorte.Tests.Domaine.Simulation;

/// <summary>A whole group, its what-ifs, and the variants of a hire.</summary>
public sealed class GroupeTests
{
    private static readonly DescriptionDeContrat E01 = ContratsConnusTests.Simuler("E01").Simulation.Description;

    /// <summary>Nine contracts of the seed: 13 740.10 × 9 = 123 660.90 before aids; 4 515 × 9 of the OPCO against a course of 36 000.</summary>
    [Fact]
    public void Neuf_contrats_d_une_meme_action()
    {
        var groupe = SimulationDeGroupe.De(Neuf(), BaremesDePaieDeTest.Livres);
        Assert.Equal(123_660.90m, groupe.CoutEmployeur.Euros);
        Assert.Equal(66_660.93m, groupe.CoutApresAides.Euros);
        Assert.Equal(40_635m, groupe.PriseEnCharge.Euros);
        Assert.Equal(8, groupe.SeuilDEffectif);
        Assert.Equal(0m, groupe.ResteDuParcours.Euros);
        Assert.Equal(36_000m, groupe.Postes.Sum(p => p.PartDuParcours.Euros));
        Assert.Equal([("Vert & Fils", 5), ("Jardins du Val", 4)], groupe.ParEmployeur.Select(e => (e.Employeur, e.Postes)));
    }

    [Fact]
    public void Une_entreprise_se_retire_des_stagiaires_abandonnent_le_debut_glisse()
    {
        var sans = SimulationDeGroupe.De(Scenarios.SansEmployeur(Neuf(), "Vert & Fils"), BaremesDePaieDeTest.Livres);
        Assert.Equal((4, 18_060m, 17_940m), (sans.Postes.Count, sans.PriseEnCharge.Euros, sans.ResteDuParcours.Euros));
        Assert.Equal(7, Scenarios.SansStagiaires(Neuf(), 2).Postes.Count);
        Assert.Empty(Scenarios.SansStagiaires(Neuf(), 20).Postes);
        var plusTard = Scenarios.DebutDeplace(Neuf(), 14).Postes[0].Contrat.Contrat;
        Assert.Equal((new DateOnly(2022, 2, 28), new DateOnly(2022, 10, 27)), (plusTard.DateDebut, plusTard.DateFin));
    }

    /// <summary>The same hire without the scheme: no aid, no OPCO money, the CPF contribution of a CDD.</summary>
    [Fact]
    public void Les_variantes_commencent_par_la_demande()
    {
        var variantes = Variantes.Simuler(Variantes.DesDispositifs(E01), BaremesDePaieDeTest.Livres);
        Assert.Equal(["experimental", "classique", "apprentissage", "droit-commun-cdd", "droit-commun-cdi"], variantes.Select(v => v.Variante.Code));
        Assert.Equal("contrat.niveauPrepare", Assert.Single(variantes[2].Resultat.Refus).Champ);
        variantes = [.. variantes.Where(v => v.Resultat.EstFait)];
        Assert.Same(E01, variantes[0].Variante.Description);
        Assert.Equal([6333.33m, 1000m, 0m, 0m], variantes.Select(v => v.Resultat.Valeur.Totaux.Aides.Euros));
        Assert.Null(variantes[2].Resultat.Valeur.Opco);
        Assert.Contains(variantes[2].Resultat.Valeur.Mois[0].Bulletin.Lignes, l => l.Cotisation.Code == "pat_cpfCdd" && l.Montant.Euros == 8.59m);
        Assert.DoesNotContain(variantes[3].Resultat.Valeur.Mois[0].Bulletin.Lignes, l => l.Cotisation.Code == "pat_cpfCdd");
        Assert.Contains(variantes[2].Resultat.Valeur.Avertissements, a => a.Code == "to-de");
        Assert.Equal(1900m, Variantes.AuSalaire(E01, new Montant(1900)).Description.Contrat.SalaireMensuelPropose!.Value.Euros);
    }

    private static GroupeASimuler Neuf() => new([.. Enumerable.Range(1, 9).Select(n => new PosteDeGroupe(n <= 5 ? "Vert & Fils" : "Jardins du Val", $"poste {n}", E01))], new Montant(36_000));
}
