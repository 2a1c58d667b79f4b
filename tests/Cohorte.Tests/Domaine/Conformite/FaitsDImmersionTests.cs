using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Tests.Domaine.Conformite;

/// <summary>What an immersion is among the others of the same person.</summary>
public sealed class FaitsDImmersionTests
{
    private static readonly Id<Personne> Personne = Id<Personne>.Nouveau();
    private static readonly Id<Entreprise> Accueil = Id<Entreprise>.Nouveau();

    [Fact]
    public void Seule_elle_n_est_pas_un_renouvellement() => Assert.Equal(0, Faits(Une("2022-01-03", "2022-01-14")).Renouvellements);

    [Fact]
    public void Apres_une_autre_il_faut_le_dire()
    {
        var (premiere, seconde) = (Une("2022-01-03", "2022-01-14"), Une("2022-02-01", "2022-02-14"));
        Assert.Null(Faits(seconde, premiere).Renouvellements);
        seconde.EstRenouvellement = true;
        Assert.Equal((1, true), (Faits(seconde, premiere).Renouvellements, Faits(seconde, premiere).MemeObjetQueLInitiale));
        seconde.Objet = ObjetPmsmp.ConfirmerProjet;
        Assert.False(Faits(seconde, premiere).MemeObjetQueLInitiale);
        (seconde.Objet, seconde.Objectifs) = (premiere.Objet, "Autre chose");
        Assert.False(Faits(seconde, premiere).MemeObjetQueLInitiale);
    }

    [Fact]
    public void Un_second_renouvellement_se_compte()
    {
        var (premiere, seconde, troisieme) = (Une("2022-01-03", "2022-01-14"), Une("2022-02-01", "2022-02-14"), Une("2022-03-01", "2022-03-14"));
        (seconde.EstRenouvellement, troisieme.EstRenouvellement) = (true, true);
        Assert.Equal(2, Faits(troisieme, premiere, seconde).Renouvellements);
        Assert.Equal(ResultatRegle.NonConforme, RegistreDesRegles.DeLImmersion.Single(r => r.Code == "PMS-05").Juger(Faits(troisieme, premiere, seconde), FaitsDEssai.Droit).Resultat);
    }

    // Twelve days and fourteen days, wherever they are; another person's do not count.
    [Fact]
    public void Les_jours_de_la_personne_s_additionnent()
    {
        var ailleurs = new Pmsmp { PersonneId = Personne, EntrepriseId = Id<Entreprise>.Nouveau(), Du = new(2022, 2, 1), Au = new(2022, 2, 14) };
        var autre = new Pmsmp { PersonneId = Id<Personne>.Nouveau(), EntrepriseId = Accueil, Du = new(2022, 2, 1), Au = new(2022, 2, 14) };
        var faits = Faits(Une("2022-01-03", "2022-01-14"), ailleurs, autre);
        Assert.Equal(26, faits.JoursDImmersionDuContrat);
        Assert.Empty(faits.Autres!);
    }

    private static FaitsDImmersion Faits(Pmsmp immersion, params Pmsmp[] autres) => FaitsDImmersion.De(immersion, [immersion, .. autres], new(1990, 1, 1), new(2022, 4, 1));

    private static Pmsmp Une(string du, string au) => new() { PersonneId = Personne, EntrepriseId = Accueil, Du = FaitsDEssai.Le(du), Au = FaitsDEssai.Le(au), Objet = ObjetPmsmp.DecouvrirMetier, Objectifs = "Voir la taille" };
}
