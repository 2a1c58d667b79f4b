using CsCheck;
using Cohorte.Domaine.Recherche;

namespace Cohorte.Tests.Domaine.Recherche;

public sealed class RechercheTests
{
    private static readonly Gen<string> Mot = Gen.Char['a', 'z'].Array[4, 14].Select(c => new string(c));

    [Theory]
    [InlineData("dupont", "dupomt", true)]
    [InlineData("dupont", "dupon", true)]
    [InlineData("dupont", "dupontt", true)]
    [InlineData("dupont", "dupnot", true)]
    [InlineData("dupont", "upont", true)]
    [InlineData("dupont", "dupont", true)]
    [InlineData("dupont", "durand", false)]
    [InlineData("dupont", "dpuotn", false)]
    [InlineData("a", "", true)]
    public void Une_faute_est_une_lettre_de_plus_de_moins_changee_ou_deux_echangees(string a, string b, bool attendu)
    {
        Assert.Equal(attendu, Ressemblance.AUneFautePres(a, b));
        Assert.Equal(attendu, Ressemblance.AUneFautePres(b, a));
    }

    [Theory]
    [InlineData("Müller", "muller", true)]
    [InlineData("Les Jardins d’Émile", "jardin emile", true)]
    [InlineData("Les Jardins d’Émile", "emiel", true)]
    [InlineData("Les Jardins d’Émile", "jardins alpha", false)]
    [InlineData("Stagiaire 07", "stagiare 07", true)]
    [InlineData("Stagiaire 07", "stagiaire 08", false)]
    [InlineData("Ly", "lo", false)]
    public void Les_accents_une_faute_et_un_debut_de_mot_sont_pardonnes_pas_un_chiffre(string texte, string cherche, bool trouve) =>
        Assert.Equal(trouve, Ressemblance.Noter(ClesDeRecherche.Mots(cherche), ClesDeRecherche.Mots(texte)) > 0);

    [Fact]
    public void Le_mot_entier_passe_avant_le_debut_qui_passe_avant_la_faute()
    {
        var entier = Ressemblance.Noter(["martin"], ["martin"]);
        var debut = Ressemblance.Noter(["martin"], ["martineau"]);
        var faute = Ressemblance.Noter(["martin"], ["marten"]);
        Assert.True(entier > debut && debut > faute && faute > 0);
    }

    [Fact]
    public void Deux_mots_a_une_faute_pres_partagent_toujours_une_cle() =>
        Gen.Select(Mot, Gen.Int[0, 3], Gen.Int[0, 13], Gen.Char['a', 'z']).Sample((mot, genre, ou, lettre) =>
        {
            var i = ou % mot.Length;
            var faux = genre switch
            {
                0 => mot.Remove(i, 1),
                1 => mot.Insert(i, lettre.ToString()),
                2 => mot.Remove(i, 1).Insert(i, lettre.ToString()),
                _ => i + 1 < mot.Length ? mot[..i] + mot[i + 1] + mot[i] + mot[(i + 2)..] : mot,
            };
            if (faux.Length < 4) return true;
            return Ressemblance.AUneFautePres(mot, faux) && ClesDeRecherche.DuTexte(mot).Overlaps(ClesDeRecherche.DuMotCherche(faux));
        });

    [Fact]
    public void Un_debut_de_mot_partage_une_cle() =>
        Gen.Select(Mot, Gen.Int[2, 14]).Sample((mot, longueur) =>
            ClesDeRecherche.DuTexte(mot).Overlaps(ClesDeRecherche.DuMotCherche(mot[..Math.Min(longueur, mot.Length)])));

    [Theory]
    [InlineData("Jean Martin", "martin jean", "&jea mar")]
    [InlineData("Jean Martin", "jea martni", "&jea mar")]
    [InlineData("Émile Zö", "zo emile", "&emi zo")]
    public void Deux_mots_forment_une_paire_par_leurs_debuts_quel_que_soit_leur_ordre(string texte, string cherche, string paire)
    {
        Assert.Equal([paire], ClesDeRecherche.Paires(texte));
        Assert.Equal([paire], ClesDeRecherche.Paires(cherche));
    }

    [Fact]
    public void Les_paires_d_un_texte_sont_celles_de_ses_cinq_premiers_mots()
    {
        var paires = ClesDeRecherche.Paires("alpha bravo charlie delta echo foxtrot golf");
        Assert.Equal(10, paires.Count);
        Assert.DoesNotContain(paires, p => p.Contains("fox", StringComparison.Ordinal) || p.Contains("gol", StringComparison.Ordinal));
    }

    [Fact]
    public void Une_cle_tient_dans_sa_colonne() =>
        Gen.String.Sample(texte => ClesDeRecherche.DuTexte(texte).All(c => c.Length is > 0 and <= ClesDeRecherche.Longueur));
}
