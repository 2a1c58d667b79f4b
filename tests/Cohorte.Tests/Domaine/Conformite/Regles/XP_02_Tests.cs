using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class XP_02_Tests
{
    private static readonly XP_02 Regle = new();

    [Theory]
    [InlineData(FinaliteContrat.Rncp)]
    [InlineData(FinaliteContrat.Cqp)]
    [InlineData(FinaliteContrat.Ccn)]
    public void Une_qualification_convient_aux_deux_contrats(FinaliteContrat finalite)
    {
        Assert.Equal(Conforme, Regle.Juger(f => f with { Finalite = finalite, AccordOpcoCompetencesLe = Fait<DateOnly?>.Aucun }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Finalite = finalite, Dispositif = DispositifDecrit.Classique }));
    }

    [Fact]
    public void Des_competences_ne_conviennent_pas_au_contrat_ordinaire()
    {
        var verdict = Regle.Ouvrir(f => f with { Dispositif = DispositifDecrit.Classique });
        Assert.Equal((NonConforme, "L.6314-1"), (verdict.Resultat, verdict.Source!.Texte));
        Assert.Equal(FinaliteContrat.Ccn, Assert.Single(verdict.Corrections).Valeur);
    }

    [Theory]
    [InlineData("2022-02-07", Conforme)]
    [InlineData("2022-02-08", NonConforme)]
    [InlineData(null, NonConforme)]
    public void L_accord_de_l_OPCO_precede_la_conclusion(string? accord, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { AccordOpcoCompetencesLe = accord is null ? Fait<DateOnly?>.Aucun : Le(accord) }));

    [Theory]
    [InlineData("2022-02-07", Conforme)]
    [InlineData("2022-02-08", NonConforme)]
    [InlineData(null, Indetermine)]
    public void L_accord_du_salarie_precede_la_conclusion(string? accord, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { AccordSalarieLe = accord is null ? null : Le(accord) }));

    [Fact]
    public void La_liste_des_competences_est_necessaire()
    {
        Assert.Contains("contrat.competences", Regle.Ouvrir(f => f with { Competences = null }).Message);
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Competences = [] }));
    }

    [Fact]
    public void Propose_d_obtenir_l_accord_ou_d_attendre()
    {
        var corrections = Regle.Ouvrir(f => f with { AccordOpcoCompetencesLe = Le("2022-02-09") }).Corrections;
        Assert.Contains(corrections, c => c.Champ == "contrat.accordOpcoCompetencesLe" && c.Valeur.Equals(Le("2022-02-07")));
        Assert.Contains(corrections, c => c.Champ == "contrat.dateConclusion" && c.Valeur.Equals(Le("2022-02-09")));
    }

    [Fact]
    public void Ne_juge_pas_une_embauche_directe() => Assert.Equal(NonApplicable, Regle.Juger(f => f with { Dispositif = DispositifDecrit.DroitCommun }));
}
