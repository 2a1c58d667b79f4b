using Cohorte.Application.Actions;
using Cohorte.Application.Modeles;
using Cohorte.Application.Persistance;
using Cohorte.Application.Regroupements;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Modeles;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Territoires;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Regroupements;

/// <summary>Creates an action from a proposed group: title, job, place and wished day come from the needs.</summary>
[Exige(Permission.CreerAction)]
public sealed class ActionModel(CohorteDbContext context, CreerAction creer, CreerActionDuGroupe creerDuGroupe, ProposerRegroupements regroupements, ReferentielDesCommunes referentiel) : PageCohorte
{
    private const int BesoinsMaximum = 200;

    /// <summary>The form.</summary>
    [BindProperty]
    public ActionSaisie Saisie { get; set; } = new();

    /// <summary>The needs still open among those of the address or the form.</summary>
    public IReadOnlyList<BesoinSitue> Besoins { get; private set; } = [];

    /// <summary>Templates open today.</summary>
    public IReadOnlyList<ModeleDeParcours> Modeles { get; private set; } = [];

    /// <summary>Where the group would be trained.</summary>
    public Commune? Lieu { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? lieu, [FromQuery(Name = "besoin")] List<string>? besoin, CancellationToken annulation)
    {
        (Saisie.Lieu, Saisie.Besoins) = (lieu, besoin ?? []);
        await ChargerAsync(annulation);
        if (Besoins.Count == 0 || Lieu is null) return Page();
        var premier = Besoins[0];
        Saisie.Besoins = [.. Besoins.Select(b => b.Id.ToString())];
        Saisie.Modele = CatalogueDesModeles.ParDefaut;
        Saisie.Intitule = $"{premier.Intitule}, {Lieu.Nom}";
        Saisie.Code = await CodeLibreAsync(premier, Lieu, annulation);
        Saisie.DebutSouhaite = DateSaisie.De(Besoins.Max(b => b.DebutSouhaite));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        var lecture = new LectureDeSaisie(ModelState);
        var modele = lecture.Texte(Saisie.Modele, nameof(Saisie.Modele), "Choisissez un modèle de parcours.");
        if (!CodeAction.TryLire(Saisie.Code, out var code)) lecture.Signaler(nameof(Saisie.Code), "Le code commence par une lettre et compte 3 à 40 lettres sans accent, chiffres ou tirets, par exemple PAYSAGE-IDF-2027.");
        if (Lieu is null) lecture.Signaler(nameof(Saisie.Lieu), "Ce lieu de formation n’est pas connu. Revenez au regroupement.");
        var demande = new DemandeDAction
        {
            Code = code ?? "",
            Intitule = lecture.Texte(Saisie.Intitule, nameof(Saisie.Intitule), "Donnez un intitulé à l’action."),
            MetierRome = Besoins.Count > 0 ? Besoins[0].MetierRome : null,
            MetierAppellation = Besoins.Count > 0 ? Besoins[0].Intitule : null,
            Territoire = Lieu is null ? null : $"{Lieu.Nom} et ses environs",
            DebutSouhaite = lecture.Date(Saisie.DebutSouhaite, nameof(Saisie.DebutSouhaite)),
            FinSouhaitee = lecture.Date(Saisie.FinSouhaitee, nameof(Saisie.FinSouhaitee)),
        };
        if (demande.FinSouhaitee < demande.DebutSouhaite) lecture.Signaler(nameof(Saisie.FinSouhaitee), "La fin souhaitée précède le début souhaité.");
        if (!lecture.EstJuste || Lieu is null) return Page();
        var cree = await creerDuGroupe.ExecuterAsync(Acteur, modele, demande, Choisis(), Lieu, annulation);
        if (!cree.EstFait)
        {
            Montrer(cree.Refus);
            return Page();
        }

        Annoncer("L’action est créée, avec ses entreprises et leurs postes.");
        return Redirect($"/actions/{cree.Valeur.Code}/besoins");
    }

    private HashSet<Id<BesoinSignale>> Choisis() =>
        [.. (Saisie.Besoins ?? []).Take(BesoinsMaximum).Where(b => Id<BesoinSignale>.TryParse(b, null, out _)).Select(b => Id<BesoinSignale>.Parse(b, null))];

    private async Task ChargerAsync(CancellationToken annulation)
    {
        Modeles = await creer.ModelesAsync(null, annulation);
        Lieu = CodeCommune.TryParse(Saisie.Lieu, null, out var code) ? referentiel.Trouver(code) : null;
        Besoins = await regroupements.BesoinsAsync(Choisis(), annulation);
    }

    /// <summary>A code that says the job and the place, with a number when it is taken.</summary>
    private async Task<string> CodeLibreAsync(BesoinSitue premier, Commune lieu, CancellationToken annulation)
    {
        var racine = $"{TexteDeRecherche.Cle(premier.Intitule.Split(' ').MaxBy(m => m.Length)!, 14)}-{TexteDeRecherche.Cle(lieu.Nom, 18)}".ToUpperInvariant();
        if (!CodeAction.TryLire(racine, out var code)) code = "GROUPE";
        var pris = await context.Actions.Where(a => a.Code.StartsWith(code)).Select(a => a.Code).ToListAsync(annulation);
        return pris.Contains(code) ? Enumerable.Range(2, pris.Count + 1).Select(n => $"{code}-{n}").First(c => !pris.Contains(c)) : code;
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class ActionSaisie
    {
        public string? Modele { get; set; }

        public string? Code { get; set; }

        public string? Intitule { get; set; }

        public string? Lieu { get; set; }

        public DateSaisie DebutSouhaite { get; set; } = new();

        public DateSaisie FinSouhaitee { get; set; } = new();

        public List<string>? Besoins { get; set; }
    }
}
