using Cohorte.Application.Affectations;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Affectations;

/// <summary>The opinions asked of the firms. A firm gives its own, on the candidates presented to it and no other; the OPCO sees who has not answered and makes links.</summary>
[Exige(Permission.VoirAvis)]
public sealed class AvisDemandesModel(DonnerSonAvis donner, DemanderAvis demander, SuiviDesAvis suivi) : PageDAction
{
    /// <summary>Opinions as typed, by post and candidacy.</summary>
    [BindProperty]
    public Dictionary<string, string?> Avis { get; set; } = [];

    /// <summary>Opinions as they were shown.</summary>
    [BindProperty]
    public Dictionary<string, string?> Vus { get; set; } = [];

    /// <summary>Version seen of each opinion.</summary>
    [BindProperty]
    public Dictionary<string, string?> Versions { get; set; } = [];

    /// <summary>Whether the visitor is a firm, which answers for itself.</summary>
    public bool EstUneEntreprise => !Acteur.VoitTouteLAction;

    /// <summary>Whether the visitor makes links.</summary>
    public bool Conduit => Peut(Permission.ModifierAffectation);

    /// <summary>What is said of an opinion on nobody.</summary>
    internal const string SiInconnu = "Choisissez des personnes présentées à votre entreprise.";

    /// <summary>What the visitor's firm is asked.</summary>
    public AvisDeLEntreprise? Demande { get; private set; }

    /// <summary>Its form.</summary>
    public FormulaireDAvis<CleDAvis>? Formulaire { get; private set; }

    /// <summary>Where each firm is, for the OPCO.</summary>
    public IReadOnlyList<AvancementDesAvis> Firmes { get; private set; } = [];

    /// <summary>Address of the link just made, shown once.</summary>
    public string? Lien { get; private set; }

    /// <summary>What is to be done here, in a sentence.</summary>
    public string Titre => EstUneEntreprise ? TitrePourLEntreprise : (Firmes.Sum(f => f.Presentes), Firmes.Count(f => f.Attendus > 0)) switch
    {
        (0, _) => "Aucun candidat n’est encore présenté",
        (_, 0) => "Toutes les entreprises ont répondu",
        (_, 1) => "Une entreprise doit encore donner son avis",
        (_, var combien) => $"{Ecriture.Nombre(combien)} entreprises doivent encore donner leur avis",
    };

    private string TitrePourLEntreprise => Demande switch
    {
        null or { Postes.Count: 0 } => "Aucun candidat à regarder",
        { Attendus: 0 } => "Tous vos avis sont donnés",
        { Attendus: var combien } => $"{Ecriture.Compte(combien, "personne attend", "personnes attendent")} votre avis",
    };

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    /// <summary>The firm's opinions.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!Peut(Permission.DonnerAvis)) return Forbid();
        if (Acteur.EntrepriseId is not { } entreprise) return NotFound();
        Demande = await donner.LireAsync(ActionId, entreprise, annulation);
        Formulaire = new(Demande.Grille, Avis, Vus, Versions);
        var lus = Formulaire.Lire(new LectureDeSaisie(ModelState, ""), SiInconnu);
        if (!ModelState.IsValid) return Page();
        var note = await donner.NoterAsync(Acteur, ActionId, entreprise, lus, annulation);
        if (note.EstFait)
        {
            Annoncer("Vos avis sont enregistrés.");
            return Redirect($"/actions/{Action.Code}/avis");
        }

        Montrer(note.Refus, "");
        Demande = await donner.LireAsync(ActionId, entreprise, annulation);
        Formulaire = Formulaire.Revoir(Affiches(Demande));
        return Page();
    }

    public Task<IActionResult> OnPostLienAsync(string? entreprise, CancellationToken annulation) => EnvoyerAsync(entreprise, false, annulation);

    public Task<IActionResult> OnPostCourrielAsync(string? entreprise, CancellationToken annulation) => EnvoyerAsync(entreprise, true, annulation);

    public async Task<IActionResult> OnPostFermerAsync(string? entreprise, CancellationToken annulation)
    {
        if (!Conduit) return Forbid();
        if (!Id<Entreprise>.TryParse(entreprise, null, out var id)) return NotFound();
        var ferme = await demander.FermerAsync(Acteur, ActionId, id, annulation);
        if (ferme.EstFait)
        {
            Annoncer("Le lien ne s’ouvre plus.");
            return Redirect($"/actions/{Action.Code}/avis");
        }

        Montrer(ferme.Refus);
        await ChargerAsync(annulation);
        return Page();
    }

    private async Task<IActionResult> EnvoyerAsync(string? entreprise, bool parCourriel, CancellationToken annulation)
    {
        if (!Conduit) return Forbid();
        if (!Id<Entreprise>.TryParse(entreprise, null, out var id) || await demander.EnvoyerAsync(Acteur, ActionId, id, parCourriel, annulation) is not { } cree) return NotFound();
        if (cree.EstFait && parCourriel)
        {
            Annoncer("Le lien part par courriel.");
            return Redirect($"/actions/{Action.Code}/avis");
        }

        if (cree.EstFait) Lien = cree.Valeur.Adresse.AbsoluteUri;
        else Montrer(cree.Refus);
        await ChargerAsync(annulation);
        return Page();
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        if (!EstUneEntreprise) Firmes = await suivi.LireAsync(ActionId, annulation);
        else if (Acteur.EntrepriseId is { } sienne)
        {
            Demande = await donner.LireAsync(ActionId, sienne, annulation);
            Formulaire = FormulaireDAvis<CleDAvis>.Vierge(Demande.Grille, Affiches(Demande));
        }
    }

    /// <summary>The opinions that a firm sees in its form.</summary>
    internal static IEnumerable<AvisAffiche<CleDAvis>> Affiches(AvisDeLEntreprise demande) => demande.Candidats.Select(c => new AvisAffiche<CleDAvis>(c.Presente.Cle, c.Presente.Avis, c.Presente.Version));
}
