using Cohorte.Domaine.Commun;

namespace Cohorte.Tests.Domaine.Commun;

public sealed class SiretTests
{
    [Theory]
    [InlineData("73282932000074")]
    [InlineData("732 829 320 00074")]
    [InlineData("35600000000048")]
    [InlineData("35600000049837")]
    public void Accepte_une_cle_juste(string saisie) => Assert.True(Siret.TryParse(saisie, null, out _));

    [Theory]
    [InlineData("73282932000075")]
    [InlineData("7328293200007")]
    [InlineData("732829320000741")]
    [InlineData("35600000049838")]
    [InlineData("abcdefghijklmn")]
    public void Refuse_une_cle_fausse(string saisie) => Assert.False(Siret.TryParse(saisie, null, out _));

    [Theory]
    [InlineData("732829320", true)]
    [InlineData("356000000", true)]
    [InlineData("732829321", false)]
    public void Controle_le_siren(string saisie, bool juste) => Assert.Equal(juste, Siren.TryParse(saisie, null, out _));
}
