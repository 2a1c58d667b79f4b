using Cohorte.Application.Actions;
using Cohorte.Application.Documents;
using Cohorte.Application.Suppleances;
using Cohorte.Application.Taches;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Taches;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Taches;

/// <summary>« À faire »: whose turn it is in the visitor's actions, whom to call, until when.</summary>
[Exige(Permission.VoirActions)]
public sealed class IndexModel(ListeAFaire liste, ListeDesActions actions, ListeDesSuppleances suppleances, TimeProvider horloge) : PageCohorte, IPageDeListe
{
    private const int ActionsProposees = 200;
    private const int JoursDeLaSemaine = 6;

    private static readonly Tableau<LigneAFaire> Tableau = new("a-faire",
    [
        ("Pour", l => l.Tour.Pourquoi), ("Objet", l => l.Tour.Objet), ("Attend", l => l.Tour.Qui), ("Contact", l => l.Contact?.Nom), ("Téléphone", l => l.Contact?.Telephone), ("Courriel", l => l.Contact?.Courriel),
        ("Action", l => l.Action), ("Code", l => l.Code), ("Sujet", l => l.Tour.Genre.Libelle()), ("Depuis", l => l.Tour.Depuis), ("Jusqu’au", l => l.Tour.Jusquau), ("Remise au", l => l.ReporteAu), ("Motif", l => l.ReportMotif),
    ]);

    /// <inheritdoc />
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<LigneAFaire> Lignes { get; private set; } = [];

    /// <inheritdoc />
    public int Total { get; private set; }

    /// <summary>Counts of the whole list.</summary>
    public CompteDeTours Compte { get; private set; } = CompteDeTours.Aucun;

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    /// <summary>Today in Paris.</summary>
    public DateOnly Aujourdhui { get; } = horloge.AujourdhuiAParis();

    /// <summary>Actions of the filter.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Actions { get; private set; } = [];

    /// <summary>Colleagues that the visitor stands in for today.</summary>
    public IReadOnlyList<LigneSuppleance> Suppleances { get; private set; } = [];

    /// <summary>The only action asked for.</summary>
    public ActionSeule? Seule => Actions.Where(a => a.Valeur == Etat.Filtre("action")).Select(a => new ActionSeule(a.Valeur, a.Texte)).FirstOrDefault();

    /// <summary>Moment asked for.</summary>
    public MomentDeTour Moment => Etat.Filtre<MomentDeTour>("quand") ?? MomentDeTour.Tout;

    /// <summary>Whose turns the visitor's role sees first.</summary>
    public Role? AttendParDefaut => ListeAFaire.ParDefaut(Acteur.Role!.Value);

    /// <summary>Whose turns are asked for.</summary>
    public Role? Attend => Etat.Filtre("attend") == EtatListe.SansFiltre ? null : Etat.Filtre<Role>("attend") ?? AttendParDefaut;

    /// <summary>Whether something was filtered.</summary>
    public bool EstFiltree => Etat.Sauf("tri", "sens", "page", "col").Any();

    /// <summary>Roles of the filter, one's own first.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Roles =>
    [
        .. new[] { Role.ConseillerOpco, Role.GestionnaireOpco, Role.Employeur, Role.Partenaire, Role.OrganismeFormation }
            .OrderByDescending(r => r == Acteur.Role).Select(r => (r.ToString(), r == Acteur.Role ? "Vous" : r.Libelle())),
    ];

    /// <summary>The day, and its week.</summary>
    public string Folio => char.ToUpper(Ecriture.DateLongue(Aujourdhui)[0], Ecriture.Francais) + Ecriture.DateLongue(Aujourdhui)[1..] + $", semaine {System.Globalization.ISOWeek.GetWeekOfYear(Aujourdhui.ToDateTime(TimeOnly.MinValue))}";

    /// <summary>The answer, before the detail.</summary>
    public string Titre => Compte switch
    {
        { Total: 0 } => "Rien n’attend",
        { EnRetard: 0 } => $"À faire{Typo.DeuxPoints}{Ecriture.Compte(Compte.Total, "ligne")}, aucune en retard",
        _ => $"À faire{Typo.DeuxPoints}{Ecriture.Compte(Compte.EnRetard, "ligne")} en retard sur {Ecriture.Nombre(Compte.Total)}",
    };

    /// <summary>What an empty list says: what it shows, which may be only one's own turns.</summary>
    public string TitreDuVide => Moment == MomentDeTour.Remis ? "Rien n’est remis à plus tard" : Compte.Total == 0 ? "Rien n’attend personne" : Attend == Acteur.Role ? "Rien ne vous attend" : "Aucune ligne";

    /// <summary>Moments offered, with their counts.</summary>
    public IReadOnlyList<(MomentDeTour Moment, string Texte, int Nombre)> Moments =>
        [(MomentDeTour.Tout, "Tout", Compte.Total), (MomentDeTour.EnRetard, "En retard", Compte.EnRetard), (MomentDeTour.CetteSemaine, "D’ici une semaine", Compte.EnRetard + Compte.CetteSemaine), (MomentDeTour.Remis, "Remis à plus tard", Compte.Remis)];

    /// <summary>Rows by urgency, when sorted by deadline.</summary>
    public IEnumerable<(string? Titre, IEnumerable<LigneAFaire> Lignes)> Groupes =>
        Etat is { Tri: "echeance", EstDescendant: false } ? Lignes.GroupBy(l => Groupe(l.Tour)).Select(g => ((string?)g.Key, g.AsEnumerable())) : [(null, Lignes)];

    /// <summary>Columns shown, for the titles that span them.</summary>
    public int NombreDeColonnes => 2 + new[] { "attend", "telephone", "action", "depuis", "jusqu-au" }.Count(Etat.Montre);

    /// <summary>A number as a telephone dials it.</summary>
    public static string Numero(string telephone) => new([.. telephone.Where(c => char.IsAsciiDigit(c) || c == '+')]);

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Lire();
        (Lignes, Total, Compte) = await liste.LireAsync(Acteur, Filtre(Etat.Sauter, EtatListe.Taille), annulation);
        Actions = [.. (await actions.Visibles(Acteur).OrderBy(a => a.Recherche).Take(ActionsProposees).Select(a => new { a.Code, a.Intitule }).ToListAsync(annulation)).Select(a => (a.Code, a.Intitule))];
        if (Acteur.Role == Role.ConseillerOpco) Suppleances = await suppleances.EnCoursAsync(Acteur, Aujourdhui, annulation);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await ToutesAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await ToutesAsync(annulation), Etat);

    private void Lire() => Etat = EtatListe.Lire(Request, "echeance", "action", "qui", "depuis");

    private async Task<IReadOnlyList<LigneAFaire>> ToutesAsync(CancellationToken annulation)
    {
        Lire();
        return (await liste.LireAsync(Acteur, Filtre(0, FichierDeListe.Maximum), annulation)).Lignes;
    }

    private FiltreDeTours Filtre(int sauter, int prendre) => new()
    {
        Recherche = Etat.Recherche,
        Code = Etat.Filtre("action"),
        Attend = Attend,
        Genre = Etat.Filtre<GenreDeTour>("genre"),
        Moment = Moment,
        Tri = Etat.Tri,
        Descendant = Etat.EstDescendant,
        Sauter = sauter,
        Prendre = prendre,
    };

    private string Groupe(Tour tour) => tour.Jusquau switch
    {
        null => "Sans échéance",
        { } le when le < Aujourdhui => "En retard",
        { } le when le == Aujourdhui => "Aujourd’hui",
        { } le when le <= Aujourdhui.AddDays(JoursDeLaSemaine) => "D’ici une semaine",
        _ => "Plus tard",
    };

    /// <summary>An action and its title.</summary>
    public sealed record ActionSeule(string Code, string Intitule);
}
