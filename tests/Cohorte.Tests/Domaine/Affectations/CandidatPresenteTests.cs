using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Tests.Domaine.Affectations;

/// <summary>What a firm sees of the candidates.</summary>
public sealed class CandidatPresenteTests
{
    [Fact]
    public void Une_entreprise_ne_voit_que_les_personnes_presentees_ou_proposees()
    {
        var (alpha, a) = (MarcheDEssai.Poste("Alpha"), MarcheDEssai.Personne("A"));
        var faits = new MarcheDEssai().Offre("Alpha", 1).Offre("Beta", 1).Candidat("A", null).Candidat("B", null).Candidat("C", null).Deja("C", "Alpha", true).Faits;
        var presente = new AvisSurCandidat { PosteId = alpha, CandidatureId = a, DemandeLe = new(2027, 1, 4) };
        var vus = CandidatPresente.De(faits with { Avis = [presente] }, new HashSet<Id<Poste>> { alpha });
        Assert.Equal([a, MarcheDEssai.Personne("C")], vus.Select(v => v.Cle.Candidat));
        Assert.Null(vus[0].Avis);
        Assert.Equal((AvisEntreprise.Oui, true), (vus[1].Avis!.Avis!.Value, vus[1].Avis!.Repris));
        Assert.Empty(CandidatPresente.De(faits with { Avis = [presente] }, new HashSet<Id<Poste>> { MarcheDEssai.Poste("Beta") }));
    }
}
