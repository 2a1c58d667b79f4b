using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Tests.Domaine.Contrats;

/// <summary>A question has its answer when no rule asks for anything more of it.</summary>
public sealed class PrecisionsDuContratTests
{
    [Theory]
    [InlineData(null, null, NatureContrat.Cdd, false)]
    [InlineData(0, null, NatureContrat.Cdi, true)]
    [InlineData(30, null, NatureContrat.Cdd, true)]
    [InlineData(30, null, NatureContrat.Cdi, false)]
    [InlineData(30, CategorieDePoste.Cadre, NatureContrat.Cdi, true)]
    [InlineData(null, CategorieDePoste.Cadre, NatureContrat.Cdi, false)]
    public void L_essai_d_un_cdi_attend_la_categorie_du_poste(int? jours, CategorieDePoste? categorie, NatureContrat nature, bool repondue) =>
        Assert.Equal(repondue, new PrecisionsDuContrat { EssaiJours = jours, CategorieDuPoste = categorie }.EstRepondue(QuestionDuContrat.Essai, nature, null));

    [Theory]
    [InlineData(null, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Le_tuteur_de_l_utilisatrice_n_est_attendu_que_d_un_employeur_qui_met_a_disposition(bool? utilisatrice, bool repondue)
    {
        var precisions = new PrecisionsDuContrat { TuteurEstEmployeur = false, TuteurDeLUtilisatrice = utilisatrice };
        Assert.Equal((true, true, repondue), (precisions.EstRepondue(QuestionDuContrat.Tuteur, NatureContrat.Cdd, null), precisions.EstRepondue(QuestionDuContrat.Tuteur, NatureContrat.Cdd, false), precisions.EstRepondue(QuestionDuContrat.Tuteur, NatureContrat.Cdd, true)));
    }

    [Fact]
    public void Un_oui_attend_ses_suites()
    {
        bool Repondue(PrecisionsDuContrat precisions, QuestionDuContrat question) => precisions.EstRepondue(question, NatureContrat.Cdd, null);
        Assert.False(Repondue(new() { AccueilAilleurs = true, HeuresAccueil = new Heures(10), HeuresEnEntreprise = new Heures(20), ConventionAccueil = true }, QuestionDuContrat.Accueil));
        Assert.True(Repondue(new() { AccueilAilleurs = true, HeuresAccueil = new Heures(10), HeuresEnEntreprise = new Heures(20), ConventionAccueil = true, TuteurParAccueil = false }, QuestionDuContrat.Accueil));
        Assert.True(Repondue(new() { AccueilAilleurs = false }, QuestionDuContrat.Accueil));
        Assert.False(Repondue(new() { EstSaisonnier = true }, QuestionDuContrat.Saisonnier));
        Assert.True(Repondue(new() { EstSaisonnier = false }, QuestionDuContrat.Saisonnier));
        Assert.False(Repondue(new() { Renouvellements = 1 }, QuestionDuContrat.Renouvellement));
        Assert.True(Repondue(new() { Renouvellements = 0 }, QuestionDuContrat.Renouvellement));
    }
}
