using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Groupe;
using Cohorte.Tests.Domaine.Actions.Criteres;

namespace Cohorte.Tests.Domaine.Simulation;

/// <summary>Places of an action whose records do not say everything.</summary>
public sealed class PlacesDeLActionTests
{
    /// <summary>A person of unknown age is 35 on the day of signature, not of the start: no aid for the under-30s is promised.</summary>
    [Fact]
    public void Une_personne_d_age_inconnu_n_ouvre_pas_l_aide_des_moins_de_30_ans()
    {
        var poste = FaitsDEssai.Poste(FaitsDEssai.Alpha);
        var candidature = FaitsDEssai.Candidature(c => c.PosteId = poste.Id, "Informer", "Selectionner", "Proposer", "Retenir");
        var contrat = FaitsDEssai.Contrat(candidature, new DateOnly(2022, 2, 14), new DateOnly(2022, 10, 13));
        contrat.DateConclusion = new DateOnly(2022, 2, 7);
        var faits = FaitsDEssai.Faits() with { Postes = [poste], Candidatures = [candidature], Contrats = [contrat] };
        var place = Assert.Single(PlacesDeLAction.De(faits, new(RegimeSocial.General, new Taux(0.02m), null), Cohorte.Tests.Domaine.Conformite.BaremesDeTest.Livres, FaitsDEssai.Jour));
        Assert.Contains("personne de 35 ans à la signature", place.Suppositions);
        Assert.Empty(Simulateur.Simuler(place.Poste.Contrat, BaremesDePaieDeTest.Livres).Valeur.Aides);
    }
}
