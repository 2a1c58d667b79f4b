using Cohorte.Application.Contrats;
using Cohorte.Application.Documents;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Contrats;

/// <summary>The contracts of an action, and the persons whose contract is still to be written.</summary>
[Exige(Permission.VoirContrats)]
public sealed class IndexModel(LecteurDeContrats lecteur) : PageDAction, IPageDeListe
{
    private static readonly Tableau<LigneContrat> Tableau = new("contrats",
    [
        ("Personne", l => l.Personne.NomComplet), ("Entreprise", l => l.Entreprise), ("État", l => l.Contrat.Etat.Libelle()), ("Nature", l => l.Contrat.Nature.Libelle()),
        ("Date de conclusion", l => l.Contrat.DateConclusion), ("Premier jour", l => l.Contrat.DateDebut), ("Dernier jour", l => l.Contrat.DateFin),
        ("Heures par semaine", l => l.Contrat.HeuresHebdomadaires), ("Heures de formation", l => l.Contrat.HeuresFormation), ("Salaire brut mensuel", l => l.Contrat.SalaireMensuel),
    ]);

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<LigneContrat> Lignes { get; private set; } = [];

    /// <summary>Rows in all.</summary>
    public int Total { get; private set; }

    /// <summary>Retained persons without a contract.</summary>
    public IReadOnlyList<PersonneSansContrat> SansContrat { get; private set; } = [];

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        var toutes = await ToutesAsync(annulation);
        (Lignes, Total) = ([.. toutes.Skip(Etat.Sauter).Take(EtatListe.Taille)], toutes.Count);
        SansContrat = await lecteur.SansContratAsync(ActionId, Acteur, annulation);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await ToutesAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await ToutesAsync(annulation), Etat);

    private async Task<IReadOnlyList<LigneContrat>> ToutesAsync(CancellationToken annulation)
    {
        Etat = EtatListe.Lire(Request, "nom", "entreprise", "etat", "debut", "fin", "heures");
        var cherche = TexteDeRecherche.De(Etat.Recherche);
        var etat = Etat.Filtre<EtatContrat>("etat");
        var groupe = Etat.Filtre<GroupeDeContrats>("groupe");
        var lignes = (await lecteur.ListerAsync(ActionId, Acteur, annulation))
            .Where(l => (etat is null || l.Contrat.Etat == etat) && groupe?.Contient(l.Contrat.Etat) != false && TexteDeRecherche.De(l.Personne.NomComplet, l.Entreprise).Contains(cherche, StringComparison.Ordinal));
        var triees = Etat.Tri switch
        {
            "entreprise" => lignes.OrderBy(l => l.Entreprise, StringComparer.Create(Ecriture.Francais, ignoreCase: true)),
            "etat" => lignes.OrderBy(l => l.Contrat.Etat),
            "debut" => lignes.OrderBy(l => l.Contrat.DateDebut),
            "fin" => lignes.OrderBy(l => l.Contrat.DateFin),
            "heures" => lignes.OrderBy(l => l.Contrat.HeuresFormation),
            _ => lignes.OrderBy(l => l.Personne.NomComplet, StringComparer.Create(Ecriture.Francais, ignoreCase: true)),
        };
        var liste = triees.ToList();
        if (Etat.EstDescendant) liste.Reverse();
        return liste;
    }
}
