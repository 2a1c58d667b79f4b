using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Suppleances;

namespace Cohorte.Tests.Domaine.Suppleances;

public sealed class DecisionDeSuppleanceTests
{
    private static readonly DateOnly Jour = new(2026, 11, 24);
    private static readonly Collegue Absent = new(Guid.CreateVersion7(), "Alix", Role.ConseillerOpco);
    private static readonly Collegue Suppleant = new(Guid.CreateVersion7(), "Sam", Role.ConseillerOpco);
    private static readonly Acteur Soi = new(Absent.Id, Absent.Nom, Role.ConseillerOpco);

    [Fact]
    public void On_declare_sa_propre_absence() => Assert.Empty(Verifier(Soi, Absent, Suppleant, Jour, Jour.AddDays(6)));

    [Theory]
    [InlineData(Role.DirectionOpco, true)]
    [InlineData(Role.Administrateur, true)]
    [InlineData(Role.ConseillerOpco, false)]
    [InlineData(Role.GestionnaireOpco, false)]
    public void L_absence_d_un_autre_revient_a_la_direction(Role role, bool permis) =>
        Assert.Equal(permis, Verifier(new Acteur(Guid.CreateVersion7(), "X", role), Absent, Suppleant, Jour, Jour).Count == 0);

    [Fact]
    public void Chaque_empechement_est_dit_a_son_champ()
    {
        Assert.Equal("suppleance.soi", Assert.Single(Verifier(Soi, Absent, Absent, Jour, Jour)).Code);
        Assert.Equal("suppleance.role", Assert.Single(Verifier(Soi, Absent, Suppleant with { Role = Role.Employeur }, Jour, Jour)).Code);
        Assert.Equal("suppleance.dates", Assert.Single(Verifier(Soi, Absent, Suppleant, Jour, Jour.AddDays(-1))).Code);
        Assert.Equal("suppleance.passee", Assert.Single(Verifier(Soi, Absent, Suppleant, Jour.AddDays(-9), Jour.AddDays(-1))).Code);
        Assert.Equal("suppleance.longue", Assert.Single(Verifier(Soi, Absent, Suppleant, Jour, Jour.AddDays(366))).Code);
        Assert.Empty(Verifier(Soi, Absent, Suppleant, Jour, Jour.AddDays(365)));
    }

    [Theory]
    [InlineData(0, 3, true)]
    [InlineData(5, 9, true)]
    [InlineData(6, 9, false)]
    public void Deux_suppleances_de_la_meme_personne_ne_se_chevauchent_pas(int du, int au, bool doublon)
    {
        Suppleance[] deja = [new() { AbsentId = Absent.Id, SuppleantId = Suppleant.Id, Du = Jour, Au = Jour.AddDays(5) }];
        Assert.Equal(doublon, DecisionDeSuppleance.Verifier(Soi, Absent, Suppleant, Jour.AddDays(du), Jour.AddDays(au), deja, Jour).Any(r => r.Code == "suppleance.doublon"));
    }

    private static IReadOnlyList<Cohorte.Domaine.Commun.Refus> Verifier(Acteur acteur, Collegue absent, Collegue suppleant, DateOnly du, DateOnly au) =>
        DecisionDeSuppleance.Verifier(acteur, absent, suppleant, du, au, [], Jour);
}
