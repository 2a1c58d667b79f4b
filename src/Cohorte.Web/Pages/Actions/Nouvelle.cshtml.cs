using Cohorte.Application.Actions;
using Cohorte.Application.Modeles;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Modeles;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Actions;

/// <summary>Creates an action from a template, for a territory and dates.</summary>
[Exige(Permission.CreerAction)]
public sealed class NouvelleModel(CreerAction creer) : PageCohorte
{
    /// <summary>The form.</summary>
    [BindProperty]
    public NouvelleSaisie Saisie { get; set; } = new();

    /// <summary>Templates open today.</summary>
    public IReadOnlyList<ModeleDeParcours> Modeles { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Modeles = await creer.ModelesAsync(null, annulation);
        Saisie.Modele = CatalogueDesModeles.ParDefaut;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        Modeles = await creer.ModelesAsync(null, annulation);
        var lecture = new LectureDeSaisie(ModelState);
        var modele = lecture.Texte(Saisie.Modele, nameof(Saisie.Modele), "Choisissez un modèle de parcours.");
        if (!CodeAction.TryLire(Saisie.Code, out var code)) lecture.Signaler(nameof(Saisie.Code), "Le code commence par une lettre et compte 3 à 40 lettres sans accent, chiffres ou tirets, par exemple PAYSAGE-IDF-2027.");
        var demande = new DemandeDAction
        {
            Code = code ?? "",
            Intitule = lecture.Texte(Saisie.Intitule, nameof(Saisie.Intitule), "Donnez un intitulé à l’action."),
            MetierRome = lecture.Facultatif<CodeRome>(Saisie.MetierRome, nameof(Saisie.MetierRome), "Un code ROME compte une lettre et quatre chiffres, par exemple A1203."),
            MetierAppellation = lecture.TexteFacultatif(Saisie.MetierAppellation, nameof(Saisie.MetierAppellation)),
            Territoire = lecture.TexteFacultatif(Saisie.Territoire, nameof(Saisie.Territoire)),
            DebutSouhaite = lecture.Date(Saisie.DebutSouhaite, nameof(Saisie.DebutSouhaite)),
            FinSouhaitee = lecture.Date(Saisie.FinSouhaitee, nameof(Saisie.FinSouhaitee)),
        };
        if (demande.FinSouhaitee < demande.DebutSouhaite) lecture.Signaler(nameof(Saisie.FinSouhaitee), "La fin souhaitée précède le début souhaité.");
        if (!lecture.EstJuste) return Page();
        var resultat = await creer.ExecuterAsync(Acteur, modele, demande, annulation);
        if (!resultat.EstFait)
        {
            Montrer(resultat.Refus);
            return Page();
        }

        Annoncer("L’action est créée. Commencez par le métier visé.");
        return Redirect($"/actions/{resultat.Valeur.Code}");
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class NouvelleSaisie
    {
        public string? Modele { get; set; }

        public string? Code { get; set; }

        public string? Intitule { get; set; }

        public string? MetierRome { get; set; }

        public string? MetierAppellation { get; set; }

        public string? Territoire { get; set; }

        public DateSaisie DebutSouhaite { get; set; } = new();

        public DateSaisie FinSouhaitee { get; set; } = new();
    }
}
