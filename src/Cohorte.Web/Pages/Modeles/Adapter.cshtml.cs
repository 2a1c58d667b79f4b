using Cohorte.Application.Modeles;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Modeles;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Modeles;

/// <summary>Adapts a template and keeps it as the OPCO's own, or a new version of it.</summary>
[Exige(Permission.CreerAction)]
public sealed class AdapterModel(CatalogueDesModeles catalogue, ListeDesModeles liste, Application.Modeles.AdapterModele adapter) : PageCohorte
{
    /// <summary>The form.</summary>
    [BindProperty]
    public ModeleSaisie Saisie { get; set; } = new();

    /// <summary>The template adapted.</summary>
    public ModeleDeParcours Origine { get; private set; } = null!;

    /// <summary>Whether it is already the OPCO's own.</summary>
    public bool EstPropre => _adapte is not null;

    private ModeleAdapte? _adapte;

    public async Task<IActionResult> OnGetAsync(string modele, CancellationToken annulation)
    {
        if (!await ChargerAsync(modele, annulation)) return NotFound();
        Saisie = ModeleSaisie.De(Origine, _adapte?.Version);
        if (!EstPropre) Saisie.Intitule = $"{Origine.Intitule}, adapté";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string modele, CancellationToken annulation)
    {
        if (!await ChargerAsync(modele, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var lu = Saisie.Lire(lecture, Origine);
        if (!lecture.EstJuste) return Redire();
        if (!EstPropre)
        {
            var garde = await adapter.GarderAsync(Acteur, Origine.Code, lu, annulation);
            if (garde.EstFait) return Suite(garde.Valeur, "Le modèle est gardé. Il est proposé aux nouvelles actions.");
            Montrer(garde.Refus);
            return Redire();
        }

        if (await adapter.ModifierAsync(Acteur, modele, Version(Saisie.Version), lu, annulation) is not { } resultat) return NotFound();
        if (resultat.EstFait) return Suite(modele, "La nouvelle version est gardée. Les actions déjà créées gardent la leur.");
        Montrer(resultat.Refus);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        return Redire();
    }

    private RedirectResult Suite(string code, string annonce)
    {
        Annoncer(annonce);
        return Redirect($"/modeles/{code}");
    }

    private PageResult Redire()
    {
        if (Saisie.Etapes.Count == 0) Saisie.Etapes = ModeleSaisie.De(Origine, null).Etapes;
        return Page();
    }

    private async Task<bool> ChargerAsync(string modele, CancellationToken annulation)
    {
        if (await catalogue.TrouverAsync(modele, annulation) is not { } trouve) return false;
        (Origine, _adapte) = (trouve, await liste.AdapteAsync(modele, annulation));
        return true;
    }
}

/// <summary>Raw text of the form of a template.</summary>
public sealed class ModeleSaisie
{
    public string? Version { get; set; }

    public string? Intitule { get; set; }

    public string? Description { get; set; }

    public string? Ancre { get; set; }

    public string? OrientationsParPoste { get; set; }

    public string? CadenceCopilAvant { get; set; }

    public string? CadenceCopilPendant { get; set; }

    public string? AmontIntitule { get; set; }

    public string? AmontFinanceur { get; set; }

    public List<EtapeSaisie> Etapes { get; set; } = [];

    /// <summary>The form filled from a template, with a blank step at the end.</summary>
    public static ModeleSaisie De(ModeleDeParcours modele, Guid? version) => new()
    {
        Version = version?.ToString(),
        Intitule = modele.Intitule,
        Description = modele.Description,
        Ancre = modele.Ancre,
        OrientationsParPoste = Ecriture.Nombre(modele.OrientationsParPoste),
        CadenceCopilAvant = Ecriture.Nombre(modele.CadenceCopilAvant),
        CadenceCopilPendant = Ecriture.Nombre(modele.CadenceCopilPendant),
        AmontIntitule = modele.PhaseAmont?.Intitule,
        AmontFinanceur = modele.PhaseAmont?.Financeur,
        Etapes =
        [
            .. modele.Etapes.Select((e, rang) => new EtapeSaisie { Cle = e.Cle, Intitule = e.Intitule, Ordre = Ecriture.Nombre(rang + 1), DureeSemaines = e.DureeSemaines is { } d ? Ecriture.Nombre(d) : null, Dependances = [.. e.Dependances], FermetureApres = [.. e.FermetureApres], Criteres = [.. e.Criteres] }),
            new EtapeSaisie { Ordre = Ecriture.Nombre(modele.Etapes.Count + 1) },
        ],
    };

    /// <summary>Parses the form; each fault is noted at its field, what makes a template impossible is judged by the domain.</summary>
    public ModeleDeParcours Lire(LectureDeSaisie lecture, ModeleDeParcours origine)
    {
        var lues = new List<(int Ordre, EtapeModele Etape)>();
        var cles = Etapes.Select(e => e.Cle).OfType<string>().ToHashSet();
        var retirees = Etapes.Where(e => e.Retirer).Select(e => e.Cle).OfType<string>().ToHashSet();
        for (var rang = 0; rang < Etapes.Count; rang++)
        {
            var saisie = Etapes[rang];
            if (saisie.Retirer || (string.IsNullOrEmpty(saisie.Cle) && string.IsNullOrWhiteSpace(saisie.Intitule))) continue;
            var champ = $"Etapes[{rang}].";
            var intitule = lecture.Texte(saisie.Intitule, champ + nameof(saisie.Intitule), "Donnez un intitulé à l’étape.");
            var ordre = lecture.EntierExige(saisie.Ordre, champ + nameof(saisie.Ordre), 1, VerificationDuModele.EtapesMaximum, "Donnez le rang de l’étape.");
            lues.Add((ordre, new EtapeModele
            {
                Cle = string.IsNullOrEmpty(saisie.Cle) ? CleLibre(intitule, cles) : saisie.Cle,
                Intitule = intitule,
                DureeSemaines = lecture.Entier(saisie.DureeSemaines, champ + nameof(saisie.DureeSemaines), 1, VerificationDuModele.SemainesMaximum),
                Dependances = [.. saisie.Dependances.OfType<string>().Distinct().Except(retirees)],
                FermetureApres = [.. saisie.FermetureApres.OfType<string>().Distinct().Except(retirees)],
                Criteres = [.. saisie.Criteres.OfType<string>().Distinct()],
            }));
        }

        if (lues.Any(e => e.Etape.Cle.Length > Longueurs.Ordinaire)) lecture.Signaler("Etapes", "Une clé d’étape est trop longue.");
        var amont = lecture.TexteFacultatif(AmontIntitule, nameof(AmontIntitule));
        var financeur = lecture.TexteFacultatif(AmontFinanceur, nameof(AmontFinanceur));
        if (amont is not null && financeur is null) lecture.Signaler(nameof(AmontFinanceur), "Indiquez qui paie cette formation.");
        return origine with
        {
            Intitule = lecture.Texte(Intitule, nameof(Intitule), "Donnez un intitulé au modèle."),
            Description = lecture.Texte(Description, nameof(Description), "Dites en une phrase pour qui est ce modèle.", Longueurs.Texte),
            Ancre = lecture.Texte(Ancre, nameof(Ancre), "Choisissez l’étape qui se termine la veille du premier jour des contrats."),
            OrientationsParPoste = Decimal(lecture),
            CadenceCopilAvant = lecture.EntierExige(CadenceCopilAvant, nameof(CadenceCopilAvant), 1, 365, "Donnez ce délai, en jours."),
            CadenceCopilPendant = lecture.EntierExige(CadenceCopilPendant, nameof(CadenceCopilPendant), 1, 365, "Donnez ce délai, en jours."),
            PhaseAmont = amont is null || financeur is null ? null : new PhaseAmont(amont, financeur),
            Etapes = [.. lues.OrderBy(e => e.Ordre).Select(e => e.Etape)],
        };
    }

    private decimal Decimal(LectureDeSaisie lecture)
    {
        if (NombreSaisi.TryLire(OrientationsParPoste, 2, out var valeur) && valeur is >= 1 and <= 100) return valeur;
        lecture.Signaler(nameof(OrientationsParPoste), "Saisissez un nombre de 1 à 100, par exemple 2,5.");
        return 1;
    }

    private static string CleLibre(string intitule, HashSet<string> cles)
    {
        var racine = TexteDeRecherche.Cle(intitule, 40);
        for (var numero = 1; ; numero++)
        {
            var cle = numero == 1 ? racine : $"{racine}-{numero}";
            if (cles.Add(cle)) return cle;
        }
    }

    /// <summary>A step of the form; without a key it is a new one.</summary>
    public sealed class EtapeSaisie
    {
        public string? Cle { get; set; }

        public string? Intitule { get; set; }

        public string? Ordre { get; set; }

        public string? DureeSemaines { get; set; }

        public List<string> Dependances { get; set; } = [];

        public List<string> FermetureApres { get; set; } = [];

        public List<string> Criteres { get; set; } = [];

        public bool Retirer { get; set; }
    }
}
