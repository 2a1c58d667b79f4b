using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class ESS_02_Tests
{
    private static readonly ESS_02 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Nature = NatureContrat.Cdi, EssaiJours = 61, CategorieDuPoste = CategorieDePoste.Ouvrier }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Nature = NatureContrat.Cdi, EssaiJours = 62, CategorieDuPoste = CategorieDePoste.Ouvrier }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Nature = NatureContrat.Cdi, EssaiJours = 92, CategorieDuPoste = CategorieDePoste.Technicien }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Nature = NatureContrat.Cdi, EssaiJours = 93, CategorieDuPoste = CategorieDePoste.Technicien }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Nature = NatureContrat.Cdi, EssaiJours = 122, CategorieDuPoste = CategorieDePoste.Cadre }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Nature = NatureContrat.Cdi, EssaiJours = 123, CategorieDuPoste = CategorieDePoste.Cadre }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Nature = NatureContrat.Cdi, EssaiJours = 30 }));
    }

    [Fact]
    public void Propose_ce_qui_suffit() => Assert.Contains(Regle.Ouvrir(f => f with { Nature = NatureContrat.Cdi, EssaiJours = 70, CategorieDuPoste = CategorieDePoste.Ouvrier }).Corrections, c => c.Champ == "contrat.essaiJours" && c.Valeur.Equals(61));
}
