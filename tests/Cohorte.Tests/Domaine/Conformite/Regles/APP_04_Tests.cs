using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class APP_04_Tests
{
    private static readonly APP_04 Regle = new();

    /// <summary>Begun on 2 September 2024.</summary>
    [Theory]
    [InlineData("2025-02-28", NonConforme)]
    [InlineData("2025-03-01", Conforme)]
    [InlineData("2027-09-01", Conforme)]
    [InlineData("2027-09-02", NonConforme)]
    public void De_6_a_36_mois(string fin, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(d => d.Contrat(c => c with { DateFin = Le(fin) })));

    [Theory]
    [InlineData(true, null, "2028-09-01", Conforme)]
    [InlineData(true, null, "2028-09-02", NonConforme)]
    [InlineData(false, DerogationDAge.SportifHautNiveau, "2028-09-01", Conforme)]
    [InlineData(false, DerogationDAge.EchecExamen, "2028-09-01", Conforme)]
    [InlineData(false, DerogationDAge.CreationEntreprise, "2028-09-01", NonConforme)]
    public void Jusqu_a_48_mois_pour_certains(bool rqth, DerogationDAge? derogation, string fin, ResultatRegle attendu) =>
        Assert.Equal(attendu, Regle.Juger(d => d.Contrat(c => c with { DateFin = Le(fin) }).Personne(p => p with { Rqth = rqth, DerogationAge = derogation })));

    [Theory]
    [InlineData("2025-01-15", "2025-03-01")]
    [InlineData("2028-01-15", "2027-09-01")]
    public void Propose_la_fin_la_plus_proche(string fin, string proposee) => Assert.Equal(Le(proposee), Assert.Single(Regle.Ouvrir(d => d.Contrat(c => c with { DateFin = Le(fin) })).Corrections).Valeur);
}
