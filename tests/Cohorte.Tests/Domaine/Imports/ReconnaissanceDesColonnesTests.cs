using Cohorte.Domaine.Imports;
using CsCheck;

namespace Cohorte.Tests.Domaine.Imports;

public sealed class ReconnaissanceDesColonnesTests
{
    [Theory]
    [InlineData("ENTREPRISE", "raisonSociale")]
    [InlineData("Raison Sociale", "raisonSociale")]
    [InlineData("raisonSociale", "raisonSociale")]
    [InlineData("N° SIRET", "siret")]
    [InlineData("Tél.", "contactTelephone")]
    [InlineData("E-mail", "contactCourriel")]
    [InlineData("Nb salariés", "effectif")]
    [InlineData("Entreprse", "raisonSociale")]
    [InlineData("Téléphone (portable si possible)", "contactTelephone")]
    [InlineData("Couleur préférée", null)]
    [InlineData("", null)]
    public void Reconnait_les_titres_usuels(string titre, string? cle) => Assert.Equal([cle], ReconnaissanceDesColonnes.Reconnaitre([titre], TablesDImport.Entreprises));

    [Fact]
    public void L_ordre_des_colonnes_est_libre()
    {
        string[] titres = ["Prénom", "Né(e) le", "NOM", "Mail", "Portable", "Prescripteur"];
        Assert.Equal(["prenom", "dateNaissance", "nom", "courriel", "telephone", "partenaire"], ReconnaissanceDesColonnes.Reconnaitre(titres, TablesDImport.Personnes));
        Gen.Shuffle(titres).Sample(melange =>
        {
            var lus = ReconnaissanceDesColonnes.Reconnaitre(melange, TablesDImport.Personnes);
            return Enumerable.Range(0, melange.Length).All(i => lus[i] == ReconnaissanceDesColonnes.Reconnaitre([melange[i]], TablesDImport.Personnes)[0]);
        });
    }

    [Fact]
    public void Un_titre_repete_n_est_pris_qu_une_fois() => Assert.Equal(["siret", null], ReconnaissanceDesColonnes.Reconnaitre(["SIRET", "SIRET"], TablesDImport.Entreprises));

    [Fact]
    public void La_ligne_des_titres_se_trouve_sous_un_titre_fusionne()
    {
        IReadOnlyList<IReadOnlyList<string>> lignes = [["Suivi de l’action Paysage 2026"], ["mis à jour le 3 mai"], ["Entreprise", "SIRET", "Ville"], ["Serres du Val", "", "Cergy"]];
        Assert.Equal(2, ReconnaissanceDesColonnes.LigneDEnTete(lignes, TablesDImport.Entreprises));
    }

    [Fact]
    public void Une_faute_de_frappe_est_symetrique_et_se_retrouve_par_ses_cles() =>
        Gen.Select(Gen.String[Gen.Char['a', 'd'], 0, 7], Gen.String[Gen.Char['a', 'd'], 0, 7]).Sample((a, b) =>
            DistanceDeSaisie.EstProche(a, b) == DistanceDeSaisie.EstProche(b, a)
            && (!DistanceDeSaisie.EstProche(a, b) || DistanceDeSaisie.Cles(a).Intersect(DistanceDeSaisie.Cles(b)).Any()));

    [Theory]
    [InlineData("paysage", "paysge", true)]
    [InlineData("paysage", "paysaeg", true)]
    [InlineData("paysage", "paysages", true)]
    [InlineData("paysage", "payzage", true)]
    [InlineData("paysage", "pausagr", false)]
    [InlineData("", "ab", false)]
    public void Une_seule_faute_est_pardonnee(string a, string b, bool proche) => Assert.Equal(proche, DistanceDeSaisie.EstProche(a, b));
}
