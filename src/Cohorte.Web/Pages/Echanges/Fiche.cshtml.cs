using Cohorte.Application.Echanges;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Echanges;

/// <summary>One exchange: read, corrected by its author; a message is opened in one's own mailbox or copied.</summary>
[Exige(Permission.VoirEchanges, Ecriture = Permission.NoterEchange)]
public sealed class FicheModel(CohorteDbContext context, CarnetDAdresses carnet, ModifierEchange modifier, TimeProvider horloge) : PageCohorte
{
    /// <summary>The form.</summary>
    [BindProperty]
    public CorrectionSaisie Saisie { get; set; } = new();

    /// <summary>The exchange.</summary>
    public Echange Echange { get; private set; } = null!;

    /// <summary>With whom it was.</summary>
    public FicheDeContact? Fiche { get; private set; }

    /// <summary>About which action.</summary>
    public ActionCollective? Action { get; private set; }

    /// <summary>Today in Paris.</summary>
    public DateOnly Aujourdhui => horloge.AujourdhuiAParis();

    /// <summary>Whether it is a message written here.</summary>
    public bool EstUnMessage => Echange is { Nature: NatureEchange.Courriel, Objet: not null };

    /// <summary>Whether the visitor noted it.</summary>
    public bool EstALui => Echange.AuteurId == Acteur.CompteId && Peut(Permission.NoterEchange);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Saisie = new CorrectionSaisie
        {
            Version = Echange.Version.ToString(),
            Nature = Echange.Nature.ToString(),
            Le = DateSaisie.De(Echange.Le),
            Texte = Echange.Texte,
            RelanceLe = DateSaisie.De(Echange.RelanceLe),
        };
        return Page();
    }

    public async Task<IActionResult> OnGetEmlAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation) || !EstUnMessage) return NotFound();
        return File(FichierEml.Ecrire(Fiche?.Courriel, Fiche?.Contact ?? Fiche?.Nom, Echange.Objet!, Echange.Texte), "message/rfc822", FichierEml.Nom(Echange.Objet!));
    }

    public async Task<IActionResult> OnPostCorrigerAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var saisie = new SaisieDEchange(
            lecture.ChoixExige<NatureEchange>(Saisie.Nature, nameof(Saisie.Nature), "Choisissez ce que c’était."),
            lecture.DateExigee(Saisie.Le, nameof(Saisie.Le), "Donnez le jour de l’échange."),
            lecture.Texte(Saisie.Texte, nameof(Saisie.Texte), "Écrivez en quelques mots ce qui s’est dit.", Longueurs.Texte),
            lecture.Date(Saisie.RelanceLe, nameof(Saisie.RelanceLe)));
        if (!lecture.EstJuste) return Page();
        return Suite(await modifier.CorrigerAsync(Acteur, Echange.Id, Version(Saisie.Version), saisie, annulation), "L’échange est corrigé.");
    }

    public async Task<IActionResult> OnPostCloreAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        return Suite(await modifier.CloreAsync(Acteur, Echange.Id, annulation), "Le rappel est fait.");
    }

    private IActionResult Suite(Resultat? resultat, string annonce)
    {
        if (resultat is not { } rendu) return NotFound();
        if (rendu.EstFait)
        {
            Annoncer(annonce);
            return Redirect($"/echanges/{Echange.Id}");
        }

        Montrer(rendu.Refus);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        return Page();
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Echange>.TryParse(id, null, out var cle)) return false;
        if (await context.Echanges.AsNoTracking().VisiblesPar(Acteur, context, horloge.AujourdhuiAParis()).SingleOrDefaultAsync(e => e.Id == cle, annulation) is not { } echange) return false;
        Echange = echange;
        Action = echange.ActionId is { } action ? await context.Actions.AsNoTracking().SingleAsync(a => a.Id == action, annulation) : null;
        Fiche = echange.Avec is { } avec ? await carnet.TrouverAsync(Acteur, avec, Action, annulation) : null;
        return true;
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class CorrectionSaisie
    {
        public string? Version { get; set; }

        public string? Nature { get; set; }

        public DateSaisie Le { get; set; } = new();

        public string? Texte { get; set; }

        public DateSaisie RelanceLe { get; set; } = new();
    }
}
