using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class REM_01_Tests
{
    private static readonly REM_01 Regle = new();

    private static Func<FaitsDuContrat, FaitsDuContrat> Propose(decimal salaire, string naissance = "1982-01-01", Diplome diplome = Diplome.Aucun) =>
        f => f with { SalaireMensuelPropose = new Montant(salaire), DateNaissance = Le(naissance), Diplome = diplome };

    [Theory]
    [InlineData(1678.95, Conforme)]
    [InlineData(1678.94, NonConforme)]
    public void Un_adulte_a_le_SMIC_de_chaque_mois_du_contrat(double salaire, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(Propose((decimal)salaire)));

    [Theory]
    [InlineData("2000-01-01", Diplome.Aucun, 1175.27, Conforme)]
    [InlineData("2000-01-01", Diplome.Aucun, 1175.26, NonConforme)]
    [InlineData("2000-01-01", Diplome.BacProfessionnel, 1343.16, Conforme)]
    [InlineData("2000-01-01", Diplome.BacProfessionnel, 1343.15, NonConforme)]
    [InlineData("2003-01-01", Diplome.Aucun, 923.43, Conforme)]
    [InlineData("2003-01-01", Diplome.Aucun, 923.42, NonConforme)]
    public void Un_jeune_a_une_part_du_SMIC(string naissance, Diplome diplome, double salaire, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(Propose((decimal)salaire, naissance, diplome)));

    [Fact]
    public void Le_minimum_conventionnel_compte_pour_85_pour_cent()
    {
        Assert.Equal(Conforme, Regle.Juger(f => Propose(1700m)(f) with { MinimumConventionnelMensuel = new Montant(2000) }));
        Assert.Equal(NonConforme, Regle.Juger(f => Propose(1699.99m)(f) with { MinimumConventionnelMensuel = new Montant(2000) }));
    }

    [Fact]
    public void Propose_le_centime_qui_convient()
    {
        var verdict = Regle.Ouvrir(Propose(1600m));
        Assert.Equal((1600m, 1678.95m, "€"), (verdict.Valeur, verdict.Borne, verdict.Unite));
        Assert.Equal((1678.95m, "ajouter 78,95\u00A0€ par mois"), (Assert.Single(verdict.Corrections).Valeur, verdict.Corrections[0].Message));
    }

    [Fact]
    public void Sans_proposition_le_minimum_est_paye() => Assert.Equal(Conforme, Regle.Juger(f => f));

    [Fact]
    public void Nomme_ce_qui_manque()
    {
        Assert.Contains("personne.diplome", Regle.Ouvrir(f => f with { Diplome = null }).Message);
        Assert.Contains("contrat.minimumConventionnelMensuel", Regle.Ouvrir(f => Propose(3000)(f) with { MinimumConventionnelMensuel = default }).Message);
        Assert.Equal(NonConforme, Regle.Juger(f => Propose(100)(f) with { MinimumConventionnelMensuel = default, Diplome = null }));
    }
}
