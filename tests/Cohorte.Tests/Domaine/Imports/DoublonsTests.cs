using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Imports;

namespace Cohorte.Tests.Domaine.Imports;

public sealed class DoublonsTests
{
    private static readonly Siren Un = Siren.Parse("732829320", null);
    private static readonly Siren Deux = Siren.Parse("552100554", null);
    private static readonly Guid Connue = Guid.Parse("0192f3a4-0000-7000-8000-000000000001");

    [Fact]
    public void Le_meme_siren_est_la_meme_entreprise()
    {
        var trouve = Chercher([Entreprise(Connue, 0, "Serres du Val", Un, "Cergy")], Entreprise(null, 4, "SARL DES SERRES", Un, null));
        Assert.Equal(new DoublonTrouve(4, true, Connue, null, "Serres du Val", "même SIREN"), trouve);
    }

    [Fact]
    public void Deux_siren_differents_sont_deux_entreprises_malgre_le_nom() =>
        Assert.Null(Chercher([Entreprise(Connue, 0, "Serres du Val", Un, "Cergy")], Entreprise(null, 4, "Serres du Val", Deux, "Cergy")));

    [Theory]
    [InlineData("SARL Serres du Val", "même nom")]
    [InlineData("Serre du Val", "nom presque pareil")]
    public void Un_nom_qui_ressemble_se_juge(string nom, string pourquoi)
    {
        var trouve = Chercher([Entreprise(Connue, 0, "Serres du Val", Un, "Cergy")], Entreprise(null, 4, nom, null, "Cergy"));
        Assert.Equal(new DoublonTrouve(4, false, Connue, null, "Serres du Val", pourquoi), trouve);
    }

    [Fact]
    public void Une_ligne_peut_repeter_une_ligne()
    {
        var trouves = Doublons.Chercher([], [Entreprise(null, 2, "Serres du Val", null, "Cergy"), Entreprise(null, 3, "Bois Clair", null, null), Entreprise(null, 9, "SERRES DU VAL", null, "cergy")]);
        Assert.Equal([new DoublonTrouve(9, true, null, 2, "Serres du Val", "même nom, même commune")], trouves);
    }

    [Theory]
    [InlineData("Dupont", "Jean", "1990-05-01", null, null, true)]
    [InlineData("JEAN", "dupont", "1990-05-01", null, null, true)]
    [InlineData("Dupond", "Jean", "1990-05-01", null, null, false)]
    [InlineData("Dupont", "Jean", null, null, null, false)]
    [InlineData("Martin", "Luc", null, "A@b.fr", null, false)]
    [InlineData("Martin", "Luc", null, null, "+33612345678", false)]
    public void Une_personne_se_reconnait(string nom, string prenom, string? naissance, string? courriel, string? telephone, bool certain)
    {
        var connue = Empreintes.DePersonne(Connue, 0, "Dupont", "Jean", new DateOnly(1990, 5, 1), "a@b.fr", "06 12 34 56 78");
        var trouve = Chercher([connue], Empreintes.DePersonne(null, 2, nom, prenom, naissance is null ? null : DateOnly.ParseExact(naissance, "yyyy-MM-dd"), courriel, telephone));
        Assert.Equal(certain, trouve!.Certain);
        Assert.Equal(Connue, trouve.Connu);
    }

    [Fact]
    public void Deux_personnes_sans_rien_de_commun_ne_se_ressemblent_pas()
    {
        var connue = Empreintes.DePersonne(Connue, 0, "Dupont", "Jean", new DateOnly(1990, 5, 1), "a@b.fr", "06 12 34 56 78");
        Assert.Null(Chercher([connue], Empreintes.DePersonne(null, 2, "Durand", "Jeanne", new DateOnly(1990, 5, 1), "c@b.fr", "06 12 34 56 79")));
    }

    private static EmpreinteDImport Entreprise(Guid? connue, int ligne, string nom, Siren? siren, string? commune) => Empreintes.DEntreprise(connue, ligne, nom, siren, commune);

    private static DoublonTrouve? Chercher(IEnumerable<EmpreinteDImport> connues, EmpreinteDImport ligne) => Doublons.Chercher(connues, [ligne]).SingleOrDefault();
}
