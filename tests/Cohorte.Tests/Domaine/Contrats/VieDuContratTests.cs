using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Essai = Cohorte.Tests.Domaine.Actions.Criteres.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Contrats;

public sealed class VieDuContratTests
{
    private static readonly DateOnly Conclusion = new(2026, 5, 20);
    private static readonly DateOnly Debut = new(2026, 6, 15);
    private static readonly DateOnly Fin = new(2027, 5, 14);

    /// <summary>The whole table, written by hand: state, transition, next state, roles (C adviser, E employer).</summary>
    private static readonly string[] Attendue =
    [
        "ASigner Abandonner Abandonne CE",
        "ASigner Corriger Brouillon CE",
        "ASigner Signer Signe CE",
        "Brouillon Abandonner Abandonne CE",
        "Brouillon PreparerSignature ASigner CE",
        "EnExecution Rompre Rompu CE",
        "EnExecution Terminer Termine C",
        "Signe Executer EnExecution C",
        "Signe Rompre Rompu CE",
    ];

    [Fact]
    public void La_table_des_transitions_est_celle_ci_et_nulle_autre()
    {
        var lues = from etat in Enum.GetValues<EtatContrat>()
                   from nom in TransitionsContrat.Table.Noms
                   let roles = Enum.GetValues<Role>().Where(r => TransitionsContrat.Table.Appliquer(etat, nom, r).EstFait).ToList()
                   where roles.Count > 0
                   select $"{etat} {nom} {TransitionsContrat.Table.Appliquer(etat, nom, roles[0]).Valeur} {string.Concat(roles.Select(r => r switch { Role.ConseillerOpco => "C", Role.Employeur => "E", _ => "?" }))}";
        Assert.Equal(Attendue, lues.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2026-05-19", false)] // the day before the conclusion
    [InlineData("2026-05-20", true)]
    [InlineData("2026-06-14", true)] // the day before the first day
    [InlineData("2026-06-20", true)] // began, though nobody noted it
    [InlineData("2026-07-02", false)] // to come
    public void Un_contrat_signe_se_rompt_de_sa_conclusion_a_aujourd_hui(string le, bool possible)
    {
        var contrat = Signe();
        var rompu = VieDuContrat.Rompre(contrat, Role.Employeur, DateOnly.Parse(le, null), CauseRupture.InitiativeSalarie, new DateOnly(2026, 7, 1));
        Assert.Equal((possible, possible ? EtatContrat.Rompu : EtatContrat.Signe), (rompu.EstFait, contrat.Etat));
        if (!possible) Assert.Equal(nameof(Contrat.RompuLe), rompu.Refus[0].Champ);
    }

    [Fact]
    public void Un_contrat_commence_ne_se_rompt_pas_avant_son_premier_jour()
    {
        var contrat = Signe();
        Assert.True(contrat.Passer("Executer", Role.ConseillerOpco).EstFait);
        Assert.Equal("contrat.rupture-date", VieDuContrat.Rompre(contrat, Role.ConseillerOpco, Debut.AddDays(-1), CauseRupture.AccordParties, new DateOnly(2026, 7, 1)).Refus[0].Code);
    }

    [Theory]
    [InlineData(CauseRupture.InitiativeSalarie, "2026-06-10", EtatCandidature.Desistee, EtatPoste.Ouvert)]
    [InlineData(CauseRupture.InitiativeEmployeur, "2026-06-10", EtatCandidature.EnSelection, EtatPoste.Ouvert)]
    [InlineData(CauseRupture.InitiativeSalarie, "2026-06-20", EtatCandidature.EnContrat, EtatPoste.Pourvu)] // in the contract: the person came
    public void La_personne_qui_n_est_pas_venue_n_est_plus_en_contrat_et_sa_place_est_libre(CauseRupture cause, string le, EtatCandidature attendue, EtatPoste place)
    {
        var poste = Essai.Poste(Essai.Alpha, transitions: "Pourvoir");
        var candidature = Essai.Candidature(c => c.PosteId = poste.Id, "Selectionner", "Proposer", "Retenir", "Contractualiser");
        var contrat = Signe();
        Assert.True(VieDuContrat.Rompre(contrat, Role.ConseillerOpco, DateOnly.Parse(le, null), cause, new DateOnly(2026, 7, 1)).EstFait);
        RuptureAvantLeDebut.Liberer(contrat, candidature, poste);
        Assert.Equal((attendue, place, attendue != EtatCandidature.EnContrat), (candidature.Etat, poste.Etat, candidature.PosteId is null));
    }

    [Fact]
    public void Personne_ne_sort_du_contrat_a_la_main()
    {
        var candidature = Essai.Candidature(null, "Selectionner", "Proposer", "Retenir", "Contractualiser");
        foreach (var transition in new[] { "Liberer", "Renoncer" }) Assert.Equal("candidature.contrat", ConduiteDeCandidature.Passer(candidature, new GesteDeCandidature { Transition = transition }, Role.ConseillerOpco, Debut).Refus[0].Code);
        Assert.Equal(EtatCandidature.EnContrat, candidature.Etat);
    }

    [Fact]
    public void Rien_ne_se_releve_d_un_contrat_rompu_avant_son_debut()
    {
        var contrat = Signe();
        Assert.True(VieDuContrat.Rompre(contrat, Role.ConseillerOpco, Conclusion, CauseRupture.ForceMajeure, new DateOnly(2026, 7, 1)).EstFait);
        Assert.Equal("contrat.revue-etat", VieDuContrat.NoterRevue(contrat, Debut, "Conforme", new DateOnly(2026, 7, 1)).Refus[0].Code);
    }

    private static Contrat Signe()
    {
        var contrat = Essai.Contrat(Essai.Candidature(), Debut, Fin, 300, "PreparerSignature", "Signer");
        contrat.DateConclusion = Conclusion;
        return contrat;
    }
}
