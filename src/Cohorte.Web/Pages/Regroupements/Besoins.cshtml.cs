using Cohorte.Application.Documents;
using Cohorte.Application.Regroupements;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Territoires;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Regroupements;

/// <summary>The needs that firms signalled outside any action.</summary>
[Exige(Permission.VoirRegroupements)]
public sealed class BesoinsModel(ListeDesBesoinsSignales liste, ReferentielDesCommunes referentiel) : PageCohorte, IPageDeListe
{
    private static readonly string[] Tris = ["entreprise", "metier", "postes", "debut", "-signale"];
    private static readonly Tableau<LigneBesoinSignale> Tableau = new("besoins-signales",
        [("Entreprise", l => l.Entreprise), ("Poste", l => l.Intitule), ("Fiche ROME", l => l.MetierRome.Code), ("Postes", l => l.Postes), ("Commune", l => l.Commune), ("Département", l => l.Departement), ("Début souhaité", l => l.DebutSouhaite), ("Signalé le", l => l.SignaleLe), ("État", l => l.Etat.Libelle()), ("Action", l => l.Action)]);

    /// <inheritdoc />
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<LigneBesoinSignale> Lignes { get; private set; } = [];

    /// <inheritdoc />
    public int Total { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    /// <summary>Departments that may be filtered.</summary>
    public IReadOnlyList<(string Code, string Nom)> Departements { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Departements = [.. (await liste.DepartementsAsync(annulation)).Select(d => (d.Departement, $"{referentiel.Departements.GetValueOrDefault(d.Departement, "Département")} ({d.Departement})"))];
        (Lignes, Total) = await LireAsync(null, annulation);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, (await LireAsync(FichierDeListe.Maximum, annulation)).Lignes, Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, (await LireAsync(FichierDeListe.Maximum, annulation)).Lignes, Etat);

    private Task<(IReadOnlyList<LigneBesoinSignale> Lignes, int Total)> LireAsync(int? toutes, CancellationToken annulation)
    {
        Etat = EtatListe.Lire(Request, Tris);
        var metier = CodeRome.TryParse(Etat.Filtre("metier"), null, out var rome) ? rome : null;
        var filtre = new FiltreDeBesoins(Etat.Recherche, Etat.Filtre<EtatBesoinSignale>("etat"), Etat.Filtre("departement"), metier);
        return liste.LireAsync(filtre, Etat.Tri, Etat.EstDescendant, toutes is null ? Etat.Sauter : 0, toutes ?? EtatListe.Taille, annulation);
    }
}
