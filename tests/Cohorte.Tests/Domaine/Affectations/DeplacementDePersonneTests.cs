using Cohorte.Domaine.Affectations;
using static Cohorte.Tests.Domaine.Affectations.MarcheDEssai;

namespace Cohorte.Tests.Domaine.Affectations;

public sealed class DeplacementDePersonneTests
{
    private static readonly string[] AlphaBeta = ["Alpha", "Beta"];

    private static MarcheDEssai Trois => new MarcheDEssai().Offre("Alpha", 1).Offre("Beta", 2)
        .Candidat("A", AlphaBeta, "Alpha oui", "Beta peut-être").Candidat("B", AlphaBeta, "Alpha peut-être", "Beta oui").Candidat("C", ["Alpha"], "Alpha non");

    [Fact]
    public void Echanger_deux_personnes_dit_qui_bouge_et_qui_se_prefererait_ailleurs()
    {
        var avant = Trois.Regle;
        Assert.Equal("A Alpha, B Beta", Trois.Places(avant));
        var apres = Essayer(avant, "A", new(null, Personne("B").ToString()));
        Assert.Equal("A Beta, B Alpha", Trois.Places(apres));
        Assert.Equal(
            [
                "A passe de Alpha (1er vœu) à Beta (2e vœu).",
                "B passe de Beta (2e vœu) à Alpha (1er vœu).",
                "Deux personnes se préféreraient ailleurs : un candidat et un employeur.",
                "A et Alpha : Alpha est son 1er vœu, alors que sa place est son 2e vœu ; l’entreprise a dit « oui », et elle reçoit B (« peut-être »).",
            ],
            Phrases(avant, apres));
    }

    [Fact]
    public void Prendre_la_place_de_quelqu_un_sans_en_avoir_la_lui_retire()
    {
        var avant = Trois.Regle;
        var apres = Essayer(avant, "C", new(null, Personne("A").ToString()));
        Assert.Equal("B Beta, C Alpha", Trois.Places(apres));
        Assert.Contains("A perd sa place chez Alpha (1er vœu) et n’en a plus.", Phrases(avant, apres));
        Assert.Contains("C obtient une place chez Alpha (1er vœu). Alpha avait répondu « non ».", Phrases(avant, apres));
    }

    [Fact]
    public void Une_place_libre_se_donne_un_depart_se_note()
    {
        var avant = Trois.Regle;
        var apres = Essayer(avant, "C", new(Poste("Beta").ToString(), null));
        Assert.Equal("A Alpha, B Beta, C Beta", Trois.Places(apres));
        Assert.Contains("C obtient une place chez Beta (non souhaité). Beta n’a pas donné d’avis sur cette personne.", Phrases(avant, apres));
        Assert.Equal("B Beta", Trois.Places(Essayer(avant, "A", new(null, null))));
    }

    [Theory]
    [InlineData("A", "poste:Alpha", "affectation.meme-place")]
    [InlineData("B", "poste:Alpha", "affectation.complet")]
    [InlineData("A", "place:A", "affectation.destination")]
    [InlineData("A", "place:C", "affectation.destination")]
    [InlineData("C", "aucune", "affectation.meme-place")]
    [InlineData("A", "poste:Inconnu", "affectation.destination")]
    [InlineData("Inconnu", "aucune", "affectation.candidat")]
    public void Ce_qui_n_a_pas_de_sens_est_refuse(string qui, string vers, string code)
    {
        var mots = vers.Split(':');
        var destination = Destination.Lire(mots[0] switch { "poste" => "poste:" + Poste(mots[1]), "place" => "place:" + Personne(mots[1]), _ => vers })!;
        Assert.Equal(code, DeplacementDePersonne.Essayer(Trois.Regle, Personne(qui).ToString(), destination).Refus[0].Code);
    }

    [Fact]
    public void Une_place_acquise_ne_se_prend_ni_ne_se_quitte()
    {
        var marche = Trois.Deja("A", "Alpha", true, RaisonFixe.ContratSigne);
        Assert.Equal("affectation.fixe", DeplacementDePersonne.Essayer(marche.Regle, Personne("A").ToString(), new(null, null)).Refus[0].Code);
        Assert.Equal("affectation.fixe", DeplacementDePersonne.Essayer(marche.Regle, Personne("B").ToString(), new(null, Personne("A").ToString())).Refus[0].Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ailleurs")]
    public void Une_destination_illisible_n_en_est_pas_une(string? valeur) => Assert.Null(Destination.Lire(valeur));

    private static AffectationLue Essayer(AffectationLue avant, string qui, Destination vers) => DeplacementDePersonne.Essayer(avant, Personne(qui).ToString(), vers).Valeur;

    private static IEnumerable<string> Phrases(AffectationLue avant, AffectationLue apres) => DeplacementDePersonne.Consequences(avant, apres, Trois.Mots).Select(p => p.Replace('\u00A0', ' '));
}
