using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class ESS_01_Tests
{
    private static readonly ESS_01 Regle = new();

    [Theory]
    [InlineData("2022-08-13", 14, Conforme)]
    [InlineData("2022-08-13", 15, NonConforme)]
    [InlineData("2022-10-13", 28, Conforme)]
    [InlineData("2022-10-13", 29, NonConforme)]
    [InlineData("2022-02-27", 2, Conforme)]
    [InlineData("2022-02-27", 3, NonConforme)]
    public void Un_jour_par_semaine_dans_la_limite_du_texte(string fin, int essai, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { DateFin = Le(fin), EssaiJours = essai }));

    [Fact]
    public void Le_mois_se_compte_depuis_le_debut() => Assert.Equal(31m, Regle.Ouvrir(f => f with { DateDebut = Le("2022-03-01"), DateFin = Le("2022-12-31"), EssaiJours = 10 }).Borne);

    [Fact]
    public void Six_mois_et_un_jour_ont_un_mois_d_essai_moins_que_les_semaines() => Assert.Equal(26m, Regle.Ouvrir(f => f with { DateFin = Le("2022-08-14"), EssaiJours = 10 }).Borne);

    [Fact]
    public void Sans_essai_ou_en_CDI_ne_s_applique_pas()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(NonApplicable, Regle.Juger(f => f with { Nature = NatureContrat.Cdi, EssaiJours = 60 }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { EssaiJours = default }));
    }

    [Fact]
    public void Propose_l_essai_permis() => Assert.Equal((14, "réduire l’essai de 6\u00A0jours"), (Regle.Ouvrir(f => f with { DateFin = Le("2022-08-13"), EssaiJours = 20 }).Corrections.Single() is var c ? ((int)c.Valeur, c.Message) : default));
}
