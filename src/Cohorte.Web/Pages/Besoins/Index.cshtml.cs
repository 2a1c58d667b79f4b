using Cohorte.Application.Actions;
using Cohorte.Application.Besoins;
using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Besoins;

/// <summary>The firms of an action, their declared difficulty, their posts.</summary>
[Exige(Permission.VoirBesoins, Ecriture = Permission.ModifierBesoins)]
public sealed class IndexModel(LecteurDeFaits lecteur, EnregistrerBesoin besoins, QuestionnerEntreprise questionner, CohorteDbContext context) : PageDAction, IPageDeListe
{
    /// <summary>The forms.</summary>
    [BindProperty]
    public BesoinSaisie Saisie { get; set; } = new();

    /// <summary>Firms that the visitor sees, with their posts, whatever the filters.</summary>
    public IReadOnlyList<LigneDeBesoin> Lignes { get; private set; } = [];

    /// <summary>The same, filtered and sorted, one page.</summary>
    public ListeCourte<LigneDeBesoin> Liste { get; private set; } = null!;

    /// <inheritdoc />
    public EtatListe Etat => Liste.Etat;

    /// <inheritdoc />
    public int Total => Liste.Toutes.Count;

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau().Cles;

    /// <summary>Part of a name that narrows the known firms.</summary>
    public NomCherche Nom => field ??= NomCherche.Lire(Request);

    /// <summary>Known firms that are not in the action yet.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Candidates { get; private set; } = [];

    /// <summary>Whether the visitor leads the action, and may add firms and move them.</summary>
    public bool Conduit => Peut(Permission.ConduireAction);

    /// <summary>Address of the link of three questions, shown once.</summary>
    public string? Lien { get; private set; }

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        return FichierDeListe.Csv(Tableau(), Postes, Etat);
    }

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        return FichierDeListe.Xlsx(Tableau(), Postes, Etat);
    }

    public async Task<IActionResult> OnPostAjouterAsync(CancellationToken annulation)
    {
        if (!Conduit) return Forbid();
        var lecture = new LectureDeSaisie(ModelState);
        var id = lecture.Reference<Entreprise>(Saisie.EntrepriseId, nameof(Saisie.EntrepriseId));
        if (id is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.EntrepriseId), "Choisissez une entreprise de la liste.");
        return await SuiteAsync(lecture.EstJuste ? await besoins.AjouterAsync(Acteur, ActionId, id!.Value, annulation) : default(Resultat?), "L’entreprise est dans l’action.", annulation);
    }

    public async Task<IActionResult> OnPostDeclarerAsync(CancellationToken annulation)
    {
        if (!Id<Entreprise>.TryParse(Saisie.EntrepriseId, null, out var entreprise)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var donnees = new DonneesBesoin(
            lecture.Date(Saisie.DeclareeLe, nameof(Saisie.DeclareeLe)),
            lecture.TexteFacultatif(Saisie.Difficulte, nameof(Saisie.Difficulte), Longueurs.Texte),
            lecture.TexteFacultatif(Saisie.Preuve, nameof(Saisie.Preuve), Longueurs.Texte));
        if (!lecture.EstJuste) return await SuiteAsync(default(Resultat?), "", annulation);
        var resultat = await besoins.DeclarerAsync(Acteur, ActionId, entreprise, Version(Saisie.Version), donnees, annulation);
        return resultat is null ? NotFound() : await SuiteAsync(resultat, "La difficulté déclarée est notée.", annulation);
    }

    public async Task<IActionResult> OnPostPasserAsync(CancellationToken annulation)
    {
        if (!Conduit) return Forbid();
        if (!Id<Entreprise>.TryParse(Saisie.EntrepriseId, null, out var entreprise)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var motif = lecture.TexteFacultatif(Saisie.Motif, nameof(Saisie.Motif), Longueurs.Texte);
        if (!lecture.EstJuste) return await SuiteAsync(default(Resultat?), "", annulation);
        var resultat = await besoins.PasserAsync(Acteur, ActionId, entreprise, Saisie.Transition ?? "", motif, annulation);
        return resultat is null ? NotFound() : await SuiteAsync(resultat, "C’est noté.", annulation);
    }

    public async Task<IActionResult> OnPostQuestionsAsync(CancellationToken annulation)
    {
        if (!Conduit) return Forbid();
        if (!Id<Entreprise>.TryParse(Saisie.EntrepriseId, null, out var entreprise) || await questionner.EnvoyerAsync(Acteur, ActionId, entreprise, parCourriel: false, annulation) is not { } cree) return NotFound();
        if (cree.EstFait) Lien = cree.Valeur.Adresse.AbsoluteUri;
        else Montrer(cree.Refus);
        await ChargerAsync(annulation);
        return Page();
    }

    public async Task<IActionResult> OnPostQuestionsParCourrielAsync(CancellationToken annulation)
    {
        if (!Conduit) return Forbid();
        if (!Id<Entreprise>.TryParse(Saisie.EntrepriseId, null, out var entreprise) || await questionner.EnvoyerAsync(Acteur, ActionId, entreprise, parCourriel: true, annulation) is not { } cree) return NotFound();
        return await SuiteAsync(cree.EstFait ? Resultat.Fait : Resultat.Refuse(cree.Refus), "Les trois questions partent par courriel.", annulation);
    }

    private async Task<IActionResult> SuiteAsync(Resultat? resultat, string annonce, CancellationToken annulation)
    {
        if (resultat is { EstFait: true })
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/besoins");
        }

        if (resultat is { } refus) Montrer(refus.Refus);
        await ChargerAsync(annulation);
        return Page();
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        var faits = await lecteur.ChargerAsync(ActionId, annulation);
        Lignes =
        [
            .. faits.Besoins.Where(b => Acteur.Role != Role.Employeur || b.EntrepriseId == Acteur.EntrepriseId)
                .Select(b => new LigneDeBesoin(b, faits.Entreprises[b.EntrepriseId], [.. faits.Postes.Where(p => p.EntrepriseId == b.EntrepriseId)]))
                .OrderBy(l => l.Besoin.Etat == EtatBesoin.Retiree).ThenBy(l => l.Entreprise.Recherche, StringComparer.Ordinal),
        ];
        Liste = ListeCourte<LigneDeBesoin>.Lire(Request, Entreprises(), etat => Lignes.Where(l => etat.Filtre<EtatBesoin>("etat") is not { } voulu || l.Besoin.Etat == voulu),
            l => [l.Entreprise.RaisonSociale, l.Entreprise.Commune, .. l.Postes.SelectMany(p => new[] { p.Intitule, p.Lieu })],
            ("situation", l => l.Besoin.Etat == EtatBesoin.Retiree), ("entreprise", l => l.Entreprise.RaisonSociale), ("postes", l => -l.Postes.Where(p => p.Etat != EtatPoste.Ferme).Sum(p => p.Nombre)), ("difficulte", l => l.Besoin.DifficulteDeclareeLe));
        if (!Conduit) return;
        var cle = Nom.Cle;
        var connues = await context.Entreprises.AsNoTracking().Where(e => e.Recherche.Contains(cle) && !context.Besoins.Any(b => b.ActionId == ActionId && b.EntrepriseId == e.Id)).OrderBy(e => e.Recherche).Take(NomCherche.Maximum + 1).Select(e => new { e.Id, e.RaisonSociale, e.Commune }).ToListAsync(annulation);
        Candidates = [.. Nom.Borner(connues).Select(e => (e.Id.ToString(), e.Commune is null ? e.RaisonSociale : $"{e.RaisonSociale}, {e.Commune}"))];
    }

    /// <summary>Posts of the firms that the filters keep.</summary>
    private IEnumerable<(Entreprise Entreprise, Poste Poste)> Postes => Liste.Toutes.SelectMany(l => l.Postes.Select(p => (l.Entreprise, p)));

    private Tableau<LigneDeBesoin> Entreprises() => new($"entreprises-{Action.Code}", [("Entreprise", l => l.Entreprise.RaisonSociale)]);

    private Tableau<(Entreprise Entreprise, Poste Poste)> Tableau() => new($"postes-{Action.Code}",
    [
        ("Entreprise", l => l.Entreprise.RaisonSociale), ("Poste", l => l.Poste.Intitule), ("Nombre", l => l.Poste.Nombre), ("Nature", l => l.Poste.Nature.Libelle()),
        ("Heures par semaine", l => l.Poste.HeuresHebdomadaires), ("Salaire mensuel brut", l => l.Poste.SalaireMensuel), ("Lieu", l => l.Poste.Lieu), ("Permis", l => l.Poste.PermisRequis), ("Pour quand", l => l.Poste.PourQuand), ("Profil attendu", l => l.Poste.Profil), ("État", l => l.Poste.Etat.Libelle()),
    ]);

    /// <summary>A firm of the action with its posts.</summary>
    public sealed record LigneDeBesoin(BesoinEntreprise Besoin, Entreprise Entreprise, IReadOnlyList<Poste> Postes);

    /// <summary>Raw text of the forms.</summary>
    public sealed class BesoinSaisie
    {
        public string? EntrepriseId { get; set; }

        public string? Version { get; set; }

        public DateSaisie DeclareeLe { get; set; } = new();

        public string? Difficulte { get; set; }

        public string? Preuve { get; set; }

        public string? Transition { get; set; }

        public string? Motif { get; set; }
    }
}
