using Cohorte.Application.Actions;
using Cohorte.Application.Copil;
using Cohorte.Application.Documents;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Copil;

/// <summary>Who sits, or sat, in the steering committee of an action, and on whose behalf. Addresses are for the person who convenes them.</summary>
[Exige(Permission.VoirCopil, Ecriture = Permission.ConduireCopil)]
public sealed class MembresModel(LecteurDeFaits lecteur, ConstituerCopil constituer, TimeProvider horloge) : PageDeListeDAction<MembreCopil>
{
    /// <summary>A new member.</summary>
    [BindProperty]
    public MembreSaisie Membre { get; set; } = new();

    /// <summary>Members who sit.</summary>
    public int EnPlace { get; private set; }

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Membre));
        var nom = lecture.Texte(Membre.Nom, nameof(Membre.Nom), "Donnez le nom ou la fonction.");
        var organisation = lecture.Texte(Membre.Organisation, nameof(Membre.Organisation), "Donnez l’organisation.");
        var qualite = lecture.ChoixExige<QualiteMembre>(Membre.Qualite, nameof(Membre.Qualite), "Choisissez au nom de qui cette personne siège.");
        var courriel = lecture.Courriel(Membre.Courriel, nameof(Membre.Courriel));
        return await SuiteAsync(lecture.EstJuste ? await constituer.AjouterMembreAsync(Acteur, ActionId, nom, organisation, qualite, courriel, annulation) : default(Resultat?), "Le membre est ajouté.", annulation);
    }

    public async Task<IActionResult> OnPostQuitterAsync(string? membre, CancellationToken annulation)
    {
        if (!Id<MembreCopil>.TryParse(membre, null, out var id)) return NotFound();
        return await constituer.QuitterAsync(Acteur, ActionId, id, horloge.AujourdhuiAParis(), annulation) is { } resultat
            ? await SuiteAsync(resultat, "Le membre a quitté le COPIL.", annulation)
            : NotFound();
    }

    private async Task<IActionResult> SuiteAsync(Resultat? resultat, string annonce, CancellationToken annulation)
    {
        if (resultat is { EstFait: true })
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/copil/membres");
        }

        if (resultat is { } refus) Montrer(refus.Refus, nameof(Membre));
        await ChargerAsync(annulation);
        return Page();
    }

    protected override async Task ChargerAsync(CancellationToken annulation)
    {
        var membres = (await lecteur.ChargerAsync(ActionId, annulation)).MembresCopil;
        EnPlace = membres.Count(m => m.QuitteLe is null);
        Liste = ListeCourte<MembreCopil>.Lire(Request, Tableau(),
            etat => membres.Where(m => (etat.Filtre<QualiteMembre>("qualite") is not { } voulue || m.Qualite == voulue) && etat.Filtre("siege") switch { "oui" => m.QuitteLe is null, "non" => m.QuitteLe is not null, _ => true }),
            m => [m.Nom, m.Organisation],
            ("nom", m => m.Nom), ("organisation", m => m.Organisation), ("qualite", m => m.Qualite.Libelle()), ("quitte", m => m.QuitteLe));
    }

    private Tableau<MembreCopil> Tableau() => new($"membres-copil-{Action.Code}",
    [
        ("Nom ou fonction", m => m.Nom), ("Organisation", m => m.Organisation), ("Siège au nom de", m => m.Qualite.Libelle()), ("Adresse électronique", m => Peut(Permission.ConduireCopil) ? m.Courriel : null), ("A quitté le", m => m.QuitteLe),
    ]);

    /// <summary>Raw text of the form.</summary>
    public sealed class MembreSaisie
    {
        public string? Nom { get; set; }

        public string? Organisation { get; set; }

        public string? Qualite { get; set; }

        public string? Courriel { get; set; }
    }
}
