using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class APP_05_Tests
{
    private static readonly APP_05 Regle = new();

    /// <summary>Twelve months from 1 September 2024: a quarter of 1 607 h is 401.75 h.</summary>
    [Theory]
    [InlineData(401.7, NonConforme)]
    [InlineData(401.75, Conforme)]
    [InlineData(900, Conforme)]
    public void Un_quart_du_contrat_au_moins(double heures, ResultatRegle attendu) =>
        Assert.Equal(attendu, Regle.Juger(d => d.Contrat(c => c with { DateDebut = new(2024, 9, 1), DateFin = new(2025, 8, 31), HeuresFormation = new Heures((decimal)heures) })));

    [Fact]
    public void Propose_les_heures_qui_manquent()
    {
        var verdict = Regle.Ouvrir(d => d.Contrat(c => c with { DateDebut = new(2024, 9, 1), DateFin = new(2025, 8, 31), HeuresFormation = new Heures(300) }));
        Assert.Equal(401.8m, Assert.Single(verdict.Corrections).Valeur);
        Assert.Equal(401.75m, verdict.Borne);
    }
}
