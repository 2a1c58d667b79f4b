using Cohorte.Application.Echanges;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Echanges;

/// <summary>A call, a mail, a visit or a note, in ten seconds: what, what was said, when to come back.</summary>
[Exige(Permission.NoterEchange)]
public sealed class NoterModel(CarnetDAdresses carnet, NoterEchange noter, TimeProvider horloge) : PageCohorte
{
    /// <summary>The form.</summary>
    [BindProperty]
    public EchangeSaisie Saisie { get; set; } = new();

    /// <summary>With whom, once known.</summary>
    public FicheDeContact? Fiche { get; private set; }

    /// <summary>About which action.</summary>
    public ActionCollective? Action { get; private set; }

    /// <summary>Part of a name that narrows them.</summary>
    public NomCherche Nom => field ??= NomCherche.Lire(Request);

    /// <summary>Everybody one can choose.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Connus { get; private set; } = [];

    /// <summary>The visitor's pending follow-ups with this interlocutor.</summary>
    public IReadOnlyList<Echange> EnAttente { get; private set; } = [];

    /// <summary>Whether the boxes of dates are shown at once.</summary>
    public bool DatesOuvertes => Saisie.Rappel == nameof(DelaiDeRappel.Date) || !Saisie.Le.EstVide;

    public async Task<IActionResult> OnGetAsync(string? avec, string? action, string? retour, CancellationToken annulation)
    {
        Saisie = new EchangeSaisie { Avec = avec, Code = action, Retour = retour, Clore = true };
        return await ChargerAsync(annulation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        if (!Interlocuteur.TryParse(Saisie.Avec, null, out var avec)) lecture.Signaler(nameof(Saisie.Avec), "Choisissez avec qui l’échange a eu lieu.");
        var aujourdhui = horloge.AujourdhuiAParis();
        var rappel = lecture.ChoixExige<DelaiDeRappel>(Saisie.Rappel, nameof(Saisie.Rappel), "Choisissez si un rappel est utile.");
        var choisie = lecture.Date(Saisie.RelanceLe, nameof(Saisie.RelanceLe));
        if (rappel == DelaiDeRappel.Date && Saisie.RelanceLe.EstVide) lecture.Signaler(nameof(Saisie.RelanceLe), "Donnez la date du rappel.");
        var saisie = new SaisieDEchange(
            lecture.ChoixExige<NatureEchange>(Saisie.Nature, nameof(Saisie.Nature), "Choisissez ce que c’était."),
            lecture.Date(Saisie.Le, nameof(Saisie.Le)) ?? aujourdhui,
            lecture.Texte(Saisie.Texte, nameof(Saisie.Texte), "Écrivez en quelques mots ce qui s’est dit.", Longueurs.Texte),
            Rappels.Jour(rappel, aujourdhui, choisie));
        if (!lecture.EstJuste) return Page();
        if (await noter.ExecuterAsync(Acteur, avec!, Vide(Saisie.Code), saisie, null, Saisie.Clore, annulation) is not { } note) return NotFound();
        if (!note.EstFait)
        {
            Montrer(note.Refus);
            return Page();
        }

        Annoncer(saisie.RelanceLe is { } le ? $"C’est noté. Rappel le {Ecriture.DateLongue(le)}." : "C’est noté.");
        return Redirect(Url.IsLocalUrl(Saisie.Retour) ? Saisie.Retour! : $"/echanges?avec={avec}");
    }

    private static string? Vide(string? code) => string.IsNullOrWhiteSpace(code) ? null : code;

    /// <summary>False when the address names somebody or an action that the visitor does not know.</summary>
    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        Action = await carnet.ActionAsync(Acteur, Vide(Saisie.Code), annulation);
        if (Vide(Saisie.Code) is not null && Action is null) return false;
        if (!Interlocuteur.TryParse(Saisie.Avec, null, out var avec))
        {
            Connus = Nom.BornerParSorte(await carnet.ToutAsync(Acteur, Nom.Cle, NomCherche.Maximum + 1, annulation));
            return string.IsNullOrWhiteSpace(Saisie.Avec) || HttpMethods.IsPost(Request.Method);
        }

        Fiche = await carnet.TrouverAsync(Acteur, avec, Action, annulation);
        if (Fiche is null) return false;
        EnAttente = await noter.EnAttenteAsync(Acteur, avec, Action, annulation);
        return true;
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class EchangeSaisie
    {
        public string? Avec { get; set; }

        public string? Code { get; set; }

        public string? Retour { get; set; }

        public string? Nature { get; set; } = nameof(NatureEchange.Appel);

        public string? Texte { get; set; }

        public string? Rappel { get; set; } = nameof(DelaiDeRappel.Aucun);

        public DateSaisie RelanceLe { get; set; } = new();

        public DateSaisie Le { get; set; } = new();

        public bool Clore { get; set; }
    }
}
