using Cohorte.Domaine.Planification.Affectations;
using CsCheck;

namespace Cohorte.Tests.Domaine.Planification;

/// <summary>The bound told during a search is never under an assignment.</summary>
public sealed class BorneDAccordTests
{
    [Fact]
    public void Chaque_poste_prend_ses_meilleures_notes_et_chaque_candidat_la_sienne()
    {
        var probleme = new ProblemeAffectation(
            [new("a", ["E", "F"]), new("b", ["E"]), new("c", ["E"]), new("d", ["F"])],
            [new("E", 2, 10, new Dictionary<string, int> { ["a"] = 50, ["b"] = 40, ["c"] = 30 }), new("F", 1, 10, new Dictionary<string, int> { ["a"] = 20, ["d"] = 5 })],
            1,
            [new("b", "E")]);
        var marche = new MarcheIndexe(probleme);

        // E has one place left (b is signed): 50; F may take a (20), d being under the minimum: 70 by posts; 50 + 30 by candidates.
        Assert.Equal(70, BorneDAccord.De(marche));
        Assert.Equal(50, BorneDAccord.Score(marche, AcceptationDifferee.Affecter(marche)));
    }

    /// <summary>Small markets, of which every assignment is tried: the bound is under none, stable or not.</summary>
    [Fact]
    public void Aucune_affectation_ne_depasse_la_borne() =>
        Gen.Select(Gen.Int[0, 9].Array[3].Array[1, 5], Gen.Int[0, 2].Array[3], Gen.Int[1, 4]).Sample((notes, places, minimum) =>
        {
            var probleme = new ProblemeAffectation(
                [.. notes.Select((_, c) => new CandidatAAffecter($"c{c}", ["E0", "E1", "E2"]))],
                [.. places.Select((capacite, e) => new EntrepriseOffrante($"E{e}", capacite, minimum, notes.Select((n, c) => (Cle: $"c{c}", Note: n[e])).ToDictionary(n => n.Cle, n => n.Note)))],
                1, []);
            var marche = new MarcheIndexe(probleme);
            Assert.Equal(Meilleur(0, places), Math.Min(Meilleur(0, places), BorneDAccord.De(marche)));
            Assert.InRange(BorneDAccord.Score(marche, AcceptationDifferee.Affecter(marche)), 0, BorneDAccord.De(marche));

            long Meilleur(int candidat, int[] restent)
            {
                if (candidat == notes.Length) return 0;
                var mieux = Meilleur(candidat + 1, restent);
                for (var e = 0; e < 3; e++)
                {
                    if (restent[e] == 0 || notes[candidat][e] < minimum) continue;
                    int[] apres = [.. restent];
                    apres[e]--;
                    mieux = Math.Max(mieux, notes[candidat][e] + Meilleur(candidat + 1, apres));
                }

                return mieux;
            }
        });
}
