using System.Net;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Travaux;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Calendriers;

/// <summary>The calendar of an action, from its facts to its published versions, through the pages.</summary>
public sealed class CalendriersTests(SiteDeTest site)
{
    [Fact]
    public async Task Un_calendrier_se_calcule_des_faits_de_l_action_puis_se_publie()
    {
        var essai = await ActionAPlanifier.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var brouillon = await essai.CalculerAsync(visite);
        Assert.Contains("Toutes les règles sont respectées", brouillon.Principal, StringComparison.Ordinal);
        Assert.Contains("aucun meilleur calendrier possible", brouillon.Principal, StringComparison.Ordinal);

        await visite.PosterEtSuivreAsync(brouillon, new Dictionary<string, string?>(), "form[action*=Publier]");
        var page = await visite.OuvrirAsync(essai.Racine);
        Assert.Contains("Calendrier de l’alternance, n° 1", page.Principal, StringComparison.Ordinal);
        Assert.Contains("168", page.Document.QuerySelector("table.cal")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(" · 168", page.Document.QuerySelectorAll("table.cal td.h .cumul")[^1].TextContent);
        Assert.Contains("!", page.Document.QuerySelectorAll("table.cal td.p").Select(c => c.TextContent.Trim()));
        Assert.Contains("À prévenir", page.Principal, StringComparison.Ordinal);

        // The sketch of the period is fed by the published calendar.
        var (seances, temps) = await site.AvecBaseAsync(async c => (
            await c.Calendriers.Where(x => x.ActionId == essai.Action.Id).SelectMany(x => x.Seances).ToListAsync(),
            await c.SemainesEnCentre.Where(s => s.ActionId == essai.Action.Id).ToListAsync()));
        Assert.Equal(48, seances.Count);
        Assert.DoesNotContain(seances, s => s.Jour >= new DateOnly(2027, 6, 7) && s.Jour <= new DateOnly(2027, 6, 18));
        Assert.All(seances, s => Assert.Contains(temps, t => t.Du <= s.Jour && s.Jour <= t.Au));
    }

    [Fact]
    public async Task Ce_qui_manque_est_dit_et_rien_n_est_cree()
    {
        var essai = await ActionAPlanifier.CreerAsync(site, avecDates: false);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var page = await visite.OuvrirAsync(essai.Racine);
        Assert.Contains("Le parcours n’a pas de dates", page.Principal, StringComparison.Ordinal);
        Assert.Equal(0, await site.AvecBaseAsync(c => c.Calendriers.CountAsync(x => x.ActionId == essai.Action.Id)));
    }

    [Fact]
    public async Task Une_semaine_changee_a_la_main_montre_les_regles_rompues_et_ne_se_publie_pas()
    {
        var essai = await ActionAPlanifier.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var brouillon = await essai.CalculerAsync(visite);
        var semaine = await visite.OuvrirAsync(brouillon.Document.QuerySelector("table.cal tr:has(td.c1) th a")!.GetAttribute("href")!);
        var champs = Enumerable.Range(0, 10).ToDictionary(i => $"Semaine.Modules[{i}]", _ => (string?)"");
        var apres = await visite.PosterEtSuivreAsync(semaine, champs, "form[action*=Semaine]");
        Assert.Contains("il en manque", apres.Principal, StringComparison.Ordinal);
        Assert.Contains("fait à la main", apres.Principal, StringComparison.Ordinal);
        var refus = await visite.PosterAsync(apres, new Dictionary<string, string?>(), "form[action*=Publier]");
        Assert.Contains("n’est pas respectée", refus.Erreurs, StringComparison.Ordinal);
        Assert.Equal(0, await site.AvecBaseAsync(c => c.Calendriers.CountAsync(x => x.ActionId == essai.Action.Id && x.Etat == EtatCalendrier.Publie)));
    }

    [Fact]
    public async Task Une_journee_deplacee_puis_verrouillee_reste_quand_le_reste_se_complete()
    {
        var essai = await ActionAPlanifier.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var brouillon = await essai.CalculerAsync(visite);
        var id = await site.AvecBaseAsync(c => c.Calendriers.Where(x => x.ActionId == essai.Action.Id).Select(x => x.Id).SingleAsync());
        var occupes = await JoursAsync(id);
        var de = occupes[0];
        var vers = Enumerable.Range(1, 150).Select(de.AddDays).First(j => j.DayOfWeek == DayOfWeek.Wednesday && !occupes.Contains(j) && occupes.All(o => Math.Abs(o.DayNumber - j.DayNumber) > 4) && j.Month is not 6);
        var deplace = await visite.PosterEtSuivreAsync(brouillon, new Dictionary<string, string?> { ["Deplacement.De.Jour"] = $"{de:dd/MM/yyyy}", ["Deplacement.Vers.Jour"] = $"{vers:dd/MM/yyyy}" }, "details form[action*=Deplacer]");
        Assert.Contains("déplacé au", deplace.Principal, StringComparison.Ordinal);
        var verrouille = await visite.PosterEtSuivreAsync(deplace, new Dictionary<string, string?> { ["Verrou.Du.Jour"] = $"{vers:dd/MM/yyyy}", ["Verrou.Au.Jour"] = $"{vers:dd/MM/yyyy}", ["Verrou.Fermer"] = "oui" }, "form[action*=Verrouiller]");
        await ActionAPlanifier.AttendreAsync(visite, await visite.PosterAsync(verrouille, new Dictionary<string, string?> { ["mode"] = "completer" }, "form[action*=Calculer]"));
        Assert.Contains(vers, await JoursAsync(id));
        var fini = await visite.OuvrirAsync($"{essai.Racine}/modifier/{id}");
        Assert.Contains("Toutes les règles sont respectées", fini.Principal, StringComparison.Ordinal);
        Assert.Contains("verrouillé", fini.Document.QuerySelector("td.verrou")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deux_personnes_sur_le_meme_brouillon_se_voient()
    {
        var essai = await ActionAPlanifier.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var brouillon = await essai.CalculerAsync(visite);
        var adresse = brouillon.Document.QuerySelector("table.cal tr:has(td.c1) th a")!.GetAttribute("href")!;
        var (ici, labas) = (await visite.OuvrirAsync(adresse), await visite.OuvrirAsync(adresse));
        await visite.PosterEtSuivreAsync(ici, new Dictionary<string, string?> { ["Semaine.Verrous"] = "Monday" }, "form[action*=Semaine]");
        var refus = await visite.PosterAsync(labas, new Dictionary<string, string?> { ["Semaine.Verrous"] = "Friday" }, "form[action*=Semaine]");
        Assert.Contains("a modifié ces informations", refus.Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_organisme_absent_se_repare_sans_toucher_au_calendrier_publie_puis_donne_une_version_2()
    {
        var essai = await ActionAPlanifier.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        await essai.PublierAsync(visite);
        var (publieId, avant) = await PublieAsync(essai);
        Assert.Contains("Calendrier n° 1", (await visite.OuvrirAsync("/a-faire")).Principal, StringComparison.Ordinal);
        var prevenus = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(essai.Racine), new Dictionary<string, string?>(), "form[action*=Prevenir]");
        Assert.Contains("Prévenus le 24/11/2026", prevenus.Principal, StringComparison.Ordinal);
        Assert.Null(prevenus.Document.QuerySelector("form[action*=Prevenir]"));
        Assert.DoesNotContain("Calendrier n° 1", (await visite.OuvrirAsync("/a-faire")).Principal, StringComparison.Ordinal);
        var agenda1 = await (await visite.TelechargerAsync(essai.Racine + "?handler=Agenda&vue=groupe&qui=Groupe")).Content.ReadAsStringAsync();
        Assert.Contains("SEQUENCE:1", agenda1, StringComparison.Ordinal);

        var lundi = avant.Select(s => s.Jour).Where(j => j.DayOfWeek == DayOfWeek.Monday).Order().ElementAt(2);
        var reparer = await visite.OuvrirAsync(essai.Racine + "/reparer");
        var lance = await visite.PosterAsync(reparer, new Dictionary<string, string?>
        {
            ["Saisie.Motif"] = "Le centre est fermé",
            ["Saisie.PrestataireId"] = essai.Prestataire.Id.ToString(),
            ["Saisie.Du.Jour"] = $"{lundi:dd/MM/yyyy}",
            ["Saisie.FigeAvant.Jour"] = $"{lundi:dd/MM/yyyy}",
            ["Saisie.FigeAvant.Mois"] = "",
            ["Saisie.FigeAvant.Annee"] = "",
        });
        await ActionAPlanifier.AttendreAsync(visite, lance);
        Assert.Equal(avant.Order(), (await PublieAsync(essai)).Seances.Order());

        var propositions = await visite.OuvrirAsync(essai.Racine + "/reparer");
        Assert.Contains("le moins de changements", propositions.Principal, StringComparison.Ordinal);
        var proposition = await visite.OuvrirAsync(propositions.Document.QuerySelector("article a[href*=modifier]")!.GetAttribute("href")!);
        Assert.Contains("Dites pourquoi", (await visite.PosterAsync(proposition, new Dictionary<string, string?> { ["Publication.Motif"] = "" }, "form[action*=Publier]")).Erreurs, StringComparison.Ordinal);
        await visite.PosterEtSuivreAsync(proposition, new Dictionary<string, string?> { ["Publication.Motif"] = "Le centre est fermé" }, "form[action*=Publier]");

        var (nouveauId, apres) = await PublieAsync(essai);
        Assert.NotEqual(publieId, nouveauId);
        Assert.Equal(avant.Where(s => s.Jour < lundi).Order(), apres.Where(s => s.Jour < lundi).Order());
        Assert.DoesNotContain(apres, s => s.Jour >= lundi && s.Jour < lundi.AddDays(7));
        Assert.Equal(EtatCalendrier.Remplace, await site.AvecBaseAsync(c => c.Calendriers.Where(x => x.Id == publieId).Select(x => x.Etat).SingleAsync()));
        var agenda2 = await (await visite.TelechargerAsync(essai.Racine + "?handler=Agenda&vue=groupe&qui=Groupe")).Content.ReadAsStringAsync();
        Assert.Contains("SEQUENCE:2", agenda2, StringComparison.Ordinal);
        Assert.Equal(avant.Except(apres).Count(), agenda2.Split("STATUS:CANCELLED").Length - 1);
        var page = await visite.OuvrirAsync(essai.Racine);
        Assert.Contains("Le centre est fermé", page.Principal, StringComparison.Ordinal);
        Assert.Contains("Calendrier n°\u00A01", page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_calcul_qui_echoue_laisse_le_calendrier_publie_intact()
    {
        var essai = await ActionAPlanifier.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        await essai.PublierAsync(visite);
        var (_, avant) = await PublieAsync(essai);
        var travail = new Travail { Type = TypeDeTravail.CalculCalendrier, Cle = Guid.CreateVersion7().ToString("N"), Demande = "{", BudgetSecondes = 5, Demandeur = "test", ActionId = essai.Action.Id, CreeLe = SiteDeTest.Maintenant.UtcDateTime };
        await site.AvecBaseAsync(async c =>
        {
            c.Add(travail);
            return await c.SaveChangesAsync();
        });
        await ActionAPlanifier.AttendreAsync(visite, $"/actions/{essai.Action.Code}/travaux/{travail.Id}");
        Assert.Equal(EtatTravail.Echoue, await site.AvecBaseAsync(c => c.Travaux.Where(t => t.Id == travail.Id).Select(t => t.Etat).SingleAsync()));
        Assert.Equal(avant.Order(), (await PublieAsync(essai)).Seances.Order());
    }

    [Fact]
    public async Task Les_contraintes_saisies_entrent_dans_le_calcul()
    {
        var essai = await ActionAPlanifier.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var page = await visite.OuvrirAsync(essai.Racine + "/contraintes");
        page = await visite.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Rythme.Type"] = "Jours", ["Rythme.JoursFixes"] = "Monday" }, "form[action*=Rythme]");
        page = await visite.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Plage.Motif"] = "pont", ["Plage.Du.Jour"] = "03/05/2027", ["Plage.Au.Jour"] = "07/05/2027" }, "form[action*=Plage]");
        var francais = essai.Parcours.Modules[0].Id.ToString();
        page = await visite.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Module.ModuleId"] = essai.Parcours.Modules[1].Id.ToString(), ["Module.MaxParSemaine"] = "2", ["Module.Formateurs"] = "1", ["Module.ApresModule"] = francais, ["Module.ApresPourcentage"] = "50" }, "form[action$=Module]");
        Assert.Contains("après 50 % de Français", page.Principal, StringComparison.Ordinal);
        var faux = await visite.PosterAsync(page, new Dictionary<string, string?> { ["Plage.Motif"] = "", ["Plage.Du.Jour"] = "03/05/2027", ["Plage.Au.Jour"] = "01/05/2027" }, "form[action*=Plage]");
        Assert.Contains("Dites pourquoi", faux.Erreurs, StringComparison.Ordinal);

        // 48 half-days cannot fit on the Mondays left: the refusal names the rules and what would suffice.
        var fini = await ActionAPlanifier.AttendreAsync(visite, await visite.PosterAsync(await visite.OuvrirAsync(essai.Racine), new Dictionary<string, string?>(), "form[action*=Creer]"));
        Assert.Contains("Aucun calendrier ne respecte toutes les règles", fini.Principal, StringComparison.Ordinal);
        Assert.Contains("En centre seulement le lundi", fini.Principal, StringComparison.Ordinal);
        Assert.Contains("Ce qui suffirait", fini.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chacun_voit_le_calendrier_publie_et_lui_seul()
    {
        var essai = await ActionAPlanifier.CreerAsync(site);
        using var conseil = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        await essai.CalculerAsync(conseil);
        using var employeur = await site.ConnecterAsync(Role.Employeur, essai.Action, new Organisation { Nom = "Alpha", EntrepriseId = essai.Entreprises[0].Id });
        Assert.Contains("n’est pas encore publié", (await employeur.OuvrirAsync(essai.Racine)).Principal, StringComparison.Ordinal);
        var id = await site.AvecBaseAsync(c => c.Calendriers.Where(x => x.ActionId == essai.Action.Id).Select(x => x.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await employeur.LireAsync($"{essai.Racine}?version={id}")).Statut);
        await conseil.PosterEtSuivreAsync(await conseil.OuvrirAsync($"{essai.Racine}/modifier/{id}"), new Dictionary<string, string?>(), "form[action*=Publier]");
        var page = await employeur.OuvrirAsync(essai.Racine);
        Assert.Equal("page", page.Document.QuerySelector("nav.onglets a[href*='vue=entreprise']")!.GetAttribute("aria-current"));
        Assert.Null(page.Document.QuerySelector("a[href*=modifier]"));
        Assert.Equal(HttpStatusCode.OK, (await employeur.TelechargerAsync($"{essai.Racine}?handler=Agenda")).StatusCode);
    }

    [Fact]
    public async Task La_page_compte_ses_requetes_quel_que_soit_le_nombre_de_brouillons()
    {
        var essai = await ActionAPlanifier.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        await essai.PublierAsync(visite);
        var un = (await visite.OuvrirAsync(essai.Racine)).CommandesSql;
        var id = (await PublieAsync(essai)).Id;
        for (var i = 0; i < 3; i++)
        {
            await site.EcrireAsync(new Calendrier { ActionId = essai.Action.Id, Nom = $"V{i}", Probleme = "{}", EmpreinteProbleme = "", OrigineId = id, CreeLe = SiteDeTest.Maintenant.UtcDateTime });
        }

        Assert.Equal(un, (await visite.OuvrirAsync(essai.Racine)).CommandesSql);
    }

    [Fact]
    public async Task Le_classeur_a_une_feuille_par_vue()
    {
        var essai = await ActionAPlanifier.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        await essai.PublierAsync(visite);
        using var flux = new MemoryStream(await (await visite.TelechargerAsync(essai.Racine + "?handler=Classeur")).Content.ReadAsByteArrayAsync());
        using var classeur = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(flux, false);
        var feuilles = classeur.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(f => f.Name!.Value).ToList();
        Assert.Equal(6, feuilles.Count);
        Assert.Equal(["Séances", "Totaux", "Groupe", "Organisme d’essai"], feuilles.Take(4));
    }

    private async Task<List<DateOnly>> JoursAsync(Id<Calendrier> id) =>
        await site.AvecBaseAsync(c => c.Calendriers.Where(x => x.Id == id).SelectMany(x => x.Seances).Select(s => s.Jour).Distinct().OrderBy(j => j).ToListAsync());

    private async Task<(Id<Calendrier> Id, IReadOnlyList<Seance> Seances)> PublieAsync(ActionAPlanifier essai) => await site.AvecBaseAsync(async c =>
    {
        var publie = await c.Calendriers.AsNoTracking().Include(x => x.Seances).SingleAsync(x => x.ActionId == essai.Action.Id && x.Etat == EtatCalendrier.Publie);
        return (publie.Id, publie.EnSeances());
    });
}
