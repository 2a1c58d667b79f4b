using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Tests.Domaine.Conformite;

namespace Cohorte.Tests.Domaine.Actions;

public sealed class FondementDeRegleTests
{
    private static readonly DonneesDeBaseLegale Juste = new("TRN-01", TypeBaseLegale.AccordL632514, "Accord de branche du 3 mars 2021", new Taux(0.40m), new(2021, 3, 3), null);

    [Fact]
    public void Un_accord_de_la_bonne_nature_se_pose()
    {
        Assert.True(Verifier(Juste).EstFait);
        Assert.True(Verifier(Juste with { Plafond = null }).EstFait);
        Assert.True(Verifier(Juste with { Regle = "DUR-03", Type = TypeBaseLegale.AccordL632512, Plafond = null }).EstFait);
        Assert.True(Verifier(Juste with { Regle = "XP-02", Type = TypeBaseLegale.DecisionEcriteOpco, Plafond = null }).EstFait);
    }

    [Fact]
    public void Ce_qui_ne_leve_rien_est_refuse_au_champ()
    {
        Refuse(Juste with { Regle = "PUB-01" }, "Regle", "Aucune base légale ne lève la règle PUB-01");
        Refuse(Juste with { Regle = "DUR-03" }, "Type", "ne lève que le plafond de la part de formation (TRN-01)");
        Refuse(Juste with { Type = TypeBaseLegale.AccordL632512 }, "Type", "ne lève que la durée de plus de 12 mois (DUR-03)");
        Refuse(Juste with { Type = TypeBaseLegale.DecisionEcriteOpco }, "Type", "il faut un accord");
        Refuse(Juste with { Plafond = new Taux(0.25m) }, "Plafond", "La loi permet déjà 25");
        Refuse(Juste with { Regle = "DUR-03", Type = TypeBaseLegale.AccordL632512 }, "Plafond", "Seul un accord");
        Refuse(Juste with { Au = new(2021, 3, 2) }, "Au", "La fin vient avant le début");
        Refuse(Juste with { Du = new(1999, 12, 31) }, "Du", "entre 2000 et 2100");
        Refuse(Juste with { Au = new(2101, 1, 1) }, "Au", "entre 2000 et 2100");
    }

    private static Resultat Verifier(DonneesDeBaseLegale donnees) => FondementDeRegle.Verifier(donnees, BaremesDeTest.Livres);

    private static void Refuse(DonneesDeBaseLegale donnees, string champ, string phrase)
    {
        var refus = Assert.Single(Verifier(donnees).Refus);
        Assert.Equal(champ, refus.Champ);
        Assert.Contains(phrase, refus.Message, StringComparison.Ordinal);
    }
}
