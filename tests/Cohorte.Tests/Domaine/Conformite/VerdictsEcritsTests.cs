using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Tests.Domaine.Conformite;

/// <summary>What a reader is told, word for word: outcome, sentence, arithmetic, bound and corrections of each rule on both sides of its bounds. The golden file is read by a person before it is kept (<c>COHORTE_DOCS=ecrire</c> rewrites it).</summary>
public sealed class VerdictsEcritsTests
{
    private static readonly StringBuilder Texte = new();

    [Fact]
    public void Les_verdicts_se_lisent_comme_ils_ont_ete_relus()
    {
        Texte.Clear();
        DuContrat();
        DeLExecution();
        DeLImmersion();
        DeLApprentissage();
        var fichier = Path.Combine(Dossier(), "Cas", "verdicts.txt");
        if (Environment.GetEnvironmentVariable("COHORTE_DOCS") == "ecrire") File.WriteAllText(fichier, Texte.ToString());
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Domaine", "Conformite", "Cas", "verdicts.txt")), Texte.ToString());
    }

    private static void DuContrat()
    {
        Contrat("DEC-01", "décidé dans le délai", f => f);
        Contrat("DEC-01", "décidé tard", f => f with { DecideLe = new DateOnly(2022, 4, 1) });
        Contrat("DEP-01", "le dernier jour", f => f with { TransmisLe = new DateOnly(2022, 2, 19) });
        Contrat("DEP-01", "un jour trop tard", f => f with { TransmisLe = new DateOnly(2022, 2, 20) });
        Contrat("DUR-01", "huit mois", f => f);
        Contrat("DUR-01", "treize mois", f => f with { DateFin = new DateOnly(2023, 3, 13) });
        Contrat("DUR-01", "un seul jour", f => f with { DateFin = f.DateDebut });
        Contrat("DUR-02", "vingt mois, public prioritaire", f => f with { DateFin = new DateOnly(2023, 10, 13), InscritFranceTravailDepuis = new DateOnly(2020, 1, 1) });
        Contrat("DUR-02", "quarante mois, public prioritaire", f => f with { DateFin = new DateOnly(2025, 6, 13), InscritFranceTravailDepuis = new DateOnly(2020, 1, 1) });
        Contrat("DUR-03", "vingt mois sans accord", f => f with { DateFin = new DateOnly(2023, 10, 13), Diplome = Diplome.BacPlus2 });
        Contrat("DUR-03", "vingt mois avec accord", f => f with { DateFin = new DateOnly(2023, 10, 13), Diplome = Diplome.BacPlus2, AccordDepassementDuree = "accord de branche" });
        Contrat("DUR-03", "trente mois avec accord", f => f with { DateFin = new DateOnly(2024, 8, 13), Diplome = Diplome.BacPlus2, AccordDepassementDuree = "accord de branche" });
        Contrat("DUR-05", "GEIQ, huit mois", f => f with { Geiq = true });
        Contrat("ESS-01", "contrat court, dans la limite", f => f with { DateFin = new DateOnly(2022, 8, 13), EssaiJours = 14 });
        Contrat("ESS-01", "contrat court, un jour de trop", f => f with { DateFin = new DateOnly(2022, 8, 13), EssaiJours = 15 });
        Contrat("ESS-01", "contrat long, dans la limite", f => f with { EssaiJours = 28 });
        Contrat("ESS-01", "contrat long, un jour de trop", f => f with { EssaiJours = 29 });
        Contrat("PUB-01", "moins de 26 ans", f => f with { DateNaissance = new DateOnly(1998, 11, 20) });
        Contrat("PUB-01", "26 ans sans inscription", f => f with { DateNaissance = new DateOnly(1994, 11, 20) });
        Contrat("PUB-01", "inscrite, âge inconnu", f => f with { DateNaissance = null, InscritFranceTravailDepuis = new DateOnly(2021, 1, 1), MinimumSocial = MinimumSocial.Rsa });
        Contrat("PUB-01", "née un 29 février, pas encore seize ans", f => f with { DateNaissance = new DateOnly(2008, 2, 29), DateConclusion = new DateOnly(2024, 2, 20), DateDebut = new DateOnly(2024, 2, 26), DateFin = new DateOnly(2024, 12, 20) });
        Contrat("REM-01", "au minimum", f => f);
        Contrat("REM-01", "sous le minimum", f => f with { SalaireMensuelPropose = new Montant(1100) });
        Contrat("REM-01", "au-dessus du minimum", f => f with { SalaireMensuelPropose = new Montant(2000) });
        Contrat("REM-01", "minimum conventionnel d’un adulte", f => f with { DateNaissance = new DateOnly(1990, 1, 1), InscritFranceTravailDepuis = new DateOnly(2021, 1, 1), MinimumConventionnelMensuel = new Montant(2400), SalaireMensuelPropose = new Montant(2000) });
        Contrat("REM-01", "adulte le jour de ses 26 ans, diplôme inconnu", f => f with { DateNaissance = new DateOnly(1996, 2, 7), Diplome = null, SalaireMensuelPropose = new Montant(1000) });
        Contrat("REM-01", "la veille de ses 26 ans, diplôme inconnu", f => f with { DateNaissance = new DateOnly(1996, 2, 8), Diplome = null, SalaireMensuelPropose = new Montant(1000) });
        Contrat("REM-01", "fin le premier du mois de la hausse", f => f with { DateFin = new DateOnly(2022, 8, 1), SalaireMensuelPropose = new Montant(1200) });
        Contrat("TRN-01", "200 heures", f => f);
        Contrat("TRN-01", "301 heures", f => f with { HeuresFormation = new Heures(301) });
        Contrat("TRN-01", "301 heures, accord", f => f with { HeuresFormation = new Heures(301), AccordDepassementFormation = "accord" });
        Contrat("TRN-01", "301 heures, accord plafonné à 28 %", f => f with { HeuresFormation = new Heures(301), AccordDepassementFormation = "accord", PlafondFormation = new Taux(0.28m) });
        Contrat("TRN-01", "267,8 heures, le plus permis", f => f with { HeuresFormation = new Heures(267.8m) });
        Contrat("TRN-01", "100 heures", f => f with { HeuresFormation = new Heures(100) });
        Contrat("TRN-01", "160 heures, douze mois", f => f with { HeuresFormation = new Heures(160), DateFin = new DateOnly(2023, 2, 13) });
        Contrat("TRN-01", "un seul jour", f => f with { DateFin = f.DateDebut, HeuresFormation = new Heures(5) });
        Contrat("TRN-02", "méthodes en désaccord", f => f with { HeuresFormation = new Heures(268) });
        Contrat("TRN-02", "un seul jour", f => f with { DateFin = f.DateDebut });
        Contrat("TRN-03", "certificat en cours", f => f);
        Contrat("TRN-03", "certificat trop court", f => f with { Organismes = [new OrganismeDecrit("Prosodia", false, Periode.De(new(2021, 6, 1), new(2022, 6, 30)), "11750000175")] });
        Contrat("TRN-03", "certificat trop tardif, sans nom", f => f with { Organismes = [new OrganismeDecrit(null, false, Periode.De(new(2022, 3, 1), new(2030, 6, 30)), "11750000175")] });
        Contrat("TRN-03", "second organisme mal déclaré", f => f with { Organismes = [f.Organismes![0], new OrganismeDecrit("Auteuil", false, Periode.De(new(2021, 6, 1), new(2030, 6, 30)), "12"), new OrganismeDecrit("Autre", false, Periode.De(new(2021, 6, 1), new(2030, 6, 30)), "13")] });
        Contrat("TRN-03", "mal déclaré, sans nom", f => f with { Organismes = [new OrganismeDecrit(null, false, Periode.De(new(2021, 6, 1), new(2030, 6, 30)), "12")] });
        Contrat("TRN-03", "service interne", f => f with { Organismes = [new OrganismeDecrit("Interne", true, null, null)] });
        Contrat("TRN-03", "service interne et organisme", f => f with { Organismes = [new OrganismeDecrit("Interne", true, null, null), f.Organismes![0]] });
        Contrat("TRN-03", "tout manque à deux organismes", f => f with { Organismes = [new OrganismeDecrit("A", null, null, null), new OrganismeDecrit("B", null, null, null)] });
        Contrat("TRN-03", "avant 2022", f => f with { DateConclusion = new(2020, 9, 1), DateDebut = new(2020, 9, 14), DateFin = new(2021, 6, 30), Organismes = [new OrganismeDecrit("A", false, null, "11750000175")] });
        Contrat("TUT-02", "deux ans juste", f => f with { TuteurExperienceDepuis = new DateOnly(2020, 2, 7) });
        Contrat("TUT-02", "un jour de moins", f => f with { TuteurExperienceDepuis = new DateOnly(2020, 2, 8) });
        Contrat("TUT-03", "deux autres personnes", f => f with { TuteurSuivis = [Suivi("2022-01-01", "2022-06-30"), Suivi("2022-02-14", "2022-12-31")] });
        Contrat("TUT-03", "trois autres personnes", f => f with { TuteurSuivis = [Suivi("2022-01-01", "2022-06-30"), Suivi("2022-02-14", "2022-12-31"), Suivi("2022-05-02", "2022-07-31")] });
        Contrat("TUT-03", "employeur tuteur, deux autres", f => f with { TuteurEstEmployeur = true, TuteurSuivis = [Suivi("2022-01-01", "2022-06-30"), Suivi("2022-02-14", "2022-12-31")] });
        Contrat("TUT-03", "qualité inconnue, une autre", f => f with { TuteurEstEmployeur = null, TuteurSuivis = [Suivi("2022-01-01", "2022-06-30")] });
        Contrat("TUT-03", "qualité inconnue, deux autres", f => f with { TuteurEstEmployeur = null, TuteurSuivis = [Suivi("2022-01-01", "2022-06-30"), Suivi("2022-02-14", "2022-12-31")] });
        Contrat("TUT-03", "qualité inconnue, trois autres", f => f with { TuteurEstEmployeur = null, TuteurSuivis = [Suivi("2022-01-01", "2022-06-30"), Suivi("2022-02-14", "2022-12-31"), Suivi("2022-05-02", "2022-07-31")] });
        Contrat("TUT-03", "trois suivis de fin inconnue", f => f with { TuteurSuivis = [Suivi("2021-01-01", null), Suivi("2021-02-14", null), Suivi("2021-05-02", null)] });
        Contrat("TUT-03", "un suivi commence le dernier jour", f => f with { TuteurSuivis = [Suivi("2022-10-13", "2023-06-30"), Suivi("2022-10-13", "2023-06-30"), Suivi("2022-10-13", null)] });
        Contrat("WRK-01", "mineur, 40 heures", f => f with { DateNaissance = new DateOnly(2005, 1, 1), HeuresHebdomadaires = new Heures(40) });
        Contrat("WRK-01", "mineur, 41 heures", f => f with { DateNaissance = new DateOnly(2005, 1, 1), HeuresHebdomadaires = new Heures(41) });
        Contrat("WRK-01", "mineur, 35 heures", f => f with { DateNaissance = new DateOnly(2005, 1, 1) });
        Contrat("WRK-01", "majeur, 49 heures", f => f with { HeuresHebdomadaires = new Heures(49) });
        Contrat("WRK-01", "âge inconnu, 48 heures", f => f with { DateNaissance = null, HeuresHebdomadaires = new Heures(48) });
        Contrat("WRK-02", "temps partiel, part tenue", f => f with { HeuresHebdomadaires = new Heures(28) });
        Contrat("WRK-02", "temps partiel, part dépassée", f => f with { HeuresHebdomadaires = new Heures(20) });
        Contrat("XP-02", "accord du salarié après le début", f => f with { AccordSalarieLe = new DateOnly(2022, 3, 1) });
        Contrat("XP-02", "accord de l’OPCO après celui du salarié", f => f with { AccordSalarieLe = new DateOnly(2022, 2, 20), AccordOpcoCompetencesLe = new DateOnly(2022, 2, 25) });
    }

    private static void DeLExecution()
    {
        Execution("DEC-02", "aucun refus", f => f);
        Execution("DPAE", "huit jours avant", f => f with { DpaeLe = new DateOnly(2024, 8, 4) });
        Execution("DPAE", "neuf jours avant", f => f with { DpaeLe = new DateOnly(2024, 8, 3) });
        Execution("DUR-04", "quatre mois à l’étranger", f => f with { EtrangerDu = new DateOnly(2024, 10, 1), EtrangerAu = new DateOnly(2025, 1, 31) });
        Execution("DUR-04", "deux mois à l’étranger", f => f with { EtrangerDu = new DateOnly(2024, 10, 1), EtrangerAu = new DateOnly(2024, 11, 30) });
        Execution("ESS-02", "sans essai", f => f);
        Execution("RUP-01", "déclarée en retard", f => f with { RompuLe = new DateOnly(2024, 10, 1), RuptureDeclareeLe = new DateOnly(2024, 12, 1) });
        Execution("SAN-01", "à faire, dernier jour", f => f with { VisiteLe = Fait<DateOnly?>.Aucun, Aujourdhui = new(2024, 11, 12) });
        Execution("SAN-01", "à faire, un jour trop tard", f => f with { VisiteLe = Fait<DateOnly?>.Aucun, Aujourdhui = new(2024, 11, 13) });
        Execution("SAN-01", "jour inconnu", f => f with { VisiteLe = Fait<DateOnly?>.Aucun, Aujourdhui = null });
        Execution("SAN-02", "mineur, visite après le début", f => f with { DateNaissance = new(2008, 1, 1) });
        Execution("SAN-02", "mineur, jour inconnu", f => f with { DateNaissance = new(2008, 1, 1), VisiteLe = Fait<DateOnly?>.Aucun, Aujourdhui = null });
        Execution("SAN-03", "poste à risques, le jour du début", f => f with { PosteARisques = true, Aujourdhui = new(2024, 8, 12) });
        Execution("SAN-03", "poste à risques, la veille", f => f with { PosteARisques = true, Aujourdhui = new(2024, 8, 11) });
        Execution("SAN-03", "poste à risques, examen tardif", f => f with { PosteARisques = true, AptitudeLe = new DateOnly(2024, 8, 20) });
        Execution("SAN-03", "poste à risques, jour inconnu", f => f with { PosteARisques = true, Aujourdhui = null });
        Execution("TRN-04", "à examiner, dernier jour", f => f with { RevueLe = Fait<DateOnly?>.Aucun, Aujourdhui = new(2024, 10, 12) });
        Execution("TRN-04", "à examiner, un jour trop tard", f => f with { RevueLe = Fait<DateOnly?>.Aucun, Aujourdhui = new(2024, 10, 13) });
        Execution("TRN-04", "jour inconnu", f => f with { RevueLe = Fait<DateOnly?>.Aucun, Aujourdhui = null });
        Execution("WRK-03", "quatre dimanches", f => f with { JoursDeFormation = [new(2024, 9, 1), new(2024, 9, 8), new(2024, 9, 15), new(2024, 9, 22)] });
    }

    private static void DeLImmersion()
    {
        Immersion("PMS-04", "signée après le début", f => f with { SigneeLe = new DateOnly(2022, 1, 5) });
        Immersion("PMS-05", "douze jours", f => f);
        Immersion("PMS-05", "un jour de trop", f => f with { Au = new(2022, 2, 3) });
        Immersion("PMS-05", "premier objet, sans renouvellement", f => f with { MemeObjetQueLInitiale = false });
        Immersion("PMS-05", "renouvelée pour un autre objet", f => f with { Renouvellements = 1, MemeObjetQueLInitiale = false });
        Immersion("PMS-06", "seule", f => f);
        Immersion("PMS-06", "quarante-neuf jours de plus dans l’année", f => f with { Autres = [Autre("2021-06-01", "2021-07-19")] });
        Immersion("PMS-06", "quarante-huit jours de plus dans l’année", f => f with { Autres = [Autre("2021-06-01", "2021-07-18")] });
        Immersion("PMS-06", "à cheval sur les douze mois", f => f with { Autres = [Autre("2021-01-04", "2021-02-20"), Autre("2021-12-01", "2021-12-20")] });
        Immersion("PMS-06", "la première commence un an avant, jour pour jour", f => f with { Autres = [Autre("2021-01-14", "2021-03-02"), Autre("2022-01-14", "2022-01-20")] });
        Immersion("PMS-06", "un renouvellement ne compte pas comme une convention", f => f with { Autres = [Autre("2021-06-01", "2021-06-10"), Autre("2021-06-11", "2021-06-20", renouvellement: true)] });
        Immersion("PMS-06", "même objet, mêmes objectifs", f => f with { Autres = [Autre("2021-06-01", "2021-06-10", memes: true)] });
        Immersion("PMS-06", "autre objet, mêmes objectifs", f => f with { Autres = [Autre("2021-06-01", "2021-06-10", memes: true, objet: ObjetPmsmp.DecouvrirMetier)] });
        Immersion("PMS-12", "accompagnant désigné", f => f);
        Immersion("PMS-12", "accompagnant à désigner", f => f with { AccompagnantDesigne = false });
        Immersion("PMS-14", "demandeur d’emploi", f => f);
        Immersion("PMS-14", "salariée", f => f with { EstSalariee = true });
    }

    private static void DeLApprentissage()
    {
        Apprentissage("APP-01", "19 ans", d => d);
        Apprentissage("APP-01", "15 ans", d => d.Personne(p => p with { DateNaissance = new(2009, 3, 1) }));
        Apprentissage("APP-01", "14 ans", d => d.Personne(p => p with { DateNaissance = new(2010, 3, 1) }));
        Apprentissage("APP-01", "40 ans, travailleur handicapé", d => d.Personne(p => p with { DateNaissance = new(1984, 3, 1), Rqth = true }));
        Apprentissage("APP-02", "29 ans et onze mois", d => d.Personne(p => p with { DateNaissance = new(1994, 9, 2), DerogationAge = DerogationDAge.DiplomeSuperieur }));
        Apprentissage("APP-04", "trop court", d => d.Contrat(c => c with { DateFin = new(2025, 1, 31) }));
        Apprentissage("APP-04", "trop long", d => d.Contrat(c => c with { DateFin = new(2028, 8, 31) }));
        Apprentissage("APP-06", "35 heures", d => d);
        Apprentissage("APP-06", "28 heures, travailleur handicapé", d => d.Contrat(c => c with { HeuresHebdomadaires = new Heures(28) }).Personne(p => p with { Rqth = true }));
        Apprentissage("APP-09", "deux autres le dernier jour", d => d with { Tuteur = new TuteurDecrit { SuivisEnCours = [Suivi("2026-08-31", null), Suivi("2026-08-31", null)] } });
    }

    private static ImmersionVoisine Autre(string du, string au, bool renouvellement = false, bool memes = false, ObjetPmsmp objet = ObjetPmsmp.InitierRecrutement) =>
        new(FaitsDEssai.Le(du), FaitsDEssai.Le(au), objet, memes, renouvellement);

    private static Periode Suivi(string du, string? au) => Periode.De(FaitsDEssai.Le(du), au is null ? null : FaitsDEssai.Le(au));

    private static void Contrat(string code, string cas, Func<FaitsDuContrat, FaitsDuContrat> changer) => Ecrire(code, cas, RegistreDesRegles.DuContrat.Single(r => r.Code == code).Ouvrir(changer));

    private static void Execution(string code, string cas, Func<FaitsDExecution, FaitsDExecution> changer) => Ecrire(code, cas, RegistreDesRegles.DeLExecution.Single(r => r.Code == code).Ouvrir(changer));

    private static void Immersion(string code, string cas, Func<FaitsDImmersion, FaitsDImmersion> changer) => Ecrire(code, cas, RegistreDesRegles.DeLImmersion.Single(r => r.Code == code).Ouvrir(changer));

    private static void Apprentissage(string code, string cas, Func<DescriptionDeContrat, DescriptionDeContrat> changer) => Ecrire(code, cas, RegistreDesRegles.DeLApprentissage.Single(r => r.Code == code).Ouvrir(changer));

    private static void Ecrire(string code, string cas, Verdict verdict)
    {
        Texte.Append(CultureInfo.InvariantCulture, $"{code}, {cas} : {verdict.Resultat}\n  {verdict.Message}\n");
        if (verdict.Calcul is { } calcul) Texte.Append(CultureInfo.InvariantCulture, $"  calcul : {calcul}\n");
        if (verdict.Borne is { } borne) Texte.Append(CultureInfo.InvariantCulture, $"  {verdict.Valeur?.ToString("0.####", CultureInfo.InvariantCulture) ?? "–"} pour {borne:0.####} {verdict.Unite}\n");
        if (verdict.Source is { } source) Texte.Append(CultureInfo.InvariantCulture, $"  texte : {source.Texte}\n");
        if (verdict.Manquants.Count > 0) Texte.Append(CultureInfo.InvariantCulture, $"  manque : {string.Join(", ", verdict.Manquants.Select(m => m.Chemin))}\n");
        foreach (var correction in verdict.Corrections) Texte.Append(CultureInfo.InvariantCulture, $"  ou {correction.Message} ({correction.Champ})\n");
    }

    private static string Dossier([CallerFilePath] string ici = "") => Path.GetDirectoryName(ici)!;
}
