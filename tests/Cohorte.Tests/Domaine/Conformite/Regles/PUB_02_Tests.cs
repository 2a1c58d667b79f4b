using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PUB_02_Tests
{
    private static readonly PUB_02 Regle = new();

    [Theory]
    [InlineData("2021-02-06", Conforme)]
    [InlineData("2021-02-07", NonApplicable)]
    public void Plus_d_un_an_d_inscription_se_compte_strictement(string inscrit, ResultatRegle attendu) =>
        Assert.Equal(attendu, Regle.Juger(f => f with { DateNaissance = Le("1990-01-01"), InscritFranceTravailDepuis = Le(inscrit) }));

    [Theory]
    [InlineData(Diplome.Brevet, Conforme)]
    [InlineData(Diplome.CapBep, NonApplicable)]
    [InlineData(Diplome.TitreProfessionnel3, NonApplicable)]
    [InlineData(Diplome.BacGeneral, NonApplicable)]
    public void Un_jeune_sans_diplome_professionnel_a_les_droits_renforces(Diplome diplome, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { Diplome = diplome }));

    [Fact]
    public void Dit_qu_un_diplome_non_reconnu_est_traite_comme_aucun() => Assert.Contains("traité comme aucun diplôme", Regle.Ouvrir(f => f with { Diplome = Diplome.EtrangerNonReconnu }).Message);

    [Fact]
    public void Est_une_information() => Assert.Equal(Gravite.Information, Regle.Fiche.Gravite);
}
