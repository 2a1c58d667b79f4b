using Cohorte.Application.Persistance;
using Cohorte.Application.Taches;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Taches;

/// <summary>One line of « À faire »: whom to call, with what message, and the way to put it off.</summary>
[Exige(Permission.VoirActions)]
public sealed class TourModel(ListeAFaire liste, RemettreTour remettre, TimeProvider horloge) : PageCohorte
{
    /// <summary>Raw text of the form.</summary>
    [BindProperty]
    public ReportSaisie Saisie { get; set; } = new();

    /// <summary>The line.</summary>
    public LigneAFaire Ligne { get; private set; } = null!;

    /// <summary>The message to send.</summary>
    public MessagePrepare Message { get; private set; } = null!;

    /// <summary>Today in Paris.</summary>
    public DateOnly Aujourdhui { get; } = horloge.AujourdhuiAParis();

    /// <summary>Whether the visitor puts lines off.</summary>
    public bool PeutRemettre => (Acteur.Role is Role.ConseillerOpco or Role.GestionnaireOpco) && Ligne.Code is not null;

    /// <summary>Whom to speak with, as the pages of exchanges name it.</summary>
    public Interlocuteur? Avec =>
        Ligne.Tour.PersonneId is { } personne ? new(TypeInterlocuteur.Personne, personne.Valeur)
        : Ligne.Tour.EntrepriseId is { } entreprise ? new(TypeInterlocuteur.Entreprise, entreprise.Valeur)
        : Ligne.Tour.PartenaireId is { } partenaire ? new(TypeInterlocuteur.Partenaire, partenaire.Valeur)
        : Ligne.Tour.PrestataireId is { } prestataire ? new(TypeInterlocuteur.Prestataire, prestataire.Valeur)
        : null;

    /// <summary>Address that opens the message in the visitor's own mail program.</summary>
    public string? Courrier => Ligne.Contact?.Courriel is { } adresse
        ? $"mailto:{Uri.EscapeDataString(adresse).Replace("%40", "@", StringComparison.Ordinal)}?subject={Uri.EscapeDataString(Message.Objet)}&body={Uri.EscapeDataString(Message.Texte.ReplaceLineEndings("\r\n"))}"
        : null;

    public async Task<IActionResult> OnGetAsync(string idTour, CancellationToken annulation) => await ChargerAsync(idTour, annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRemettreAsync(string idTour, CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var delai = lecture.ChoixExige<DelaiDeRappel>(Saisie.Delai, nameof(Saisie.Delai), "Choisissez jusqu’à quand.");
        var choisi = lecture.Date(Saisie.Au, nameof(Saisie.Au));
        var motif = lecture.Texte(Saisie.Motif, nameof(Saisie.Motif), "Dites pourquoi, en quelques mots.", Longueurs.Texte);
        var au = Rappels.Jour(delai, Aujourdhui, choisi);
        if (au is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.Au), "Donnez le jour.");
        if (lecture.EstJuste)
        {
            if (await remettre.RemettreAsync(Acteur, idTour, au!.Value, motif, annulation) is not { } resultat) return NotFound();
            if (resultat.EstFait)
            {
                Annoncer($"La ligne reviendra le {Ecriture.DateLongue(au.Value)}.");
                return Redirect("/a-faire");
            }

            Montrer(resultat.Refus);
        }

        return await ChargerAsync(idTour, annulation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostReprendreAsync(string idTour, CancellationToken annulation)
    {
        if (await remettre.ReprendreAsync(Acteur, idTour, annulation) is not { EstFait: true }) return NotFound();
        Annoncer("La ligne est de nouveau dans la liste.");
        return Redirect($"/a-faire/{idTour}");
    }

    private async Task<bool> ChargerAsync(string cle, CancellationToken annulation)
    {
        if (await liste.TrouverAsync(Acteur, cle, annulation) is not { } ligne) return false;
        (Ligne, Message) = (ligne, MessagePrepare.Relancer(ligne.Tour, ligne.Contact?.Nom, ligne.Action ?? "votre dossier", Acteur.Nom));
        return true;
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class ReportSaisie
    {
        public string? Delai { get; set; }

        public DateSaisie Au { get; set; } = new();

        public string? Motif { get; set; }
    }
}
