using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Immersions;
using Cohorte.Web.Pages.Conformite;

namespace Cohorte.Tests.Web.Conformite;

/// <summary>For every rule judged on what the product records, the page by which each of its facts is entered, or why nobody enters it.</summary>
public sealed class LieuxDeSaisieTests(SiteDeTest site)
{
    public static TheoryData<string> Regles => [.. RegistreDesRegles.DuContrat.Cast<Regle>().Concat(RegistreDesRegles.DeLExecution).Concat(RegistreDesRegles.DeLImmersion).Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Regles))]
    public void Chaque_fait_d_une_regle_a_son_lieu_de_saisie(string code)
    {
        var regle = RegistreDesRegles.Toutes.Single(r => r.Code == code);
        var lieux = regle is Regle<FaitsDImmersion> ? LieuxDeSaisie.DeLImmersion : LieuxDeSaisie.DuContrat;
        Assert.Empty(regle.Entrees.Select(e => e.Chemin).Where(c => !lieux.ContainsKey(c) && !LieuxDeSaisie.SansSaisie.ContainsKey(c)));
    }

    [Fact]
    public void Aucun_lieu_n_est_celui_d_un_fait_qui_n_existe_plus()
    {
        HashSet<string> Chemins(IEnumerable<Regle> regles) => [.. regles.SelectMany(r => r.Entrees).Select(e => e.Chemin)];
        var contrat = Chemins(RegistreDesRegles.DuContrat.Cast<Regle>().Concat(RegistreDesRegles.DeLExecution));
        var immersion = Chemins(RegistreDesRegles.DeLImmersion);
        Assert.Empty(LieuxDeSaisie.DuContrat.Keys.Where(c => !contrat.Contains(c)));
        Assert.Empty(LieuxDeSaisie.DeLImmersion.Keys.Where(c => !immersion.Contains(c)));
        Assert.Empty(LieuxDeSaisie.SansSaisie.Keys.Where(c => !contrat.Contains(c)));
        Assert.Empty(LieuxDeSaisie.SansSaisie.Keys.Where(LieuxDeSaisie.DuContrat.ContainsKey));
    }

    /// <summary>The links of three contracts, one to write, one to sign and one under way whose deposit is refused: every page opens, and holds the anchor of each fact in the state that asks it.</summary>
    [Fact]
    public async Task Chaque_lien_d_un_contrat_mene_a_une_page_et_a_une_ancre_qui_existent()
    {
        var action = await site.UneActionAsync();
        var (aEcrire, aSigner, enCours) = (await UnContratAsync(action), await UnContratAsync(action, "PreparerSignature"), await UnContratAsync(action, "PreparerSignature", "Signer", "Executer"));
        var depot = new Depot { ActionId = action.Id, ContratId = enCours.Id, TransmisLe = new(2026, 9, 2), RecuLe = new(2026, 9, 2), DecideLe = new(2026, 9, 9), MotifRefus = MotifRefus.PublicNonEligible };
        Assert.True(depot.Passer("Transmettre", Role.Employeur).EstFait);
        foreach (var transition in new[] { "Recevoir", "Refuser" }) Assert.True(depot.Passer(transition, Role.GestionnaireOpco).EstFait, transition);
        await site.EcrireAsync(depot);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        await OuvrirTousAsync(conseiller, LieuxDeSaisie.DuContrat.Keys, [.. new[] { aEcrire, aSigner, enCours }.Select(c => LiensDeSaisie.DuContrat(action.Code, c, _ => true))]);
    }

    /// <summary>The second immersion of a minor in the same firm, signed or not: every question is asked.</summary>
    [Fact]
    public async Task Chaque_lien_d_une_immersion_mene_a_une_page_et_a_un_champ_qui_existent()
    {
        var action = await site.UneActionAsync();
        var (personne, entreprise) = (new Personne { Nom = "Essai", Prenom = "Alix", Recherche = "alix essai", DateNaissance = new(2009, 6, 1) }, new Entreprise { RaisonSociale = "Accueil" });
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
        Pmsmp Une(int mois, DateOnly? signeeLe) => new() { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = entreprise.Id, Du = new(2026, mois, 1), Au = new(2026, mois, 8), SigneeLe = signeeLe };
        var (seconde, aSigner) = (Une(11, new(2026, 9, 1)), Une(12, null));
        await site.EcrireAsync(personne, entreprise, candidature, Une(10, new(2026, 9, 1)), seconde, aSigner);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        await OuvrirTousAsync(conseiller, LieuxDeSaisie.DeLImmersion.Keys, [.. new[] { seconde, aSigner }.Select(i => LiensDeSaisie.DeLImmersion(action.Code, i, _ => true))]);
    }

    /// <summary>Every question of a contract answers some rule.</summary>
    [Fact]
    public void Chaque_question_sert_une_regle() =>
        Assert.All(Enum.GetValues<QuestionDuContrat>(), q => Assert.Contains(LieuxDeSaisie.DuContrat.Values, l => l.Lieu == LieuDeSaisie.Question && l.Champ == q.ToString()));

    private static async Task OuvrirTousAsync(Visite visite, IEnumerable<string> chemins, IReadOnlyList<LiensDeSaisie> liens)
    {
        var pages = new Dictionary<string, PageLue>(StringComparer.Ordinal);
        var champs = RegistreDesRegles.Toutes.SelectMany(r => r.Entrees).DistinctBy(e => e.Chemin).ToDictionary(e => e.Chemin, StringComparer.Ordinal);
        var perdus = new List<string>();
        foreach (var chemin in chemins)
        {
            var adresses = liens.Select(l => l.De(champs[chemin])).OfType<string>().ToList();
            var trouve = false;
            foreach (var parties in adresses.Select(a => a.Split('#')))
            {
                if (!pages.TryGetValue(parties[0], out var page)) pages[parties[0]] = page = await visite.OuvrirAsync(parties[0]);
                trouve |= parties.Length == 1 || parties[1].Length == 0 || page.Document.GetElementById(parties[1]) is not null;
            }

            if (!trouve) perdus.Add($"{chemin} : {string.Join(", ", adresses)}");
        }

        Assert.Empty(perdus);
    }

    private async Task<Contrat> UnContratAsync(ActionCollective action, params string[] transitions)
    {
        var (personne, entreprise) = (new Personne { Nom = "Essai", Prenom = "Alix", Recherche = "alix essai" }, new Entreprise { RaisonSociale = "Employeur" });
        var poste = new Poste { ActionId = action.Id, EntrepriseId = entreprise.Id, Intitule = "Poste", Nombre = 1, HeuresHebdomadaires = new Heures(35) };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, PosteId = poste.Id, OrienteeLe = new(2026, 7, 1) };
        foreach (var transition in new[] { "Selectionner", "Proposer", "Retenir", "Contractualiser" }) Assert.True(candidature.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        var contrat = new Contrat { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = entreprise.Id, PosteId = poste.Id, Finalite = FinaliteContrat.Competences, DateConclusion = new(2026, 8, 28), DateDebut = new(2026, 9, 1), DateFin = new(2027, 6, 30), HeuresHebdomadaires = new Heures(35), HeuresFormation = new Heures(250), SigneEmployeurLe = new(2026, 8, 28), SigneSalarieLe = new(2026, 8, 28) };
        foreach (var transition in transitions) Assert.True(contrat.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        await site.EcrireAsync(personne, entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, poste, candidature, contrat);
        return contrat;
    }
}
