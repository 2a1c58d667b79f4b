using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Planification.Regroupements;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Territoires;

namespace Cohorte.Tests.Domaine.Regroupements;

public sealed class RegroupementsTests
{
    private static readonly Commune Angers = Commune("49007", "Angers", 47.4819, -0.5629, 159_022);
    private static readonly Commune Cholet = Commune("49099", "Cholet", 47.0358, -0.875, 54_404);
    private static readonly Commune Saumur = Commune("49328", "Saumur", 47.2645, -0.0837, 26_241);
    private static readonly CritereDeRegroupement Critere = new(3, 4, 45);

    [Fact]
    public void La_projection_garde_les_distances_a_un_kilometre_pres()
    {
        var plan = ProjectionLocale.Autour([Angers, Cholet, Saumur]);
        // Great-circle distances between these centres, by the haversine formula on a sphere of 6 371 km: 54.9, 43.4 and 65.0 km.
        Assert.Equal(54.9, Distance(plan, Angers, Cholet), 0.5);
        Assert.Equal(43.4, Distance(plan, Angers, Saumur), 0.5);
        Assert.Equal(65.0, Distance(plan, Cholet, Saumur), 0.5);
    }

    [Fact]
    public void Le_trajet_estime_est_de_8_minutes_et_1_1_par_kilometre()
    {
        Assert.Equal(8, TempsDeTrajet.Minutes((0, 0), (0, 0)));
        Assert.Equal(19, TempsDeTrajet.Minutes((0, 0), (6, 8)));
    }

    [Fact]
    public void Les_lieux_proposes_sont_les_villes_qui_touchent_le_plus_de_postes()
    {
        var village = Commune("49061", "Challain-la-Potherie", 47.6309, -1.0816, 827);
        var arrondissement = Commune("69381", "Lyon 1er Arrondissement", 47.47, -0.56, 28_717);
        var referentiel = new ReferentielDesCommunes([Angers, Cholet, Saumur, village, arrondissement], new Dictionary<string, string>());
        Assert.Equal(["Angers"], LieuxProposes.Pour(referentiel, [(Angers, 4)], 45).Select(c => c.Nom));
        Assert.Equal(["Cholet", "Angers"], LieuxProposes.Pour(referentiel, [(Angers, 1), (Cholet, 4)], 45).Select(c => c.Nom));
        Assert.Empty(LieuxProposes.Pour(referentiel, [], 45));
    }

    [Fact]
    public void Un_metier_porte_le_nom_que_la_plupart_lui_donnent_et_deux_homonymes_gardent_leur_code()
    {
        BesoinSitue[] besoins = [Besoin("E1", "A1203", "Jardinier", 1), Besoin("E2", "A1203", "Paysagiste", 1), Besoin("E3", "A1203", "Paysagiste", 1), Besoin("E4", "A1414", "Paysagiste", 1)];
        var probleme = PropositionDeRegroupement.Poser(besoins, [Angers], Critere);
        Assert.Equal(["Paysagiste (A1203)", "Paysagiste (A1414)"], probleme.Metiers);
        Assert.Equal("Angers", Assert.Single(probleme.Sites).Id);
        Assert.Empty(ValidationRegroupement.Valider(probleme));
    }

    [Fact]
    public void Deux_lieux_homonymes_se_distinguent_par_leur_departement()
    {
        var probleme = PropositionDeRegroupement.Poser([Besoin("E1", "A1203", "P", 1)], [Angers, Commune("88009", "Angers", 48.1, 6.4, 1)], Critere);
        Assert.Equal(["Angers (49)", "Angers (88)"], probleme.Sites.Select(s => s.Id));
    }

    [Fact]
    public void La_reponse_se_lit_avec_les_mots_des_besoins()
    {
        BesoinSitue[] besoins = [Besoin("Loin", "A1203", "Paysagiste", 1, Saumur, new DateOnly(2027, 3, 1)), Besoin("Près", "A1203", "Paysagiste", 2, Angers, new DateOnly(2027, 2, 1)), Besoin("Seul", "A1414", "Horticole", 1)];
        var probleme = PropositionDeRegroupement.Poser(besoins, [Angers], new(3, 4, 60));
        GroupeOuvert groupe = new("Angers", "Paysagiste", [besoins[0].Id.ToString(), besoins[1].Id.ToString()], 3);
        var lue = PropositionDeRegroupement.Lire(besoins, [Angers], probleme, new(StatutDeCalcul.Optimal, 0, 0, [groupe], ExplicationRegroupement.NonServis(probleme, [groupe])));
        var viable = Assert.Single(lue.Groupes);
        Assert.Equal((3, new DateOnly(2027, 3, 1), "A1203"), (viable.Postes, viable.DebutPossible!.Value, viable.MetierRome.Code));
        Assert.Equal(["Près 8", "Loin 56"], viable.Membres.Select(m => $"{m.Besoin.Entreprise} {m.Minutes}"));
        var seul = Assert.Single(lue.SansGroupe);
        Assert.Equal("À Angers (8 min), 1 poste « Horticole » sans groupe : il en faudrait 2 de plus pour ouvrir un groupe de 3.", seul.Motif.Replace('\u00A0', ' '));
        Assert.True(lue.EstProuvee);
    }

    [Theory]
    [InlineData(1, "le plus proche, Angers, est à 56 min. Il faudrait un lieu plus proche, ou accepter ce trajet.")]
    [InlineData(2, "Le groupe « Paysagiste » à Angers (56 min) a 3 postes sur 4 : il faudrait 1 place de plus.")]
    [InlineData(3, "Le groupe « Paysagiste » à Angers (56 min) pourrait accueillir cette entreprise, mais l’ensemble serait moins bon.")]
    [InlineData(4, "sans combinaison qui tienne entre 3 et 4. Un effectif plus large la servirait.")]
    public void Chaque_raison_dit_ce_qui_servirait_l_entreprise(int cas, string attendu)
    {
        var critere = cas == 1 ? Critere : new CritereDeRegroupement(3, 4, 60);
        BesoinSitue[] besoins = [Besoin("A", "A1203", "Paysagiste", 3, Angers), Besoin("B", "A1203", "Paysagiste", cas == 4 ? 5 : cas == 3 ? 1 : 2, Saumur)];
        var probleme = PropositionDeRegroupement.Poser(besoins, [Angers], critere);
        GroupeOuvert[] groupes = cas == 4 ? [] : [new("Angers", "Paysagiste", [besoins[0].Id.ToString()], 3)];
        var motif = ExplicationRegroupement.NonServis(probleme, groupes).Single(n => n.Entreprise == besoins[1].Id.ToString()).Motif.Replace('\u00A0', ' ');
        Assert.EndsWith(attendu, motif, StringComparison.Ordinal);
    }

    [Fact]
    public void Un_besoin_suit_sa_table_et_garde_ou_oublie_son_action_et_son_motif()
    {
        var besoin = new BesoinSignale { Intitule = "P", MetierRome = CodeRome.Parse("A1203", null), Commune = CodeCommune.Parse("97411", null) };
        Assert.Equal("974", besoin.Departement);
        Assert.Equal("Indiquez pourquoi le besoin n’est plus d’actualité.", besoin.Retirer(null, Role.ConseillerOpco).Refus[0].Message);
        Assert.False(besoin.Regrouper(Id<ActionCollective>.Nouveau(), Role.Employeur).EstFait);
        Assert.Null(besoin.ActionId);
        var action = Id<ActionCollective>.Nouveau();
        Assert.True(besoin.Regrouper(action, Role.ConseillerOpco).EstFait);
        Assert.Equal((EtatBesoinSignale.Regroupe, action), (besoin.Etat, besoin.ActionId!.Value));
        Assert.False(besoin.Retirer("Pourvu", Role.ConseillerOpco).EstFait);
        Assert.True(besoin.Rouvrir(Role.ConseillerOpco).EstFait);
        Assert.Null(besoin.ActionId);
        Assert.True(besoin.Retirer("Pourvu", Role.ConseillerOpco).EstFait);
        Assert.Equal("Pourvu", besoin.MotifRetrait);
    }

    private static double Distance(ProjectionLocale plan, Commune a, Commune b)
    {
        var (pa, pb) = (plan.Placer(a), plan.Placer(b));
        return Math.Sqrt(((pa.X - pb.X) * (pa.X - pb.X)) + ((pa.Y - pb.Y) * (pa.Y - pb.Y)));
    }

    private static BesoinSitue Besoin(string entreprise, string rome, string intitule, int postes, Commune? commune = null, DateOnly? debut = null) =>
        new(Id<BesoinSignale>.Nouveau(), Id<Entreprise>.Nouveau(), entreprise, intitule, CodeRome.Parse(rome, null), postes, commune ?? Angers, debut);

    private static Commune Commune(string code, string nom, double latitude, double longitude, int population) => new(CodeCommune.Parse(code, null), nom, [], latitude, longitude, population);
}
