using Cohorte.Application.Imports;
using Cohorte.Application.Modeles;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Imports;

/// <summary>A page over a draft of import, which its author alone opens.</summary>
public abstract class PageDImport(CohorteDbContext context, GardeDesBrouillons garde, CatalogueDesModeles catalogue) : PageCohorte
{
    /// <summary>Draft, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    /// <summary>The draft.</summary>
    public BrouillonDImport Brouillon { get; private set; } = null!;

    /// <summary>Its content.</summary>
    public ContenuDeBrouillon Contenu { get; private set; } = null!;

    /// <summary>The action that receives the lines, tracked; <c>null</c> for firms alone and for a taking over.</summary>
    public ActionCollective? ActionVisee { get; private set; }

    /// <summary>Who imports where.</summary>
    public CibleDImport Cible { get; private set; } = null!;

    /// <summary>Whether the draft prepares an action to take over.</summary>
    public bool EstUneReprise => Brouillon.Objet == ObjetDImport.Reprise;

    /// <summary>Where the draft began.</summary>
    public (string Adresse, string Texte) Origine => Brouillon.Objet switch
    {
        ObjetDImport.Reprise => ("/reprises", "Reprendre une action en cours"),
        ObjetDImport.BesoinsSignales => ("/regroupement/besoins", "Besoins signalés"),
        ObjetDImport.Personnes => ($"/actions/{ActionVisee!.Code}/candidats", "Candidats"),
        _ => ActionVisee is null ? ("/entreprises", "Entreprises") : ($"/actions/{ActionVisee.Code}/besoins", "Entreprises et postes"),
    };

    /// <summary>Loads the draft; false when it does not exist for this person, or no longer may be imported by it.</summary>
    protected async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await garde.LireAsync(Acteur, Id, annulation) is not { } trouve) return false;
        (Brouillon, Contenu) = trouve;
        if (!Peut(Brouillon.Objet switch { ObjetDImport.Reprise => Permission.CreerAction, ObjetDImport.Entreprises => Permission.ModifierEntreprises, ObjetDImport.BesoinsSignales => Permission.ModifierRegroupements, _ => Permission.OrienterCandidat })) return false;
        if (Brouillon.ActionId is { } action)
        {
            ActionVisee = await context.Actions.SingleOrDefaultAsync(a => a.Id == action && context.MembresActions.Any(m => m.ActionId == a.Id && m.CompteId == Acteur.CompteId), annulation);
            if (ActionVisee is null) return false;
        }

        var modele = Contenu.Modele is { } code ? await catalogue.TrouverAsync(code, annulation) : null;
        Cible = new CibleDImport(Acteur, Brouillon.ActionId, ActionVisee?.Dispositif ?? modele?.Dispositif ?? Dispositif.CpOrdinaire);
        return true;
    }

    /// <summary>Keeps the content.</summary>
    protected async Task<bool> GarderAsync(CancellationToken annulation)
    {
        var garde_ = await garde.GarderAsync(Acteur, Brouillon, Contenu, annulation);
        if (!garde_.EstFait) Montrer(garde_.Refus);
        return garde_.EstFait;
    }

    /// <summary>The question after a table: the next table of a taking over, then the check.</summary>
    protected string ApresLaTable(string table)
    {
        var rang = TablesDImport.Toutes.ToList().FindIndex(t => t.Cle == table);
        return rang + 1 < TablesDImport.Toutes.Count ? $"/reprises/{Id}/tableaux/{TablesDImport.Toutes[rang + 1].Cle}" : $"/reprises/{Id}/verification";
    }
}
