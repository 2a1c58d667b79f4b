using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Listes;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Listes;

/// <summary>A named view and its address.</summary>
public sealed record LigneVue(Id<VueDeListe> Id, string Nom, string Chemin, string Parametres)
{
    /// <summary>Where it leads.</summary>
    public string Adresse => Parametres.Length == 0 ? Chemin : $"{Chemin}?{Parametres}";
}

/// <summary>The named views of a person.</summary>
[CasDUsage]
public sealed class VuesEnregistrees(CohorteDbContext context)
{
    /// <summary>Longest query kept.</summary>
    public const int ParametresMaximum = 2_000;

    /// <summary>Those of a list, or all of them, by name.</summary>
    public async Task<IReadOnlyList<LigneVue>> ListerAsync(Acteur acteur, string? chemin, CancellationToken annulation) =>
        await context.VuesDeListes.AsNoTracking().Where(v => v.CompteId == acteur.CompteId && (chemin == null || v.Chemin == chemin))
            .OrderBy(v => v.Chemin).ThenBy(v => v.Nom).Select(v => new LigneVue(v.Id, v.Nom, v.Chemin, v.Parametres)).ToListAsync(annulation);

    /// <summary>Keeps a view; the same name replaces the former one.</summary>
    public async Task<Resultat> EnregistrerAsync(Acteur acteur, string chemin, string nom, string parametres, CancellationToken annulation)
    {
        if (acteur.CompteId is not { } compte) return Resultat.Refuse("vue.compte", "Connectez-vous pour enregistrer une vue.");
        if (parametres.Length > ParametresMaximum) return Resultat.Refuse("vue.longue", "Cette vue garde trop de choix : retirez des colonnes ou des filtres.", "Nom");
        var siennes = await context.VuesDeListes.Where(v => v.CompteId == compte && v.Chemin == chemin).ToListAsync(annulation);
        if (siennes.SingleOrDefault(v => v.Nom == nom) is { } vue) vue.Parametres = parametres;
        else if (siennes.Count >= VueDeListe.Maximum) return Resultat.Refuse("vue.nombre", $"Vous avez déjà {VueDeListe.Maximum} vues de cette liste ; supprimez-en une d’abord.", "Nom");
        else context.Add(new VueDeListe { CompteId = compte, Chemin = chemin, Nom = nom, Parametres = parametres });
        return await context.EnregistrerAsync(new Operation(acteur, "EnregistrerVue"), annulation);
    }

    /// <summary>Removes one; false when the person has no such view.</summary>
    public async Task<bool> SupprimerAsync(Acteur acteur, Id<VueDeListe> id, CancellationToken annulation)
    {
        if (await context.VuesDeListes.SingleOrDefaultAsync(v => v.Id == id && v.CompteId == acteur.CompteId, annulation) is not { } vue) return false;
        context.Remove(vue);
        return (await context.EnregistrerAsync(new Operation(acteur, "SupprimerVue"), annulation)).EstFait;
    }
}
