using Cohorte.Domaine.Commun;

namespace Cohorte.Tests.Domaine.Commun;

public sealed class IdentifiantsTests
{
    [Theory]
    [InlineData("295109912611193", true)]
    [InlineData("2 95 10 99 126 111 93", true)]
    [InlineData("295109912611194", false)]
    [InlineData("253072B07300470", true)]
    [InlineData("253072A07300443", true)]
    [InlineData("253072A07300470", false)]
    [InlineData("795109912611137", true)]
    [InlineData("795109912611136", false)]
    [InlineData("269054958815780", false)]
    [InlineData("595109912611193", false)]
    [InlineData("29510991261119", false)]
    [InlineData("29513991261119X", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Le_numero_de_securite_sociale_a_une_cle(string? saisie, bool attendu) => Assert.Equal(attendu, Nir.TryParse(saisie, null, out _));

    [Theory]
    [InlineData("8130Z", "8130Z")]
    [InlineData("81.30z", "8130Z")]
    [InlineData("8130", null)]
    [InlineData("813OZ", null)]
    public void Le_code_NAF(string saisie, string? attendu) => Assert.Equal(attendu, CodeNaf.TryParse(saisie, null, out var lu) ? lu.Code : null);

    [Theory]
    [InlineData("7018", "7018")]
    [InlineData("16", "0016")]
    [InlineData("12345", null)]
    [InlineData("70A8", null)]
    public void Le_code_IDCC(string saisie, string? attendu) => Assert.Equal(attendu, CodeIdcc.TryParse(saisie, null, out var lu) ? lu.Code : null);

    [Theory]
    [InlineData("RNCP15516", "RNCP15516")]
    [InlineData("rncp 15516", "RNCP15516")]
    [InlineData("15516", "RNCP15516")]
    [InlineData("1", null)]
    [InlineData("RNCP123456", null)]
    public void Le_code_RNCP(string saisie, string? attendu) => Assert.Equal(attendu, CodeRncp.TryParse(saisie, null, out var lu) ? lu.Code : null);

    [Theory]
    [InlineData("2A004", true)]
    [InlineData("2b033", true)]
    [InlineData("75056", true)]
    [InlineData("2C004", false)]
    [InlineData("7505", false)]
    public void Le_code_de_commune(string saisie, bool attendu) => Assert.Equal(attendu, CodeCommune.TryParse(saisie, null, out _));

    [Theory]
    [InlineData("0561910X", true)]
    [InlineData("0750655E", true)]
    [InlineData("0690026D", true)]
    [InlineData("0750655F", false)]
    [InlineData("075065E", false)]
    public void Le_code_UAI_a_une_cle(string saisie, bool attendu) => Assert.Equal(attendu, CodeUai.TryParse(saisie, null, out _));

    [Theory]
    [InlineData("11750000175", true)]
    [InlineData("11 75 00001 75", true)]
    [InlineData("1175000017", false)]
    [InlineData("1175000017A", false)]
    public void Le_numero_de_declaration_d_activite(string saisie, bool attendu) => Assert.Equal(attendu, NumeroDeDeclaration.TryParse(saisie, null, out _));
}
