using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Tests.Domaine.Immersions;

/// <summary>What an adviser says of an immersion, so that its rules can be judged.</summary>
public sealed class PrecisionDImmersionTests
{
    [Fact]
    public void Une_reponse_qui_se_contredit_est_refusee()
    {
        var immersion = new Pmsmp { PersonneId = Id<Personne>.Nouveau(), EntrepriseId = Id<Entreprise>.Nouveau(), Du = new(2022, 1, 3), Au = new(2022, 1, 14), Objet = ObjetPmsmp.DecouvrirMetier, Objectifs = "Voir la taille" };
        Assert.Equal("MotifVerifie", PrecisionDImmersion.Noter(immersion, new() { MotifInterdit = MotifInterdit.Remplacement }, new(2022, 3, 1)).Refus[0].Champ);
        Assert.Equal("EstSalariee", PrecisionDImmersion.Noter(immersion, new() { EstSalariee = false, JoursDuContratAide = 10 }, new(2022, 3, 1)).Refus[0].Champ);
        Assert.Equal("HeuresParJour", PrecisionDImmersion.Noter(immersion, new() { HeuresParJour = new Heures(9), HeuresParSemaine = new Heures(8) }, new(2022, 3, 1)).Refus[0].Champ);
        Assert.True(PrecisionDImmersion.Noter(immersion, new() { EstSalariee = false, MotifVerifie = true }, new(2022, 3, 1)).EstFait);
        Assert.Equal((0, true), (immersion.JoursDuContratAide, immersion.MotifVerifie));
    }
}
