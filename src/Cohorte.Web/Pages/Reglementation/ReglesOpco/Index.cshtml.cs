using Cohorte.Application.Documents;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Reglementation.ReglesOpco;

/// <summary>What the OPCO sets itself: the value applied today, what the law gives otherwise, the draft that waits.</summary>
[Exige(Permission.VoirReglesOpco)]
public sealed class IndexModel(LecteurDeRegles lecteur, TimeProvider horloge) : PageCohorte, IPageDeListe
{
    private static readonly Tableau<Ligne> Tableau = new("regles-opco",
        [("Code", l => l.Code), ("Règle", l => l.Intitule), ("Valeur appliquée", l => l.Nombre), ("Unité", l => l.Unite), ("Depuis", l => l.Depuis), ("Source", l => l.Source), ("Hypothèse", l => l.EstHypothese), ("Versions", l => l.Versions)]);

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<Ligne> Lignes { get; private set; } = [];

    /// <summary>Rows in all.</summary>
    public int Total { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        var toutes = await ToutesAsync(annulation);
        Total = toutes.Count;
        Lignes = [.. toutes.Skip(Etat.Sauter).Take(EtatListe.Taille)];
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await ToutesAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await ToutesAsync(annulation), Etat);

    private async Task<IReadOnlyList<Ligne>> ToutesAsync(CancellationToken annulation)
    {
        Etat = EtatListe.Lire(Request, "intitule", "depuis");
        var (jour, plie) = (horloge.AujourdhuiAParis(), TexteDeRecherche.De(Etat.Recherche));
        var lignes = (await lecteur.ListerAsync(annulation)).Select(p => Ligne.De(p, jour)).Where(l => plie.Length == 0 || TexteDeRecherche.De($"{l.Code} {l.Intitule}").Contains(plie, StringComparison.Ordinal));
        var triees = Etat.Tri == "depuis" ? lignes.OrderBy(l => l.Depuis ?? DateOnly.MaxValue) : lignes.OrderBy(l => l.Intitule, StringComparer.Create(Ecriture.Francais, false));
        return [.. Etat.EstDescendant ? triees.Reverse() : triees];
    }

    /// <summary>A rule as the list shows it.</summary>
    public sealed record Ligne(string Code, string Intitule, decimal? Nombre, string Unite, DateOnly? Depuis, string? Source, bool EstDeLOpco, bool EstHypothese, bool BrouillonEnAttente, int Versions)
    {
        /// <summary>Reads a rule on a day.</summary>
        public static Ligne De(ParametreDeLOpco parametre, DateOnly jour)
        {
            var valeur = parametre.Applique.A(jour);
            var version = parametre.Versions.Where(v => v.Etat == EtatRegleOpco.Publiee && v.Depuis == valeur?.Depuis).MaxBy(v => v.Numero);
            return new Ligne(
                parametre.Loi.Code,
                parametre.Loi.Intitule,
                valeur?.Valeur,
                parametre.Loi.Unite,
                valeur?.Depuis,
                valeur is null ? null : $"{valeur.Source.Texte}, {valeur.Source.Publication}",
                version is not null,
                version is { EstHypothese: true },
                parametre.Versions.Any(v => v.Etat == EtatRegleOpco.Brouillon),
                parametre.Versions.Count);
        }
    }
}
