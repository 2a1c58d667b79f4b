using System.Text;
using Cohorte.Application.Contrats.Echange;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using CsCheck;

namespace Cohorte.Tests.Application.Contrats;

public sealed class LectureDeContratTests
{
    [Fact]
    public void Lit_tous_les_membres()
    {
        var lu = ContratDeReference.De(
            ("contrat.competences", "[\"tailler\", \"planter\"]"), ("contrat.accordSalarieLe", "\"2022-02-02\""), ("contrat.essaiJours", "14"), ("contrat.methodeBase", "\"prorataJours\""),
            ("contrat.plafondFormation", "0.4"), ("contrat.accordDepassementFormation", "\"accord du 3 mai\""), ("personne.minimumSocial", "\"AAH\""), ("personne.aideAgefiph", "1000"),
            ("employeur.siret", "\"73282932000074\""), ("employeur.idcc", "\"7018\""), ("tuteur.suivisEnCours", "[{\"debut\":\"2022-01-01\",\"fin\":\"2022-06-30\"},{\"debut\":\"2022-03-01\"}]"),
            ("depot.transmisLe", "\"2022-02-16\""));
        Assert.Equal((DispositifDecrit.Experimental, NatureContrat.Cdd, FinaliteContrat.Competences), (lu.Contrat.Dispositif, lu.Contrat.Nature, lu.Contrat.Finalite));
        Assert.Equal((new DateOnly(2022, 2, 7), new DateOnly(2022, 2, 14), new DateOnly(2022, 10, 13)), (lu.Contrat.DateConclusion, lu.Contrat.DateDebut, lu.Contrat.DateFin));
        Assert.Equal((35m, 200m, 15.0m), (lu.Contrat.HeuresHebdomadaires.Valeur, lu.Contrat.HeuresFormation.Valeur, lu.Contrat.CoutHoraireFormation!.Value.Euros));
        Assert.Equal(["tailler", "planter"], lu.Contrat.Competences!);
        Assert.Equal((14, MethodeDeBase.ProrataJours, 0.4m, "accord du 3 mai"), (lu.Contrat.EssaiJours, lu.Contrat.MethodeBase, lu.Contrat.PlafondFormation!.Value.Fraction, lu.Contrat.AccordDepassementFormation));
        Assert.Equal((new DateOnly(1998, 11, 20), Diplome.Aucun, MinimumSocial.Aah, 1000m), (lu.Personne.DateNaissance, lu.Personne.Diplome, lu.Personne.MinimumSocial!.Value, lu.Personne.AideAgefiph!.Value.Euros));
        Assert.Equal((15, RegimeSocial.Agricole, 0.035m, false, "7018"), (lu.Employeur.Effectif, lu.Employeur.Regime, lu.Employeur.TauxAtMp.Fraction, lu.Employeur.Geiq, lu.Employeur.Idcc));
        Assert.Equal("73282932000074", lu.Employeur.Siret!.Numero);
        Assert.Equal([Periode.De(new(2022, 1, 1), new(2022, 6, 30)), Periode.De(new(2022, 3, 1), null)], lu.Tuteur!.SuivisEnCours!);
        Assert.Equal(new OrganismeDecrit("OF", false, Periode.De(new(2021, 6, 1), new(2030, 5, 31)), "11750000175"), lu.Formation!.Organismes!.Single());
        Assert.Equal((new DateOnly(2022, 2, 16), null), (lu.Depot!.TransmisLe, lu.Depot.RecuLe));
    }

    [Fact]
    public void Un_membre_facultatif_absent_vaut_null()
    {
        var lu = LectureDeContrat.Lire(ContratDeReference.Sans("tuteur", "formation", "depot", "employeur.geiq", "contrat.essaiJours", "personne.rqth")).Valeur;
        Assert.Equal((null, null, null, null, null, null), (lu.Tuteur, lu.Formation, lu.Depot, lu.Employeur.Geiq, lu.Contrat.EssaiJours, lu.Personne.Rqth));
        Assert.Equal(MethodeDeBase.ProrataMois, lu.Contrat.MethodeBase);
    }

    [Theory]
    [InlineData("contrat.dispositif")]
    [InlineData("contrat.nature")]
    [InlineData("contrat.dateConclusion")]
    [InlineData("contrat.dateDebut")]
    [InlineData("contrat.dateFin")]
    [InlineData("contrat.heuresHebdomadaires")]
    [InlineData("contrat.heuresFormation")]
    [InlineData("contrat.finalite")]
    [InlineData("personne.dateNaissance")]
    [InlineData("personne.diplome")]
    [InlineData("employeur.effectif")]
    [InlineData("employeur.regime")]
    [InlineData("employeur.tauxAtMp")]
    public void Un_membre_obligatoire_manquant_ou_nul_est_nomme(string chemin)
    {
        Assert.Contains(LectureDeContrat.Lire(ContratDeReference.Sans(chemin)).Refus, r => r.Champ == chemin && r.Code == "json.manquant");
        Assert.Contains(ContratDeReference.Lire((chemin, "null")).Refus, r => r.Champ == chemin && r.Code == "json.manquant");
    }

    [Theory]
    [InlineData("contrat.dateDebut", "\"1999-12-31\"", "json.date")]
    [InlineData("contrat.dateFin", "\"2101-01-01\"", "json.date")]
    [InlineData("contrat.dateConclusion", "\"2022-02-30\"", "json.date")]
    [InlineData("contrat.dateConclusion", "\"07/02/2022\"", "json.date")]
    [InlineData("contrat.dateConclusion", "20220207", "json.date")]
    [InlineData("contrat.dateFin", "\"2022-02-13\"", "contrat.dates")]
    [InlineData("contrat.heuresFormation", "-1", "json.nombre")]
    [InlineData("contrat.heuresFormation", "\"301\"", "json.nombre")]
    [InlineData("contrat.heuresFormation", "1225.1", "contrat.heures")]
    [InlineData("contrat.heuresHebdomadaires", "0", "contrat.heures")]
    [InlineData("contrat.heuresHebdomadaires", "-35", "json.nombre")]
    [InlineData("contrat.heuresHebdomadaires", "168.5", "json.nombre")]
    [InlineData("contrat.dispositif", "\"stage\"", "json.choix")]
    [InlineData("contrat.nature", "\"cdd\"", "json.choix")]
    [InlineData("contrat.finalite", "\"diplome\"", "json.choix")]
    [InlineData("contrat.methodeBase", "\"au-pif\"", "json.choix")]
    [InlineData("contrat.essaiJours", "14.5", "json.nombre")]
    [InlineData("contrat.plafondFormation", "40", "json.nombre")]
    [InlineData("contrat.accordDepassementDuree", "\"\"", "json.type")]
    [InlineData("contrat.accordDepassementDuree", "true", "json.type")]
    [InlineData("contrat.competences", "\"tailler\"", "json.type")]
    [InlineData("contrat.dispositif", "\"apprentissage\"", "json.manquant", "contrat.niveauPrepare")]
    [InlineData("personne.dateNaissance", "\"1899-12-31\"", "json.date")]
    [InlineData("personne.dateNaissance", "\"2022-02-08\"", "personne.naissance")]
    [InlineData("personne.dateNaissance", "\"1901-01-01\"", "personne.naissance")]
    [InlineData("personne.inscritFranceTravailDepuis", "\"1998-11-19\"", "personne.inscription")]
    [InlineData("personne.diplome", "\"bac\"", "json.choix")]
    [InlineData("personne.minimumSocial", "\"rsa\"", "json.choix")]
    [InlineData("personne.moisInscrits15Derniers", "16", "json.nombre")]
    [InlineData("personne.rqth", "\"oui\"", "json.type")]
    [InlineData("employeur.siret", "\"73282932000075\"", "json.forme")]
    [InlineData("employeur.idcc", "\"70\"", "json.forme")]
    [InlineData("employeur.idcc", "70180", "json.forme")]
    [InlineData("employeur.idcc", "-1", "json.forme")]
    [InlineData("employeur.effectif", "-1", "json.nombre")]
    [InlineData("employeur.effectif", "1e30", "json.nombre")]
    [InlineData("employeur.regime", "\"msa\"", "json.choix")]
    [InlineData("employeur.tauxAtMp", "3.5", "json.nombre")]
    [InlineData("tuteur.experienceDepuis", "\"1979-12-31\"", "tuteur.experience")]
    [InlineData("tuteur.suivisEnCours", "[{\"debut\":\"2022-06-30\",\"fin\":\"2022-01-01\"}]", "periode.renversee", "tuteur.suivisEnCours[0].fin")]
    [InlineData("tuteur.suivisEnCours", "[{\"fin\":\"2022-01-01\"}]", "json.manquant", "tuteur.suivisEnCours[0].debut")]
    [InlineData("tuteur.suivisEnCours", "{}", "json.type")]
    [InlineData("formation.organismes", "[{\"nom\":\"OF\",\"qualite\":1}]", "json.inconnu", "formation.organismes[0].qualite")]
    [InlineData("depot.transmisLe", "\"2022-02-06\"", "depot.transmis")]
    [InlineData("depot", "{\"transmisLe\":\"2022-02-16\",\"recuLe\":\"2022-02-15\"}", "depot.recu", "depot.recuLe")]
    [InlineData("depot", "{\"recuLe\":\"2022-02-16\",\"decideLe\":\"2022-02-15\"}", "depot.decide", "depot.decideLe")]
    [InlineData("depot", "{\"transmisLe\":\"2022-02-19\",\"decideLe\":\"2022-02-15\"}", "depot.decide", "depot.decideLe")]
    [InlineData("depot", "{\"decideLe\":\"2022-01-01\"}", "depot.decide", "depot.decideLe")]
    [InlineData("tuteur", "{\"dateNaissance\":\"2022-02-19\"}", "tuteur.naissance", "tuteur.dateNaissance")]
    [InlineData("contrat", "[]", "json.type")]
    [InlineData("contrat.couleur", "{\"a\":[1,2]}", "json.inconnu")]
    [InlineData("couleur", "1", "json.inconnu")]
    public void Une_valeur_impossible_est_refusee_a_son_chemin(string chemin, string valeur, string code, string? champ = null)
    {
        var lu = ContratDeReference.Lire((chemin, valeur));
        Assert.False(lu.EstFait);
        var refus = Assert.Single(lu.Refus, r => r.Champ == (champ ?? chemin));
        Assert.Equal(code, refus.Code);
        Assert.StartsWith(refus.Champ + "\u00A0: ", refus.Message);
        Assert.EndsWith(".", refus.Message);
    }

    [Fact]
    public void Les_heures_que_les_semaines_contiennent_tout_juste_passent() => Assert.True(ContratDeReference.Lire(("contrat.heuresFormation", "1225")).EstFait);

    [Theory]
    [InlineData("\"nature\":\"CDD\"", "\"nature\":\"CDD\",\"nature\":\"CDI\"", "contrat.nature")]
    [InlineData("\"nature\":\"CDD\"", "\"nature\":\"CDD\",\"competences\":null,\"competences\":null", "contrat.competences")]
    [InlineData("\"tuteur\":{", "\"tuteur\":null,\"tuteur\":{", "tuteur")]
    [InlineData("\"interne\":false", "\"interne\":false,\"interne\":true", "formation.organismes[0].interne")]
    public void Un_membre_ecrit_deux_fois_est_refuse(string avant, string apres, string chemin)
    {
        var texte = Encoding.UTF8.GetString(ContratDeReference.Json());
        Assert.Contains(avant, texte);
        var lu = LectureDeContrat.Lire(Encoding.UTF8.GetBytes(texte.Replace(avant, apres)));
        Assert.Contains(lu.Refus, r => r.Champ == chemin && r.Code == "json.doublon");
    }

    [Fact]
    public void Tout_ce_qui_ne_va_pas_est_dit_en_une_fois()
    {
        var champs = ContratDeReference.Lire(("contrat.dateFin", "\"2021-01-01\""), ("personne.dateNaissance", "\"2030-01-01\""), ("employeur.geiq", "3"), ("inconnu", "{}")).Refus.Select(r => r.Champ).ToList();
        Assert.Equal(["inconnu", "employeur.geiq", "contrat.dateFin", "personne.dateNaissance"], champs.OrderBy(c => c!.Length).ThenBy(c => c, StringComparer.Ordinal).ToList());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{\"contrat\":}")]
    [InlineData("{'contrat':1}")]
    [InlineData("{\"contrat\":{\"nature\":\"\\uD800\"}}")]
    public void Un_document_illisible_est_refuse(string texte) => Assert.Contains(LectureDeContrat.Lire(Encoding.UTF8.GetBytes(texte)).Refus, r => r.Code is "json.illisible" or "json.choix");

    [Theory]
    [InlineData("3")]
    [InlineData("[]")]
    [InlineData("null")]
    public void La_racine_est_un_objet(string texte) => Assert.Contains(LectureDeContrat.Lire(Encoding.UTF8.GetBytes(texte)).Refus, r => r is { Champ: "", Code: "json.type" });

    [Fact]
    public void Aucun_octet_abime_ne_fait_tomber_la_lecture()
    {
        var octets = ContratDeReference.Json();
        Gen.Select(Gen.Int[0, octets.Length - 1], Gen.Byte, Gen.Int[0, octets.Length - 1]).Sample((rang, octet, fin) =>
        {
            byte[] abime = [.. octets];
            abime[rang] = octet;
            _ = LectureDeContrat.Lire(abime);
            _ = LectureDeContrat.Lire(abime.AsSpan(0, fin));
        });
    }

    [Fact]
    public void Une_ligne_de_tableur_se_lit_par_la_meme_table()
    {
        var brouillon = new BrouillonDeDescription();
        foreach (var (chemin, texte) in new[]
        {
            ("contrat.dispositif", "classique"), ("contrat.nature", "CDI"), ("contrat.dateConclusion", "2022-02-07"), ("contrat.dateDebut", "2022-02-14"), ("contrat.dateFin", "2022-10-13"),
            ("contrat.heuresHebdomadaires", "35"), ("contrat.heuresFormation", "200.5"), ("contrat.finalite", "ccn"), ("personne.dateNaissance", "1998-11-20"), ("personne.diplome", "bac-plus-2"),
            ("personne.rqth", "1"), ("personne.ancienCui", ""), ("employeur.effectif", "15"), ("employeur.regime", "general"), ("employeur.tauxAtMp", "0.0208"),
        })
        {
            MembresDeContrat.ParChemin[chemin].LireTexte(texte, brouillon);
        }

        var lu = brouillon.Terminer().Valeur;
        Assert.Equal((NatureContrat.Cdi, 200.5m, true, null, Diplome.BacPlus2), (lu.Contrat.Nature, lu.Contrat.HeuresFormation.Valeur, lu.Personne.Rqth, lu.Personne.AncienCui, lu.Personne.Diplome));
    }

    [Fact]
    public void Chaque_code_s_ecrit_comme_il_se_lit()
    {
        Verifier(CodesDEchange.Dispositif);
        Verifier(CodesDEchange.Nature);
        Verifier(CodesDEchange.Finalite);
        Verifier(CodesDEchange.MethodeBase);
        Verifier(CodesDEchange.Diplome);
        Verifier(CodesDEchange.MinimumSocial);
        Verifier(CodesDEchange.DerogationAge);
        Verifier(CodesDEchange.Regime);

        static void Verifier<T>(CodesDe<T> codes) where T : struct, Enum
        {
            Assert.Equal(Enum.GetValues<T>().Length, codes.Tous.Count);
            foreach (var valeur in Enum.GetValues<T>()) Assert.True(codes.TryLire(codes.De(valeur), out var relue) && relue.Equals(valeur));
        }
    }
}
