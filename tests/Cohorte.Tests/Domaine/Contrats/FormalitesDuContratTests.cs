using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Tests.Domaine.Conformite;
using Essai = Cohorte.Tests.Domaine.Actions.Criteres.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Contrats;

public sealed class FormalitesDuContratTests
{
    private static readonly DateOnly Debut = new(2026, 1, 5);
    private static readonly Formalites Rien = new(null, null, null, null, null, null);

    [Fact]
    public void Elles_se_notent_et_les_regles_les_lisent()
    {
        var contrat = Contrat("PreparerSignature", "Signer", "Executer");
        Assert.True(FormalitesDuContrat.Noter(contrat, Rien with { DpaeLe = new(2026, 1, 2), VisiteLe = new(2026, 2, 10), RemisLe = new(2026, 1, 5), PosteARisques = false }, Essai.Jour).EstFait);
        var verdicts = Verdicts(contrat, Essai.Jour);
        Assert.Equal(ResultatRegle.Conforme, verdicts["DPAE"].Resultat);
        Assert.Equal(ResultatRegle.Conforme, verdicts["SAN-01"].Resultat);
        Assert.Equal(ResultatRegle.NonApplicable, verdicts["SAN-03"].Resultat);
        Assert.Equal(ResultatRegle.Conforme, verdicts["FRM-02"].Resultat);
    }

    // Three months after 5 January 2026 is 5 April 2026.
    [Fact]
    public void La_visite_a_faire_dit_son_dernier_jour()
    {
        var contrat = Contrat("PreparerSignature", "Signer", "Executer");
        Assert.Contains("05/04/2026", Verdicts(contrat, new(2026, 4, 5))["SAN-01"].Message, StringComparison.Ordinal);
        Assert.Equal(ResultatRegle.Conforme, Verdicts(contrat, new(2026, 4, 5))["SAN-01"].Resultat);
        Assert.True(Verdicts(contrat, new(2026, 4, 6))["SAN-01"].EstEchec);
        Assert.Equal(ResultatRegle.Indetermine, Verdicts(contrat, Essai.Jour)["DPAE"].Resultat);
        Assert.Equal(ResultatRegle.Indetermine, Verdicts(contrat, Essai.Jour)["SAN-03"].Resultat);
    }

    [Fact]
    public void D_un_contrat_fini_nul_ne_sait_plus_si_la_visite_eut_lieu() =>
        Assert.Equal(ResultatRegle.Indetermine, Verdicts(Contrat("PreparerSignature", "Signer", "Executer", "Terminer"), Essai.Jour)["SAN-01"].Resultat);

    [Fact]
    public void Une_date_a_venir_ou_une_rupture_qui_n_existe_pas_est_refusee_sans_rien_changer()
    {
        var contrat = Contrat("PreparerSignature", "Signer");
        Assert.Equal("DpaeLe", FormalitesDuContrat.Noter(contrat, Rien with { DpaeLe = Essai.Jour.AddDays(1), RemisLe = Essai.Jour }, Essai.Jour).Refus[0].Champ);
        Assert.Equal("RuptureDeclareeLe", FormalitesDuContrat.Noter(contrat, Rien with { RuptureDeclareeLe = Essai.Jour }, Essai.Jour).Refus[0].Champ);
        Assert.Equal("contrat.formalites-etat", FormalitesDuContrat.Noter(Contrat(), Rien, Essai.Jour).Refus[0].Code);
        Assert.Null(contrat.RemisLe);
    }

    [Fact]
    public void Une_rupture_se_declare_apres_la_rupture()
    {
        var contrat = Contrat("PreparerSignature", "Signer", "Executer");
        (contrat.RompuLe, contrat.CauseRupture) = (new(2026, 3, 10), CauseRupture.AccordParties);
        Assert.Equal("RuptureDeclareeLe", FormalitesDuContrat.Noter(contrat, Rien with { RuptureDeclareeLe = new(2026, 3, 9) }, Essai.Jour).Refus[0].Champ);
        Assert.True(FormalitesDuContrat.Noter(contrat, Rien with { RuptureDeclareeLe = new(2026, 4, 9) }, Essai.Jour).EstFait);
        Assert.Equal(ResultatRegle.Conforme, Verdicts(contrat, Essai.Jour)["RUP-01"].Resultat);
    }

    private static Contrat Contrat(params string[] transitions)
    {
        var contrat = Essai.Contrat(Essai.Candidature(), Debut, new(2026, 12, 4), 300, transitions);
        (contrat.SigneEmployeurLe, contrat.SigneSalarieLe) = (Debut, Debut);
        return contrat;
    }

    private static Dictionary<string, Verdict> Verdicts(Contrat contrat, DateOnly jour) =>
        VerdictsEnregistres.DuContrat(contrat, new FaitsEnregistres { Dispositif = Cohorte.Domaine.Actions.Dispositif.CpOrdinaire, Personne = new() { Nom = "Essai", Prenom = "Alix", DateNaissance = new(1998, 11, 20) } }, FaitsDEssai.Droit, jour).ToDictionary(v => v.Code);
}
