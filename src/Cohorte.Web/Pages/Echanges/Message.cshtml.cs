using Cohorte.Application.Echanges;
using Cohorte.Application.Persistance;
using Cohorte.Application.Taches;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Echanges;

/// <summary>A message proposed to the adviser, edited, then opened in its own mailbox; kept as an exchange.</summary>
[Exige(Permission.NoterEchange)]
public sealed class MessageModel(CarnetDAdresses carnet, NoterEchange noter, ListeAFaire aFaire, TimeProvider horloge) : PageCohorte
{
    /// <summary>The form.</summary>
    [BindProperty]
    public MessageSaisie Saisie { get; set; } = new();

    /// <summary>Who is written to.</summary>
    public FicheDeContact? Fiche { get; private set; }

    /// <summary>About which action.</summary>
    public ActionCollective? Action { get; private set; }

    /// <summary>Part of a name that narrows those one can choose.</summary>
    public NomCherche Nom => field ??= NomCherche.Lire(Request);

    /// <summary>Everybody one can choose.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Connus { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? avec, string? action, string? tour, CancellationToken annulation)
    {
        Saisie = new MessageSaisie { Avec = avec, Code = action };
        if (!await ChargerAsync(annulation)) return NotFound();
        var propose = tour is not null && Action is not null && await aFaire.TrouverAsync(Acteur, tour, annulation) is { } ligne
            ? MessagePrepare.Relancer(ligne.Tour, Fiche?.Contact, Action.Intitule, Acteur.Nom)
            : MessagePrepare.PrendreDesNouvelles(Fiche?.Contact, Action?.Intitule, Acteur.Nom);
        (Saisie.Objet, Saisie.Texte) = (propose.Objet, propose.Texte);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        if (!Interlocuteur.TryParse(Saisie.Avec, null, out var avec)) lecture.Signaler(nameof(Saisie.Avec), "Choisissez à qui écrire.");
        var aujourdhui = horloge.AujourdhuiAParis();
        var objet = lecture.Texte(Saisie.Objet, nameof(Saisie.Objet), "Donnez un objet au message.");
        var texte = lecture.Texte(Saisie.Texte, nameof(Saisie.Texte), "Écrivez le message.", Longueurs.Texte);
        var rappel = lecture.ChoixExige<DelaiDeRappel>(Saisie.Rappel, nameof(Saisie.Rappel), "Choisissez si un rappel est utile.");
        if (!lecture.EstJuste) return Page();
        var saisie = new SaisieDEchange(NatureEchange.Courriel, aujourdhui, texte, Rappels.Jour(rappel, aujourdhui, null));
        if (await noter.ExecuterAsync(Acteur, avec!, Vide(Saisie.Code), saisie, objet, cloreLesRappels: true, annulation) is not { } note) return NotFound();
        if (note.EstFait) return Redirect($"/echanges/{note.Valeur}");
        Montrer(note.Refus);
        return Page();
    }

    private static string? Vide(string? code) => string.IsNullOrWhiteSpace(code) ? null : code;

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        Action = await carnet.ActionAsync(Acteur, Vide(Saisie.Code), annulation);
        if (Vide(Saisie.Code) is not null && Action is null) return false;
        if (!Interlocuteur.TryParse(Saisie.Avec, null, out var avec))
        {
            Connus = Nom.BornerParSorte(await carnet.ToutAsync(Acteur, Nom.Cle, NomCherche.Maximum + 1, annulation));
            return string.IsNullOrWhiteSpace(Saisie.Avec) || HttpMethods.IsPost(Request.Method);
        }

        return (Fiche = await carnet.TrouverAsync(Acteur, avec, Action, annulation)) is not null;
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class MessageSaisie
    {
        public string? Avec { get; set; }

        public string? Code { get; set; }

        public string? Objet { get; set; }

        public string? Texte { get; set; }

        public string? Rappel { get; set; } = nameof(DelaiDeRappel.UneSemaine);
    }
}
