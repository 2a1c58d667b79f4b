using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class DUR_02_Tests
{
    private static readonly DUR_02 Regle = new();

    [Theory]
    [InlineData("2023-02-13", NonApplicable)]
    [InlineData("2023-02-14", Conforme)]
    [InlineData("2025-02-13", Conforme)]
    [InlineData("2025-02-14", NonConforme)]
    public void Donne_36_mois_aux_beneficiaires_d_un_minimum_social(string fin, ResultatRegle attendu) =>
        Assert.Equal(attendu, Regle.Juger(f => f with { DateNaissance = Le("1990-01-01"), MinimumSocial = MinimumSocial.Rsa, DateFin = Le(fin) }));

    [Theory]
    [InlineData("2000-01-01", Diplome.Brevet, null, Conforme)]
    [InlineData("2000-01-01", Diplome.Aucun, null, Conforme)]
    [InlineData("2000-01-01", Diplome.EtrangerNonReconnu, null, Conforme)]
    [InlineData("2000-01-01", Diplome.CapBep, null, NonApplicable)]
    [InlineData("2000-01-01", Diplome.BacGeneral, null, NonApplicable)]
    [InlineData("1990-01-01", Diplome.Aucun, null, NonApplicable)]
    [InlineData("1990-01-01", Diplome.CapBep, "2021-02-06", Conforme)]
    [InlineData("1990-01-01", Diplome.CapBep, "2021-02-07", NonApplicable)]
    public void Reconnait_les_publics_prioritaires(string naissance, Diplome diplome, string? inscrit, ResultatRegle attendu) =>
        Assert.Equal(attendu, Regle.Juger(f => f with { DateFin = Le("2023-08-13"), DateNaissance = Le(naissance), Diplome = diplome, InscritFranceTravailDepuis = inscrit is null ? Fait<DateOnly?>.Aucun : Le(inscrit) }));

    [Fact]
    public void Un_ancien_contrat_unique_d_insertion_suffit() => Assert.Equal(Conforme, Regle.Juger(f => f with { DateFin = Le("2023-08-13"), DateNaissance = Le("1990-01-01"), AncienCui = true }));

    [Fact]
    public void Nomme_le_fait_qui_manque() => Assert.Contains("personne.ancienCui", Regle.Ouvrir(f => f with { DateFin = Le("2023-08-13"), DateNaissance = Le("1990-01-01"), AncienCui = null }).Message);

    [Fact]
    public void Dit_la_derniere_fin_possible()
    {
        var verdict = Regle.Ouvrir(f => f with { DateFin = Le("2025-02-14") });
        Assert.Equal(36m, verdict.Borne);
        Assert.Equal(Le("2025-02-13"), Assert.Single(verdict.Corrections).Valeur);
    }
}
