using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Tests.Web.Calendriers;

/// <summary>An action that has what a calendar needs: six months, two firms, two modules of one provider, 168 hours.</summary>
internal sealed record ActionAPlanifier(ActionCollective Action, Prestataire Prestataire, IReadOnlyList<Entreprise> Entreprises, ParcoursFormation Parcours)
{
    public string Racine => $"/actions/{Action.Code}/calendrier";

    public static async Task<ActionAPlanifier> CreerAsync(SiteDeTest site, bool avecDates = true)
    {
        var action = await site.UneActionAsync();
        var prestataire = new Prestataire { Nom = "Organisme d’essai" };
        var entreprises = new[] { "Alpha", "Bêta" }.Select(n => new Entreprise { RaisonSociale = $"{n} {action.Code}", Recherche = n }).ToList();
        var parcours = new ParcoursFormation { ActionId = action.Id, Nom = "Parcours", Debut = avecDates ? new DateOnly(2027, 3, 1) : null, Fin = avecDates ? new DateOnly(2027, 8, 31) : null };
        parcours.Modules.AddRange(
        [
            new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 1, Intitule = "Français", Heures = new Heures(70), PrestataireId = prestataire.Id },
            new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 2, Intitule = "Technique", Heures = new Heures(98), PrestataireId = prestataire.Id },
        ]);
        Assert.True(parcours.Passer("Retenir", Role.ConseillerOpco).EstFait);
        await site.EcrireAsync([
            prestataire, parcours, .. entreprises,
            .. entreprises.Select(e => new BesoinEntreprise { ActionId = action.Id, EntrepriseId = e.Id }),
            .. entreprises.Select(e => new Poste { ActionId = action.Id, EntrepriseId = e.Id, Intitule = "Poste", Nombre = 2, HeuresHebdomadaires = new Heures(35) }),
            new PicActivite { ActionId = action.Id, Du = new DateOnly(2027, 6, 7), Au = new DateOnly(2027, 6, 18), Bloquant = true, Motif = "récolte" },
        ]);
        return new(action, prestataire, entreprises, parcours);
    }

    /// <summary>Asks for a computation from the page, and waits for its end as a person would, with « Actualiser ».</summary>
    public static Task<PageLue> AttendreAsync(Visite visite, PageLue lancee)
    {
        Assert.Equal(System.Net.HttpStatusCode.Redirect, lancee.Statut);
        return AttendreAsync(visite, lancee.Redirection!);
    }

    /// <summary>Waits for the end of a computation at its address: minutes, for the whole suite computes beside.</summary>
    public static async Task<PageLue> AttendreAsync(Visite visite, string adresse)
    {
        for (var i = 0; i < 3_000; i++)
        {
            var page = await visite.OuvrirAsync(adresse);
            if (page.Document.QuerySelector("[data-etat=fini]") is not null) return page;
            await Task.Delay(100);
        }

        throw new InvalidOperationException("Le calcul ne finit pas.");
    }

    /// <summary>A computed draft, opened for editing.</summary>
    public async Task<PageLue> CalculerAsync(Visite visite)
    {
        var fini = await AttendreAsync(visite, await visite.PosterAsync(await visite.OuvrirAsync(Racine), new Dictionary<string, string?>(), "form[action*=Creer]"));
        return await visite.OuvrirAsync(fini.Document.QuerySelector("a.bouton[href*=modifier]")!.GetAttribute("href")!);
    }

    /// <summary>A published calendar.</summary>
    public async Task PublierAsync(Visite visite)
    {
        var brouillon = await CalculerAsync(visite);
        await visite.PosterEtSuivreAsync(brouillon, new Dictionary<string, string?> { ["Publication.Motif"] = "" }, "form[action*=Publier]");
    }
}
