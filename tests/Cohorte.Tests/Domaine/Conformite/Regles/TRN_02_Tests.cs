using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class TRN_02_Tests
{
    private static readonly TRN_02 Regle = new();

    [Theory]
    [InlineData(MethodeDeBase.ProrataMois, 1071.33)]
    [InlineData(MethodeDeBase.ProrataJours, 1065.46)]
    [InlineData(MethodeDeBase.Contractuelle, 1213.33)]
    public void Montre_la_base_de_huit_mois(MethodeDeBase methode, double attendue) =>
        Assert.Equal((decimal)attendue, decimal.Round(Regle.Ouvrir(f => f with { MethodeBase = methode }).Valeur!.Value, 2, MidpointRounding.AwayFromZero));

    [Fact]
    public void Dit_que_les_methodes_ne_s_accordent_pas_sur_301_heures()
    {
        var message = Regle.Ouvrir(f => f with { HeuresFormation = new Heures(301) }).Message;
        Assert.Contains("Les méthodes ne s’accordent pas", message);
        Assert.Contains("«\u00A0Heures du contrat\u00A0» donnerait «\u00A0conforme\u00A0»", message);
    }

    [Fact]
    public void Ne_dit_rien_quand_elles_s_accordent() => Assert.DoesNotContain("accordent", Regle.Ouvrir(f => f).Message);

    [Fact]
    public void Un_temps_partiel_reduit_la_base() => Assert.Equal(803.5m, Regle.Ouvrir(f => f with { DateFin = Le("2023-02-13"), HeuresHebdomadaires = new Heures(17.5m) }).Valeur);
}
