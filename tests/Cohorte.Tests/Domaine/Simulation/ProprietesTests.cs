using CsCheck;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Aides;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Tests.Domaine.Simulation;

/// <summary>What holds of every payslip and of every contract.</summary>
public sealed class ProprietesTests
{
    private const int Essais = 1_500;
    private static readonly BaremesDePaie Baremes = BaremesDePaieDeTest.Livres;

    private static readonly Gen<(EmployeurSimule Employeur, LoiDuMois Loi, int Cents)> Paies =
        Gen.Select(ContratsAuHasard.Parmi(1, 11, 49, 50, 250), Gen.Bool, Gen.Bool, Gen.Int[0, 900], Gen.Int[0, 95], Gen.Int[10_000, 1_200_000])
            .Select((effectif, agricole, geiq, atMp, mois, cents) => (new EmployeurSimule { Effectif = effectif, Agricole = agricole, Geiq = geiq, TauxAtMp = new(atMp / 10_000m) }, Baremes.Du(new DateOnly(2019, 1, 1).AddMonths(mois))!, cents));

    [Fact]
    public void Le_net_ne_depasse_pas_le_brut_et_les_lignes_font_les_totaux() => Paies.Sample(p =>
    {
        var b = Calculer(p.Employeur, p.Loi, p.Cents);
        Assert.InRange(b.Net.Euros, 0, b.Brut.Euros);
        Assert.Equal(b.CotisationsSalariales.Euros, b.Lignes.Sum(l => l.Salarial.Euros));
        Assert.Equal(b.CotisationsPatronales.Euros, b.Lignes.Sum(l => l.Patronal.Euros));
        Assert.All(b.Lignes, l => Assert.InRange(l.Montant.Euros - (l.Assiette.Euros * l.Taux.Fraction), -0.011m, 0.011m));
    }, iter: Essais);

    [Fact]
    public void La_reduction_reste_entre_zero_et_les_contributions_dues() => Paies.Sample(p =>
    {
        var b = Calculer(p.Employeur, p.Loi, p.Cents);
        Assert.InRange(b.ReductionGenerale.Euros, 0, b.CotisationsPatronales.Euros);
    }, iter: Essais);

    /// <summary>Monotone but where the law itself jumps: crossing a ceiling of the reduced rates, or one ten-thousandth of the coefficient.</summary>
    [Fact]
    public void Le_cout_croit_avec_le_brut() => Paies.Sample(p =>
    {
        var (bas, haut) = (Calculer(p.Employeur, p.Loi, p.Cents), Calculer(p.Employeur, p.Loi, p.Cents + 5_000));
        Assert.True(bas.CoutEmployeur <= haut.CoutEmployeur, $"{bas.CoutEmployeur} > {haut.CoutEmployeur}");
        Assert.True(bas.Net < haut.Net);
    }, iter: Essais);

    /// <summary>Cutting at a month boundary: the same pay of every month; only the aids, the regularisation and the OPCO look at the contract as a whole.</summary>
    [Fact]
    public void Couper_un_contrat_a_la_fin_d_un_mois_ne_change_aucun_bulletin() => ContratsAuHasard.Tous.Sample(description =>
    {
        var entier = Simulateur.Simuler(description, Baremes);
        if (!entier.EstFait || entier.Valeur.Mois.Count < 4) return;
        var coupe = entier.Valeur.Mois[2].Mois;
        var debut = Simulateur.Simuler(description with { Contrat = description.Contrat with { DateFin = coupe.AddDays(-1) } }, Baremes).Valeur;
        Assert.Equal(entier.Valeur.Mois.Take(2).Select(m => m.Bulletin.CoutEmployeur), debut.Mois.Select(m => m.Bulletin.CoutEmployeur));
        if (description.Personne.DateNaissance.Day == 1 && description.Personne.DateNaissance.Month == coupe.Month) return;
        var fin = Simulateur.Simuler(description with { Contrat = description.Contrat with { DateDebut = coupe } }, Baremes).Valeur;
        Assert.Equal(entier.Valeur.Mois.Skip(2).Select(m => m.Bulletin.CoutEmployeur), fin.Mois.Select(m => m.Bulletin.CoutEmployeur));
    }, iter: 600);

    [Fact]
    public void Les_versements_d_une_aide_s_additionnent() => ContratsAuHasard.Tous.Sample(description =>
    {
        foreach (var aide in CatalogueDesAides.Calculer(description, Baremes.Source)) Assert.Equal(aide.Montant.Euros, aide.Versements.Sum(v => v.Montant.Euros));
    }, iter: Essais);

    /// <summary>Signed one day too late: the same contract loses the aid, and nothing else.</summary>
    [Theory]
    [InlineData("2022-12-31", DispositifDecrit.Experimental, 8000, 6000)]
    [InlineData("2023-12-31", DispositifDecrit.Experimental, 6000, 0)]
    [InlineData("2024-04-30", DispositifDecrit.Classique, 6000, 0)]
    public void Signer_apres_la_fenetre_ne_change_que_l_aide(string dernier, DispositifDecrit dispositif, int avant, int apres)
    {
        var signe = DateOnly.Parse(dernier, System.Globalization.CultureInfo.InvariantCulture);
        SimulationDeContrat Simuler(DateOnly conclusion) => Simulateur.Simuler(Un(dispositif, conclusion, signe.AddDays(2)), Baremes).Valeur;
        var (premier, second) = (Simuler(signe), Simuler(signe.AddDays(1)));
        Assert.Equal(premier.Totaux.CoutEmployeur, second.Totaux.CoutEmployeur);
        Assert.Equal(premier.Mois.Select(m => m.Bulletin.Net), second.Mois.Select(m => m.Bulletin.Net));
        Assert.Equal(avant, premier.Totaux.Aides.Euros);
        Assert.Equal(apres, second.Totaux.Aides.Euros);
    }

    internal static DescriptionDeContrat Un(DispositifDecrit dispositif, DateOnly conclusion, DateOnly debut) => new()
    {
        Contrat = new ContratDecrit
        {
            Dispositif = dispositif,
            Nature = NatureContrat.Cdd,
            DateConclusion = conclusion,
            DateDebut = debut,
            DateFin = debut.AddMonths(12).AddDays(-1),
            HeuresHebdomadaires = new(35),
            HeuresFormation = new(250),
            Finalite = dispositif == DispositifDecrit.Experimental ? FinaliteContrat.Competences : FinaliteContrat.Cqp,
        },
        Personne = new PersonneDecrite { DateNaissance = new(2002, 5, 15), Diplome = Diplome.Aucun },
        Employeur = new EmployeurDecrit { Effectif = 30, Regime = RegimeSocial.General, TauxAtMp = new(0.0224m), Geiq = false, QuotaAlternantsAtteint = true },
    };

    private static BulletinDePaie Calculer(EmployeurSimule employeur, LoiDuMois loi, int cents) => CalculDuBulletin.Calculer(employeur, loi, new Montant(cents / 100m), Presence.MoisEntier(new Heures(35)));
}
