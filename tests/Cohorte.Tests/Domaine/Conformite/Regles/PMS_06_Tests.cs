using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Immersions;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PMS_06_Tests
{
    private static readonly PMS_06 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Du = new(2023, 3, 1), Au = new(2023, 3, 31), Renouvellements = 1, Autres = [new ImmersionVoisine(new DateOnly(2023, 2, 1), new DateOnly(2023, 2, 28), ObjetPmsmp.InitierRecrutement, true, false)] }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Du = new(2023, 7, 1), Au = new(2023, 7, 31), Autres = [new ImmersionVoisine(new DateOnly(2023, 1, 1), new DateOnly(2023, 1, 31), ObjetPmsmp.DecouvrirMetier, false, false)] }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Du = new(2023, 7, 1), Au = new(2023, 7, 29), Autres = [new ImmersionVoisine(new DateOnly(2023, 1, 1), new DateOnly(2023, 1, 31), ObjetPmsmp.DecouvrirMetier, false, false)] }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Du = new(2024, 1, 1), Au = new(2024, 1, 31), Autres = [new ImmersionVoisine(new DateOnly(2023, 1, 1), new DateOnly(2023, 1, 31), ObjetPmsmp.DecouvrirMetier, false, false)] }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Autres = [new ImmersionVoisine(new DateOnly(2021, 6, 1), new DateOnly(2021, 6, 5), ObjetPmsmp.DecouvrirMetier, false, false), new ImmersionVoisine(new DateOnly(2021, 9, 1), new DateOnly(2021, 9, 5), ObjetPmsmp.ConfirmerProjet, false, false)] }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Autres = [new ImmersionVoisine(new DateOnly(2021, 6, 1), new DateOnly(2021, 6, 5), ObjetPmsmp.InitierRecrutement, true, false)] }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Autres = [new ImmersionVoisine(new DateOnly(2021, 6, 1), new DateOnly(2021, 6, 5), ObjetPmsmp.InitierRecrutement, false, false)] }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Autres = null }));
    }

    /// <summary>What nobody wrote is neither another object nor a new convention.</summary>
    [Fact]
    public void Ne_devine_ni_les_objectifs_ni_un_renouvellement()
    {
        var semblable = new ImmersionVoisine(new DateOnly(2021, 6, 1), new DateOnly(2021, 6, 5), ObjetPmsmp.InitierRecrutement, null, false);
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Autres = [semblable] }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Autres = [semblable with { MemesObjectifs = true, EstRenouvellement = null }] }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Renouvellements = null, Autres = [semblable with { MemesObjectifs = true }] }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Renouvellements = null, Autres = [semblable with { MemesObjectifs = false }] }));
        ImmersionVoisine[] deux = [semblable with { MemesObjectifs = false, EstRenouvellement = null }, new ImmersionVoisine(new DateOnly(2021, 9, 1), new DateOnly(2021, 9, 5), ObjetPmsmp.ConfirmerProjet, false, false)];
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Autres = deux }));
    }

    [Fact]
    public void Propose_ce_qui_suffit() => Assert.Contains(Regle.Ouvrir(f => f with { Du = new(2023, 7, 1), Au = new(2023, 7, 31), Autres = [new ImmersionVoisine(new DateOnly(2023, 1, 1), new DateOnly(2023, 1, 31), ObjetPmsmp.DecouvrirMetier, false, false)] }).Corrections, c => c.Champ == "immersion.au" && c.Valeur.Equals(new DateOnly(2023, 7, 29)));
}
