using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Application.Suppleances;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Suppleances;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Suppleances;

/// <summary>Absences and who stands in.</summary>
[Exige(Permission.DeclarerSuppleance)]
public sealed class IndexModel(ListeDesSuppleances liste, DeclarerSuppleance declarer, TimeProvider horloge) : PageCohorte, IPageDeListe
{
    private static readonly Tableau<LigneSuppleance> Tableau = new("suppleances",
        [("Absent", s => s.Absent), ("Suppléant", s => s.Suppleant), ("Du", s => s.Du), ("Au", s => s.Au), ("État", s => ""), ("Consignes", s => s.Consignes)]);

    /// <summary>Raw text of the form.</summary>
    [BindProperty]
    public SuppleanceSaisie Saisie { get; set; } = new();

    /// <inheritdoc />
    public EtatListe Etat { get; private set; } = null!;

    /// <inheritdoc />
    public int Total { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<LigneSuppleance> Lignes { get; private set; } = [];

    /// <summary>Today in Paris.</summary>
    public DateOnly Aujourdhui { get; } = horloge.AujourdhuiAParis();

    /// <summary>The advisers.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Conseillers { get; private set; } = [];

    /// <summary>Those who may replace the visitor.</summary>
    public IEnumerable<(string Valeur, string Texte)> Remplacants => Conseillers.Where(c => ChoisitLAbsent || c.Valeur != Acteur.CompteId.ToString());

    /// <summary>Whether the visitor declares for others.</summary>
    public bool ChoisitLAbsent => Acteur.Role is Role.DirectionOpco or Role.Administrateur;

    /// <summary>The answer, before the detail.</summary>
    public string Titre => Lignes.Count(l => l.Du <= Aujourdhui && Aujourdhui <= l.Au) is var enCours and > 0 ? $"{Ecriture.Compte(enCours, "suppléance")} en cours" : "Absences et suppléances";

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Fichier(), await Requete().ToListAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Fichier(), await Requete().ToListAsync(annulation), Etat);

    public async Task<IActionResult> OnPostDeclarerAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var absent = ChoisitLAbsent ? lecture.Reference<Suppleance>(Saisie.AbsentId, nameof(Saisie.AbsentId))?.Valeur : Acteur.CompteId;
        var suppleant = lecture.Reference<Suppleance>(Saisie.SuppleantId, nameof(Saisie.SuppleantId))?.Valeur;
        if (absent is null) lecture.Signaler(nameof(Saisie.AbsentId), "Choisissez qui s’absente.");
        if (suppleant is null) lecture.Signaler(nameof(Saisie.SuppleantId), "Choisissez qui remplace.");
        var du = lecture.DateExigee(Saisie.Du, nameof(Saisie.Du), "Donnez le premier jour.");
        var au = lecture.DateExigee(Saisie.Au, nameof(Saisie.Au), "Donnez le dernier jour.");
        var consignes = lecture.TexteFacultatif(Saisie.Consignes, nameof(Saisie.Consignes), Longueurs.Texte);
        if (lecture.EstJuste)
        {
            var resultat = await declarer.ExecuterAsync(Acteur, absent!.Value, suppleant!.Value, du, au, consignes, annulation);
            if (resultat.EstFait)
            {
                Annoncer($"L’absence du {Ecriture.DateCourte(du)} au {Ecriture.DateCourte(au)} est déclarée. La fiche de passation est prête.");
                return Redirect("/suppleances");
            }

            Montrer(resultat.Refus);
        }

        await ChargerAsync(annulation);
        return Page();
    }

    public async Task<IActionResult> OnPostTerminerAsync(string? id, string? version, CancellationToken annulation)
    {
        if (!Id<Suppleance>.TryParse(id, null, out var cle) || await declarer.TerminerAsync(Acteur, cle, Version(version), annulation) is not { } resultat) return NotFound();
        if (resultat.EstFait)
        {
            Annoncer("La suppléance est terminée.");
            return Redirect("/suppleances");
        }

        Montrer(resultat.Refus);
        await ChargerAsync(annulation);
        return Page();
    }

    /// <summary>Type and word of the state of a line.</summary>
    public (string Type, string Mot) EtatDe(LigneSuppleance ligne) =>
        Aujourdhui < ligne.Du ? ("attente", "À venir") : Aujourdhui <= ligne.Au ? ("cours", "En cours") : ("inconnu", "Passée");

    /// <summary>Whether the visitor may end a line.</summary>
    public bool PeutTerminer(LigneSuppleance ligne) => ligne.Au >= Aujourdhui && DecisionDeSuppleance.PeutDeclarerPour(Acteur, ligne.AbsentId);

    /// <summary>What ending a line does.</summary>
    public string GesteDeFin(LigneSuppleance ligne) => ligne.Du < Aujourdhui ? "Terminer" : "Annuler";

    private Tableau<LigneSuppleance> Fichier() => Tableau with { Colonnes = [.. Tableau.Colonnes.Select(c => c.Titre == "État" ? (c.Titre, l => EtatDe(l).Mot) : c)] };

    private async Task ChargerAsync(CancellationToken annulation)
    {
        var lignes = Requete();
        Total = await lignes.CountAsync(annulation);
        Lignes = await lignes.Skip(Etat.Sauter).Take(EtatListe.Taille).ToListAsync(annulation);
        Conseillers = [.. (await liste.ConseillersAsync(annulation)).Select(c => (c.Id.ToString(), c.Nom))];
    }

    private IQueryable<LigneSuppleance> Requete()
    {
        Etat = EtatListe.Lire(Request, "-du", "au", "absent", "suppleant");
        var lignes = liste.Visibles(Acteur);
        return (Etat.Tri, Etat.EstDescendant) switch
        {
            ("absent", false) => lignes.OrderBy(l => l.Absent).ThenBy(l => l.Id),
            ("absent", true) => lignes.OrderByDescending(l => l.Absent).ThenBy(l => l.Id),
            ("suppleant", false) => lignes.OrderBy(l => l.Suppleant).ThenBy(l => l.Id),
            ("suppleant", true) => lignes.OrderByDescending(l => l.Suppleant).ThenBy(l => l.Id),
            ("au", false) => lignes.OrderBy(l => l.Au).ThenBy(l => l.Id),
            ("au", true) => lignes.OrderByDescending(l => l.Au).ThenBy(l => l.Id),
            (_, false) => lignes.OrderBy(l => l.Du).ThenBy(l => l.Id),
            _ => lignes.OrderByDescending(l => l.Du).ThenBy(l => l.Id),
        };
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class SuppleanceSaisie
    {
        public string? AbsentId { get; set; }

        public string? SuppleantId { get; set; }

        public DateSaisie Du { get; set; } = new();

        public DateSaisie Au { get; set; } = new();

        public string? Consignes { get; set; }
    }
}
