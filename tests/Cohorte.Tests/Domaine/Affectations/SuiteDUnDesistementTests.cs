using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Planification.Affectations;
using CsCheck;
using static Cohorte.Tests.Domaine.Affectations.MarcheDEssai;

namespace Cohorte.Tests.Domaine.Affectations;

public sealed class SuiteDUnDesistementTests
{
    private static readonly string[] AlphaBeta = ["Alpha", "Beta"];

    [Fact]
    public void La_premiere_de_la_reserve_prend_la_place_et_libere_la_sienne()
    {
        var marche = new MarcheDEssai().Offre("Alpha", 1).Offre("Beta", 1)
            .Candidat("A", ["Alpha"], "Alpha oui").Candidat("B", AlphaBeta, "Alpha peut-être", "Beta oui").Candidat("C", ["Beta"], "Beta peut-être");
        Assert.Equal("A Alpha, B Beta", marche.Places(marche.Regle));
        var suite = SuiteDUnDesistement.Suivre(marche.Regle, Personne("A").ToString());
        Assert.Equal(
            [(Personne("B").ToString(), Poste("Beta").ToString(), Poste("Alpha").ToString()), (Personne("C").ToString(), null, Poste("Beta").ToString())],
            suite.Etapes);
        Assert.Equal("B Alpha, C Beta", marche.Places(suite.Apres));
    }

    [Fact]
    public void Sans_reserve_la_place_reste_libre()
    {
        var marche = new MarcheDEssai().Offre("Alpha", 1).Candidat("A", ["Alpha"], "Alpha oui").Candidat("B", ["Alpha"], "Alpha non");
        Assert.Empty(SuiteDUnDesistement.Suivre(marche.Regle, Personne("A").ToString()).Etapes);
    }

    [Fact]
    public void Sur_des_marches_au_hasard_personne_ne_perd_et_personne_ne_se_prefererait_ailleurs()
    {
        var voeux = Gen.Int[0, 2].Array[0, 3].Select(v => v.Distinct().ToArray());
        Gen.Select(Gen.Select(voeux, Gen.Int[0, 2].Array[3]).Array[2, 7], Gen.Int[1, 2].Array[3], Gen.Int[0, 6], Gen.Int[1, 9_999]).Sample((candidats, capacites, qui, tirage) =>
        {
            var p = new ProblemeAffectation(
                [.. candidats.Select((c, i) => new CandidatAAffecter($"c{i}", [.. c.Item1.Select(v => $"e{v}")]))],
                [.. capacites.Select((places, e) => new EntrepriseOffrante($"e{e}", places, 1, candidats.Select((c, i) => (i, c.Item2[e])).ToDictionary(x => $"c{x.i}", x => x.Item2)))],
                tirage, []);
            var avant = AffectationLue.ParLaRegle(p);
            var parti = $"c{qui % candidats.Length}";
            var apres = SuiteDUnDesistement.Suivre(avant, parti).Apres;
            Assert.Null(apres.PosteDe(parti));
            Assert.Empty(apres.Resultat.PairesBloquantes);
            foreach (var c in p.Candidats.Where(c => c.Id != parti && avant.PosteDe(c.Id) is not null))
            {
                Assert.True(apres.RangDuVoeu(c.Id, apres.PosteDe(c.Id)!) <= avant.RangDuVoeu(c.Id, avant.PosteDe(c.Id)!));
            }
        }, iter: 2_000);
    }
}
