using Cohorte.Domaine.Planification.Affectations;

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
}
