using Cohorte.Domaine.Imports;

namespace Cohorte.Tests.Domaine.Imports;

public sealed class LectureDeCelluleTests
{
    [Theory]
    [InlineData("14/02/2022", "2022-02-14")]
    [InlineData("1/3/2027", "2027-03-01")]
    [InlineData("14-02-2022", "2022-02-14")]
    [InlineData("14.02.2022", "2022-02-14")]
    [InlineData("2022-02-14", "2022-02-14")]
    [InlineData("2022-02-14T00:00:00", "2022-02-14")]
    [InlineData("14/02/2022 00:00", "2022-02-14")]
    [InlineData("14 février 2022", "2022-02-14")]
    [InlineData("1er mars 2022", "2022-03-01")]
    [InlineData("lundi 14 février 2022", "2022-02-14")]
    [InlineData("12/03/95", "1995-03-12")]
    [InlineData("12/03/27", "2027-03-12")]
    [InlineData("29/02/00", "2000-02-29")]
    [InlineData("44606", "2022-02-14")]
    [InlineData("44606,75", "2022-02-14")]
    [InlineData("34658", "1994-11-20")]
    public void Lit_les_dates_des_tableurs(string texte, string attendue)
    {
        Assert.True(LectureDeCellule.Date(texte, out var date), texte);
        Assert.Equal(DateOnly.ParseExact(attendue, "yyyy-MM-dd"), date);
    }

    [Theory]
    [InlineData("31/02/2022")]
    [InlineData("13/13/2022")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("99999999")]
    [InlineData("bientôt")]
    [InlineData("14/02/20222")]
    public void Refuse_ce_qui_n_est_pas_une_date(string texte) => Assert.False(LectureDeCellule.Date(texte, out _), texte);

    [Theory]
    [InlineData("06.12.34.56.78", "06 12 34 56 78")]
    [InlineData("0612345678", "06 12 34 56 78")]
    [InlineData("612345678", "06 12 34 56 78")]
    [InlineData("+33 6 12 34 56 78", "06 12 34 56 78")]
    [InlineData("0033612345678", "06 12 34 56 78")]
    [InlineData("+33 (0)6 12 34 56 78", "06 12 34 56 78")]
    [InlineData("+32 470 12 34 56", "+32470123456")]
    [InlineData("123", null)]
    [InlineData("non", null)]
    public void Normalise_les_telephones(string texte, string? attendu) => Assert.Equal(attendu, LectureDeCellule.Telephone(texte));

    [Theory]
    [InlineData("Jean.Dupont@Exemple.FR", "jean.dupont@exemple.fr")]
    [InlineData("mailto:a@b.fr", "a@b.fr")]
    [InlineData("Jean Dupont <a@b.fr>", "a@b.fr")]
    [InlineData("a@b", null)]
    [InlineData("a b@c.fr", null)]
    [InlineData("nom@domaine.fr;", null)]
    public void Normalise_les_courriels(string texte, string? attendu) => Assert.Equal(attendu, LectureDeCellule.Courriel(texte));

    [Theory]
    [InlineData("DUPONT Jean-Marie", "DUPONT", "Jean-Marie")]
    [InlineData("Jean DE LA TOUR", "DE LA TOUR", "Jean")]
    [InlineData("Dupont Jean", "Dupont", "Jean")]
    [InlineData("Dupont", "Dupont", "")]
    public void Separe_nom_et_prenom(string texte, string nom, string prenom) => Assert.Equal((nom, prenom), LectureDeCellule.NomComplet(texte));

    [Fact]
    public void Nettoie_les_espaces_invisibles() => Assert.Equal("Serre du Val", LectureDeCellule.Nettoyer("\uFEFF Serre\u00A0\u00A0du\r\nVal\u200B "));

    [Theory]
    [InlineData("1801.8000000000002", "1801.80")]
    [InlineData("1801,8", "1801,8")]
    [InlineData("3,14159265", "3,14159265")]
    public void Ramene_les_restes_du_flottant(string texte, string attendu) => Assert.Equal(attendu, LectureDeCellule.ArrondirFlottant(texte));
}
