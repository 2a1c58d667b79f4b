using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class APP_03_Tests
{
    private static readonly APP_03 Regle = new();

    [Theory]
    [InlineData(FinaliteContrat.Rncp, Conforme)]
    [InlineData(FinaliteContrat.Cqp, NonConforme)]
    [InlineData(FinaliteContrat.Ccn, NonConforme)]
    [InlineData(FinaliteContrat.Competences, NonConforme)]
    public void Seul_un_titre_du_RNCP_se_prepare(FinaliteContrat finalite, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(d => d.Contrat(c => c with { Finalite = finalite })));

    [Fact]
    public void Propose_une_certification_inscrite()
    {
        var verdict = Regle.Ouvrir(d => d.Contrat(c => c with { Finalite = FinaliteContrat.Competences }));
        Assert.Equal(FinaliteContrat.Rncp, Assert.Single(verdict.Corrections).Valeur);
        Assert.Equal("L.6211-1", verdict.Source!.Texte);
    }
}
