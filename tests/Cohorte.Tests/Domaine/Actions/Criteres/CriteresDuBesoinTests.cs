using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Copil;
using static Cohorte.Tests.Domaine.Actions.Criteres.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Actions.Criteres;

/// <summary>Gates of steps 1 to 4 and the constitution of the steering committee.</summary>
public sealed class CriteresDuBesoinTests
{
    [Fact]
    public void Le_metier_a_une_fiche_rome()
    {
        Assert.Equal(EtatCritere.Manque, Juger("MET-ROME", Faits()).Etat);
        var action = Action();
        action.MetierRome = CodeRome.Parse("A1203", null);
        var constat = Juger("MET-ROME", Faits(action));
        Assert.Equal((EtatCritere.Rempli, "modifier"), (constat.Etat, constat.Lien));
    }

    [Theory]
    [InlineData(null, 0, EtatCritere.Manque)]
    [InlineData("Ouest", 0, EtatCritere.Manque)]
    [InlineData(null, 1, EtatCritere.Manque)]
    [InlineData("Ouest", 1, EtatCritere.Rempli)]
    public void Le_territoire_est_nomme_et_a_des_communes(string? nom, int communes, EtatCritere attendu)
    {
        var action = Action();
        action.Territoire = nom;
        action.Communes = [.. Enumerable.Repeat("78646", communes)];
        Assert.Equal(attendu, Juger("MET-TERRITOIRE", Faits(action)).Etat);
    }

    [Fact]
    public void Deux_employeurs_declarent_leur_difficulte_a_une_date_connue()
    {
        var un = Faits() with { Besoins = [Besoin(Alpha, new DateOnly(2026, 1, 10)), Besoin(Beta)] };
        Assert.Equal("1 déclaration datée sur 2 attendues.", Juger("MET-DIFFICULTES", un).Preuve());
        var deux = un with { Besoins = [Besoin(Alpha, new DateOnly(2026, 1, 10)), Besoin(Beta, new DateOnly(2026, 1, 12))] };
        Assert.Equal(EtatCritere.Rempli, Juger("MET-DIFFICULTES", deux).Etat);
        var retire = un with { Besoins = [Besoin(Alpha, new DateOnly(2026, 1, 10)), Besoin(Beta, new DateOnly(2026, 1, 12), "Retirer")] };
        Assert.Equal(EtatCritere.Manque, Juger("MET-DIFFICULTES", retire).Etat);
    }

    [Theory]
    [InlineData(null, 1, EtatCritere.Manque)]
    [InlineData("  ", 1, EtatCritere.Manque)]
    [InlineData("Travail en équipe", 0, EtatCritere.Manque)]
    [InlineData("Travail en équipe", 1, EtatCritere.Rempli)]
    public void Le_profil_commun_est_decrit_avec_des_competences(string? profil, int competences, EtatCritere attendu)
    {
        var action = Action();
        action.ProfilCommun = profil;
        Assert.Equal(attendu, Juger("BES-PROFIL", Faits(action) with { Competences = [.. Enumerable.Range(0, competences).Select(n => Competence($"C{n}"))] }).Etat);
    }

    [Fact]
    public void Chaque_entreprise_a_ses_postes_complets()
    {
        var faits = Faits() with { Besoins = [Besoin(Alpha), Besoin(Beta)], Postes = [Poste(Alpha), Poste(Beta, salaire: null)] };
        Assert.Equal("Postes à compléter : Bêta.", Juger("BES-POSTES", faits).Preuve());
        Assert.Equal(EtatCritere.Manque, Juger("BES-POSTES", faits with { Postes = [Poste(Alpha), Poste(Beta, lieu: null)] }).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("BES-POSTES", faits with { Postes = [Poste(Alpha), Poste(Beta, transitions: "Fermer")] }).Etat);
        Assert.Equal("5 postes dans 2 entreprises.", Juger("BES-POSTES", faits with { Postes = [Poste(Alpha, 3), Poste(Beta, 2)] }).Preuve());
        Assert.Equal(EtatCritere.Rempli, Juger("BES-POSTES", faits with { Besoins = [Besoin(Alpha), Besoin(Beta, null, "Retirer")], Postes = [Poste(Alpha)] }).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("BES-POSTES", Faits()).Etat);
    }

    [Fact]
    public void Le_copil_a_trois_membres_dont_un_employeur_et_l_opco()
    {
        var action = Action();
        action.CopilConstitueLe = new DateOnly(2026, 2, 1);
        MembreCopil[] complet = [Membre(QualiteMembre.Opco), Membre(QualiteMembre.Employeur), Membre(QualiteMembre.Partenaire)];
        Assert.Equal(EtatCritere.Rempli, Juger("COP-CONSTITUE", Faits(action) with { MembresCopil = complet }).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("COP-CONSTITUE", Faits() with { MembresCopil = complet }).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("COP-CONSTITUE", Faits(action) with { MembresCopil = complet[..2] }).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("COP-CONSTITUE", Faits(action) with { MembresCopil = [Membre(QualiteMembre.Opco), Membre(QualiteMembre.Federation), Membre(QualiteMembre.Partenaire)] }).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("COP-CONSTITUE", Faits(action) with { MembresCopil = [Membre(QualiteMembre.Employeur), Membre(QualiteMembre.Federation), Membre(QualiteMembre.Partenaire)] }).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("COP-CONSTITUE", Faits(action) with { MembresCopil = [.. complet[..2], Membre(QualiteMembre.Partenaire, Jour)] }).Etat);
    }

    [Fact]
    public void Le_parcours_a_des_modules_avec_leurs_heures()
    {
        Assert.Equal(EtatCritere.Manque, Juger("PAR-MODULES", Faits()).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("PAR-MODULES", Faits() with { Parcours = [Parcours(null, null, Module("A", 0))] }).Etat);
        Assert.Equal("2 modules, 301 h.", Juger("PAR-MODULES", Faits() with { Parcours = [Parcours(null, null, Module("A", 140), Module("B", 161))] }).Preuve());
    }

    [Fact]
    public void Chaque_competence_indispensable_a_son_module()
    {
        var (requise, autre, souhaitee) = (Competence("Planter"), Competence("Tailler"), Competence("Lire un plan", Exigence.Souhaitee));
        var faits = Faits() with { Competences = [requise, autre, souhaitee], Parcours = [Parcours(null, null, Module("A", 10, requise))] };
        Assert.Equal("Sans module : Tailler.", Juger("PAR-COUVERTURE", faits).Preuve());
        Assert.Equal(EtatCritere.Rempli, Juger("PAR-COUVERTURE", faits with { Parcours = [Parcours(null, null, Module("A", 10, requise, autre))] }).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("PAR-COUVERTURE", faits with { Competences = [souhaitee] }).Etat);
    }

    [Fact]
    public void Les_dates_sont_fixees_et_aucun_temps_en_centre_ne_tombe_dans_une_pointe_bloquante()
    {
        Assert.Equal(EtatCritere.Manque, Juger("PER-DATES", Faits() with { Parcours = [Parcours(Jour, null)] }).Etat);
        Assert.Equal(EtatCritere.Rempli, Juger("PER-DATES", Faits() with { Parcours = [Parcours(Jour, Jour.AddMonths(8))] }).Etat);
        var centre = new Cohorte.Domaine.Parcours.SemaineEnCentre { Du = new DateOnly(2026, 9, 7), Au = new DateOnly(2026, 9, 11) };
        Cohorte.Domaine.Parcours.PicActivite Pic(DateOnly du, bool bloquant) => new() { Du = du, Au = du.AddDays(4), Bloquant = bloquant, Motif = "Vendanges" };
        Assert.Equal(EtatCritere.Manque, Juger("PER-PICS", Faits()).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("PER-PICS", Faits() with { SemainesEnCentre = [centre], Pics = [Pic(new DateOnly(2026, 9, 11), true)] }).Etat);
        Assert.Equal(EtatCritere.Rempli, Juger("PER-PICS", Faits() with { SemainesEnCentre = [centre], Pics = [Pic(new DateOnly(2026, 9, 11), false)] }).Etat);
        Assert.Equal(EtatCritere.Rempli, Juger("PER-PICS", Faits() with { SemainesEnCentre = [centre], Pics = [Pic(new DateOnly(2026, 9, 12), true)] }).Etat);
    }
}
