using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.ReglesOpco;

namespace Cohorte.Tests.Domaine.Reglementation.ReglesOpco;

public sealed class RedactionDeRegleTests
{
    private static readonly DateOnly Jour = new(2026, 11, 24);
    private static readonly ParametreLegal<decimal> DeLOpco = new("opco.mois", "Mois", "mois", null, []) { Proprietaire = Proprietaire.Opco };

    [Fact]
    public void L_Opco_n_ecrit_pas_la_loi() => Assert.Equal("regle.parametre", RedactionDeRegle.Ecrire(Brouillon(), DeLOpco with { Proprietaire = Proprietaire.Loi }, Jour, 6, null).Refus.Single().Code);

    [Theory]
    [InlineData(-1)]
    [InlineData(6.5)]
    [InlineData(601)]
    public void Une_valeur_impossible_dans_son_unite_est_refusee(double valeur) =>
        Assert.Equal("regle.valeur", RedactionDeRegle.Ecrire(Brouillon(), DeLOpco, Jour, (decimal)valeur, null).Refus.Single().Code);

    [Fact]
    public void Une_version_publiee_ne_change_plus()
    {
        var regle = Brouillon();
        Assert.True(RedactionDeRegle.Publier(regle, Role.GestionnaireOpco, "Conseil d’administration", "G. Gestion", Jour).EstFait);
        Assert.Equal(("Conseil d’administration", Jour, "G. Gestion"), (regle.Motif, regle.PublieeLe, regle.PublieePar));
        Assert.Equal("regle.figee", RedactionDeRegle.Ecrire(regle, DeLOpco, Jour, 6, null).Refus.Single().Code);
        Assert.False(RedactionDeRegle.Abandonner(regle, Role.GestionnaireOpco, "trop tard").EstFait);
    }

    [Fact]
    public void Publier_demande_une_raison() => Assert.Equal("regle.motif", RedactionDeRegle.Publier(Brouillon(), Role.GestionnaireOpco, " ", "G", Jour).Refus.Single().Code);

    [Fact]
    public void Seul_un_gestionnaire_publie() => Assert.Equal("transition.role", RedactionDeRegle.Publier(Brouillon(), Role.ConseillerOpco, "motif", "C", Jour).Refus.Single().Code);

    private static RegleOpco Brouillon() => new() { Parametre = "opco.mois", Numero = 1, Proprietaire = "OCAPIAT", Depuis = Jour, Valeur = 6 };
}
