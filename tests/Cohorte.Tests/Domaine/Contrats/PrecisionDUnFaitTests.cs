using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Essai = Cohorte.Tests.Domaine.Actions.Criteres.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Contrats;

public sealed class PrecisionDUnFaitTests
{
    private static readonly DateOnly Debut = new(2026, 1, 5);

    [Fact]
    public void Un_oui_garde_ses_suites_et_un_non_les_vide()
    {
        var (precisions, contrat) = Nouvelles();
        Assert.True(Noter(precisions, contrat, QuestionDuContrat.Accueil, new() { Oui = true, HeuresAccueil = new Heures(100), HeuresEnEntreprise = new Heures(900), Convention = true, TuteurParAccueil = true }).EstFait);
        Assert.Equal((true, 100m, true), (precisions.AccueilAilleurs, precisions.HeuresAccueil!.Value.Valeur, precisions.TuteurParAccueil));
        Assert.True(Noter(precisions, contrat, QuestionDuContrat.Accueil, new() { Oui = false, HeuresAccueil = new Heures(100) }).EstFait);
        Assert.Equal((false, null, null), (precisions.AccueilAilleurs, precisions.HeuresAccueil, precisions.TuteurParAccueil));
    }

    [Fact]
    public void Une_reponse_ne_touche_que_sa_question()
    {
        var (precisions, contrat) = Nouvelles();
        Noter(precisions, contrat, QuestionDuContrat.Essai, new() { EssaiJours = 10 });
        Noter(precisions, contrat, QuestionDuContrat.Tuteur, new() { TuteurEstEmployeur = true });
        Assert.Equal((10, true), (precisions.EssaiJours, precisions.TuteurEstEmployeur));
    }

    public static TheoryData<QuestionDuContrat, ReponseSurLeContrat, string> Fautes => new()
    {
        { QuestionDuContrat.Essai, new() { EssaiJours = 367 }, "EssaiJours" },
        { QuestionDuContrat.Remuneration, new() { MinimumConventionnelMensuel = new Montant(-1) }, "MinimumConventionnelMensuel" },
        { QuestionDuContrat.AccordDuSalarie, new() { Du = Essai.Jour.AddDays(1) }, "AccordSalarieLe" },
        { QuestionDuContrat.Avenant, new() { Oui = true }, "AvenantLe" },
        { QuestionDuContrat.Avenant, new() { Oui = true, Du = new(2026, 1, 10), Au = new(2026, 1, 9) }, "AvenantTransmisLe" },
        { QuestionDuContrat.Avenant, new() { Oui = true, Du = new(2020, 1, 1) }, "AvenantLe" },
        { QuestionDuContrat.Renouvellement, new() { Renouvellements = 10 }, "Renouvellements" },
        { QuestionDuContrat.Mobilite, new() { Oui = true, Du = new(2026, 2, 1) }, "EtrangerAu" },
        { QuestionDuContrat.Mobilite, new() { Oui = true, Du = new(2026, 2, 1), Au = new(2026, 1, 31) }, "EtrangerAu" },
        { QuestionDuContrat.Mobilite, new() { Oui = true, Du = new(2026, 1, 4), Au = new(2026, 1, 31) }, "EtrangerDu" },
        { QuestionDuContrat.Accueil, new() { Oui = true, HeuresAccueil = new Heures(0) }, "HeuresAccueil" },
        { QuestionDuContrat.Accueil, new() { Oui = true, HeuresAccueil = new Heures(10), HeuresEnEntreprise = new Heures(9) }, "HeuresAccueil" },
    };

    [Theory]
    [MemberData(nameof(Fautes))]
    public void Une_reponse_sans_sens_est_refusee_a_son_champ(QuestionDuContrat question, ReponseSurLeContrat reponse, string champ)
    {
        var (precisions, contrat) = Nouvelles();
        Assert.Equal(champ, Noter(precisions, contrat, question, reponse).Refus[0].Champ);
    }

    [Fact]
    public void Une_question_sans_reponse_ne_vaut_pas_non()
    {
        var (precisions, contrat) = Nouvelles();
        var autour = new FaitsEnregistres { Dispositif = Cohorte.Domaine.Actions.Dispositif.CpOrdinaire, Precisions = precisions };
        var faits = FaitsDExecution.De(contrat, autour, Essai.Jour);
        Assert.Equal((false, false, false, false), (faits.AvenantLe.EstConnu, faits.EtrangerDu.EstConnu, faits.HeuresAccueil.EstConnu, faits.ElementsDAfest.EstConnu));
        Assert.Null(faits.MentionsManquantes);
        foreach (var question in new[] { QuestionDuContrat.Avenant, QuestionDuContrat.Mobilite, QuestionDuContrat.Accueil, QuestionDuContrat.Afest }) Noter(precisions, contrat, question, new() { Oui = false });
        Noter(precisions, contrat, QuestionDuContrat.Mentions, new() { MentionsVerifiees = true, MentionsManquantes = [nameof(MentionDuContrat.Terme)] });
        faits = FaitsDExecution.De(contrat, autour, Essai.Jour);
        Assert.Equal((true, true, true, true), (faits.AvenantLe.EstConnu, faits.EtrangerDu.EstConnu, faits.HeuresAccueil.EstConnu, faits.ElementsDAfest.EstConnu));
        Assert.Equal(["le terme, ou la durée minimale"], faits.MentionsManquantes);
    }

    private static Resultat Noter(PrecisionsDuContrat precisions, Contrat contrat, QuestionDuContrat question, ReponseSurLeContrat reponse) => PrecisionDUnFait.Noter(precisions, contrat, question, reponse, Essai.Jour);

    private static (PrecisionsDuContrat, Contrat) Nouvelles()
    {
        var contrat = Essai.Contrat(Essai.Candidature(), Debut, new(2026, 12, 4), 300, "PreparerSignature", "Signer", "Executer");
        return (new PrecisionsDuContrat { ActionId = contrat.ActionId, ContratId = contrat.Id, PersonneId = contrat.PersonneId }, contrat);
    }
}
