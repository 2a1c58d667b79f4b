using System.Text;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Commun;

namespace Cohorte.Tests.Planification;

public sealed class LectureStricteTests
{
    private static readonly string A1 = Encoding.UTF8.GetString(CasConnus.Octets("calendrier-A1-seed-9m"));
    private static readonly string B1 = Encoding.UTF8.GetString(CasConnus.Octets("affectation-B1-25x9"));
    private static readonly string C1 = Encoding.UTF8.GetString(CasConnus.Octets("regroupement-C1-60"));

    private static void EstRefuse<T>(Resultat<T> lu, string chemin, string code)
    {
        Assert.False(lu.EstFait);
        Assert.Contains(lu.Refus, r => r.Champ == chemin && r.Code == code);
    }

    private static byte[] Remplacer(string texte, string avant, string apres)
    {
        var rang = texte.IndexOf(avant, StringComparison.Ordinal);
        Assert.True(rang >= 0);
        return Encoding.UTF8.GetBytes(texte[..rang] + apres + texte[(rang + avant.Length)..]);
    }

    [Theory]
    [InlineData("\"titre\"", "\"tritre\"", "tritre", "json.inconnu")]
    [InlineData("\"joursFeries\": \"metropole\",", "", "joursFeries", "json.manquant")]
    [InlineData("\"metropole\"", "\"corse\"", "joursFeries", "json.choix")]
    [InlineData("\"joursFeries\"", "\"id\": \"x\", \"joursFeries\"", "id", "json.doublon")]
    [InlineData("\"2022-02-01\"", "\"01/02/2022\"", "groupes[0].debut", "json.date")]
    [InlineData("\"2022-10-31\"", "\"2022-01-31\"", "groupes[0].fin", "plage.renversee")]
    [InlineData("\"au\": \"2022-08-26\"", "\"au\": \"2022-07-26\"", "prestataires[0].fermetures[0].au", "plage.renversee")]
    [InlineData("\"salles\": 1", "\"salles\": -1", "prestataires[0].salles", "json.nombre")]
    [InlineData("\"E4\"\n", "\"E9\"\n", "groupes[0].entreprises[3]", "reference.inconnue")]
    [InlineData("\"prestataire\": \"P1\"", "\"prestataire\": \"P7\"", "modules[0].prestataire", "reference.inconnue")]
    [InlineData("\"module\": \"FLE\"", "\"module\": \"XXX\"", "modules[1].apres[0].module", "reference.inconnue")]
    [InlineData("\"module\": \"FLE\"", "\"module\": \"TECH\"", "modules[1].apres[0].module", "module.boucle")]
    [InlineData("\"demiJournees\": 40", "\"demiJournees\": \"40\"", "modules[0].demiJournees", "json.nombre")]
    [InlineData("\"id\": \"TECH\"", "\"id\": \"FLE\"", "modules[1]", "id.doublon")]
    [InlineData("\"pourcentage\": 25", "\"pourcentage\": 125", "modules[1].apres[0].pourcentage", "json.nombre")]
    public void Un_calendrier_mal_forme_est_refuse_avec_son_chemin(string avant, string apres, string chemin, string code) =>
        EstRefuse(LectureCalendrier.Probleme(Remplacer(A1, avant, apres)), chemin, code);

    [Theory]
    [InlineData("\"voeux\":[\"E4\",\"E3\"]", "\"voeux\":[\"E4\",\"E8\"]", "candidats[0].voeux[1]", "reference.inconnue")]
    [InlineData("\"voeux\":[\"E4\",\"E3\"]", "\"voeux\":[\"E4\",\"E4\"]", "candidats[0].voeux[1]", "id.doublon")]
    [InlineData("\"capacite\":1", "\"capacite\":-1", "entreprises[0].capacite", "json.nombre")]
    [InlineData("\"C2\":105", "\"C2\":1001", "entreprises[0].notes.C2", "json.nombre")]
    [InlineData("\"C2\":105", "\"C99\":105", "entreprises[0].notes.C99", "reference.inconnue")]
    [InlineData("{\"id\":\"C1\",", "{\"id\":\"C1\",\"age\":52,", "candidats[0].age", "json.inconnu")]
    [InlineData("{\"id\":\"C1\",", "{\"id\":\"C1\",\"sexe\":\"F\",", "candidats[0].sexe", "json.inconnu")]
    [InlineData("\"tirage\":2022", "\"tirage\":2022,\"signes\":[{\"candidat\":\"C1\",\"entreprise\":\"E1\"},{\"candidat\":\"C2\",\"entreprise\":\"E1\"}]", "signes", "affectation.signes")]
    public void Une_affectation_mal_formee_est_refusee_avec_son_chemin(string avant, string apres, string chemin, string code) =>
        EstRefuse(LectureAffectation.Probleme(Remplacer(B1, avant, apres)), chemin, code);

    [Theory]
    [InlineData("\"effectifMinimal\":8", "\"effectifMinimal\":13", "effectifMaximal", "regroupement.effectif")]
    [InlineData("\"postes\":1", "\"postes\":0", "besoins[0].postes", "json.nombre")]
    [InlineData("\"metier\":\"J1\"", "\"metier\":\"J9\"", "besoins[0].metier", "reference.inconnue")]
    public void Un_regroupement_mal_forme_est_refuse_avec_son_chemin(string avant, string apres, string chemin, string code) =>
        EstRefuse(LectureRegroupement.Probleme(Remplacer(C1, avant, apres)), chemin, code);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"a\":1}")]
    public void Un_texte_quelconque_est_refuse_en_francais(string texte)
    {
        Assert.False(LectureCalendrier.Probleme(Encoding.UTF8.GetBytes(texte)).EstFait);
        Assert.False(LectureAffectation.Probleme(Encoding.UTF8.GetBytes(texte)).EstFait);
        Assert.All(LectureRegroupement.Probleme(Encoding.UTF8.GetBytes(texte)).Refus, r => Assert.EndsWith(".", r.Message, StringComparison.Ordinal));
    }

    /// <summary>A text that is not UTF-8 (a file saved in Latin-1), or half of a character, as a value or as a name.</summary>
    public static TheoryData<byte[]> TextesIllisibles =>
    [
        Encoding.Latin1.GetBytes("{\"titre\":\"été\"}"),
        Encoding.Latin1.GetBytes("{\"été\":1}"),
        Encoding.Latin1.GetBytes("{\"titre\":[{\"id\":\"é\"}]}"),
        "{\"titre\":\"\\ud800\"}"u8.ToArray(),
        "{\"\\udc00\":\"x\"}"u8.ToArray(),
        "{\"id\":[\"a\\ud800b\"]}"u8.ToArray(),
    ];

    [Theory]
    [MemberData(nameof(TextesIllisibles))]
    public void Un_texte_qui_ne_se_decode_pas_est_illisible(byte[] corps)
    {
        var attendu = new Refus("json.illisible", "Ce n’est pas un document JSON lisible\u00A0: un texte n’est pas en UTF-8.");
        Assert.Equal([attendu], LectureCalendrier.Probleme(corps).Refus);
        Assert.Equal([attendu], LectureAffectation.Probleme(corps).Refus);
        Assert.Equal([attendu], LectureRegroupement.Probleme(corps).Refus);
        Assert.Equal([attendu], LectureCalendrier.Reparation(corps, CasConnus.Calendrier("A1-seed-9m")).Refus);
    }

    [Fact]
    public void Un_caractere_echappe_en_deux_moities_se_lit()
    {
        var lu = LectureCalendrier.Probleme(Remplacer(A1, "\"titre\": \"", "\"titre\": \"\\ud83c\\udf33 \\u00e9t\\u00e9 "));
        Assert.True(lu.EstFait);
        Assert.StartsWith("🌳 été ", lu.Valeur.Titre, StringComparison.Ordinal);
    }
}
