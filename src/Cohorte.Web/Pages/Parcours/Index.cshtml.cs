using Cohorte.Application.Actions;
using Cohorte.Application.Documents;
using Cohorte.Application.Parcours;
using Cohorte.Application.Persistance;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Reglementation;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Parcours;

/// <summary>The path of an action: variants, modules, skills covered, and what the law says of it.</summary>
[Exige(Permission.VoirParcours, Ecriture = Permission.ModifierParcours)]
public sealed class IndexModel(LecteurDeFaits lecteur, ConstruireParcours construire, LecteurDeRegles regles, Baremes baremes, TimeProvider horloge) : PageDAction, IPageDeListe
{
    private const int HeuresMaximum = 5_000;

    private Heures? _semaine;

    /// <summary>The variant looked at, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Variante { get; set; }

    /// <summary>The module edited, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Modifier { get; set; }

    /// <summary>The module copied, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Dupliquer { get; set; }

    /// <summary>The variant's form.</summary>
    [BindProperty]
    public ParcoursSaisie Saisie { get; set; } = new();

    /// <summary>The module's form.</summary>
    [BindProperty]
    public ModuleSaisie Module { get; set; } = new();

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    /// <summary>The variant shown; <c>null</c> while there is none.</summary>
    public ParcoursFormation? Parcours { get; private set; }

    /// <summary>The list.</summary>
    public ListeCourte<ModuleFormation> Liste { get; private set; } = null!;

    /// <inheritdoc />
    public EtatListe Etat => Liste.Etat;

    /// <inheritdoc />
    public int Total => Liste.Toutes.Count;

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Liste.Colonnes;

    /// <summary>What the law says of the retained variant.</summary>
    public IReadOnlyList<Verdict> Verdicts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        Remplir();
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => await ChargerAsync(annulation) ? Liste.Csv() : NotFound();

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => await ChargerAsync(annulation) ? Liste.Xlsx() : NotFound();

    public async Task<IActionResult> OnPostEnregistrerAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var donnees = new DonneesParcours(
            lecture.Texte(Saisie.Nom, nameof(Saisie.Nom), "Donnez un nom à ce parcours."),
            lecture.Date(Saisie.Debut, nameof(Saisie.Debut)),
            lecture.Date(Saisie.Fin, nameof(Saisie.Fin)),
            lecture.MesureExigee<Heures>(Saisie.Hebdomadaires, nameof(Saisie.Hebdomadaires), "Donnez les heures par semaine des contrats.", "Saisissez un nombre d’heures, par exemple 35."),
            lecture.TexteFacultatif(Saisie.Contraintes, nameof(Saisie.Contraintes), Longueurs.Texte));
        if (lecture.EstJuste && HeuresParSemaine.Faute(donnees.HeuresHebdomadaires, baremes, horloge.AujourdhuiAParis()) is { } faute) lecture.Signaler(nameof(Saisie.Hebdomadaires), faute);
        if (!lecture.EstJuste) return Page();
        if (Parcours is null || Saisie.Nouveau)
        {
            var cree = await construire.CreerAsync(Acteur, ActionId, donnees, annulation);
            return cree.EstFait ? Revenir("Le parcours est créé.", cree.Valeur) : Redire(Resultat.Refuse(cree.Refus));
        }

        return await construire.ModifierAsync(Acteur, ActionId, Parcours.Id, Version(Saisie.Version), donnees, annulation) is { } modifie
            ? modifie.EstFait ? Revenir("Le parcours est enregistré.", Parcours.Id) : Redire(modifie)
            : NotFound();
    }

    public async Task<IActionResult> OnPostRetenirAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation) || Parcours is null) return NotFound();
        return await construire.RetenirAsync(Acteur, ActionId, Parcours.Id, annulation) is { } resultat
            ? resultat.EstFait ? Revenir("Ce parcours est retenu.", Parcours.Id) : Redire(resultat)
            : NotFound();
    }

    public async Task<IActionResult> OnPostModuleAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation) || Parcours is null) return NotFound();
        var lecture = new LectureDeSaisie(ModelState, nameof(Module));
        var donnees = new DonneesModule(
            lecture.Texte(Module.Intitule, nameof(Module.Intitule), "Donnez un nom au module."),
            lecture.MesureExigee<Heures>(Module.Heures, nameof(Module.Heures), "Donnez les heures du module.", "Saisissez un nombre d’heures, par exemple 140 ou 33,5."),
            lecture.ChoixExige<ModeFormation>(Module.Mode, nameof(Module.Mode), "Choisissez où il se suit."),
            lecture.TexteFacultatif(Module.Objectifs, nameof(Module.Objectifs), Longueurs.Texte),
            lecture.TexteFacultatif(Module.Lot, nameof(Module.Lot)),
            [.. Module.Competences.Select(t => Guid.TryParse(t, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)],
            Faits.Action.PhaseAmont is null ? PhaseFormation.Contrat : lecture.Choix<PhaseFormation>(Module.Phase, nameof(Module.Phase)) ?? PhaseFormation.Contrat);
        if (lecture.EstJuste && donnees.Heures.Valeur is <= 0 or > HeuresMaximum) lecture.Signaler(nameof(Module.Heures), "Les heures d’un module vont de 0,25 à 5 000.");
        if (!lecture.EstJuste) return Page();
        var resultat = Id<ModuleFormation>.TryParse(Module.Id, null, out var id)
            ? await construire.ModifierModuleAsync(Acteur, ActionId, id, Version(Module.Version), donnees, annulation)
            : await construire.AjouterModuleAsync(Acteur, ActionId, Parcours.Id, donnees, annulation);
        if (resultat is not { } rendu) return NotFound();
        return rendu.EstFait ? Revenir("Le module est enregistré.", Parcours.Id) : Redire(rendu, nameof(Module));
    }

    public async Task<IActionResult> OnPostRetirerAsync(string? module, CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation) || Parcours is null || !Id<ModuleFormation>.TryParse(module, null, out var id)) return NotFound();
        return await construire.RetirerModuleAsync(Acteur, ActionId, id, annulation) is { } resultat
            ? resultat.EstFait ? Revenir("Le module est retiré.", Parcours.Id) : Redire(resultat)
            : NotFound();
    }

    private RedirectResult Revenir(string annonce, Id<ParcoursFormation> parcours)
    {
        Annoncer(annonce);
        return Redirect($"/actions/{Action.Code}/parcours?variante={parcours}");
    }

    private IActionResult Redire(Resultat resultat, string prefixe = "Saisie")
    {
        Montrer(resultat.Refus, prefixe);
        if (Conflit is { } conflit) Saisie.Version = Module.Version = conflit.VersionActuelle.ToString();
        return Page();
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.ChargerAsync(ActionId, annulation);
        var droit = await regles.AppliqueesAsync(annulation);
        _semaine = droit.HeuresDeLaSemaine(horloge.AujourdhuiAParis());
        Parcours = string.IsNullOrEmpty(Variante) ? Faits.ParcoursRetenu ?? (Faits.Parcours.Count > 0 ? Faits.Parcours[0] : null) : Faits.Parcours.FirstOrDefault(p => p.Id.ToString() == Variante);
        if (Parcours is null && !string.IsNullOrEmpty(Variante)) return false;
        Liste = ListeCourte<ModuleFormation>.Lire(Request, Tableau(), etat => (Parcours?.Modules ?? []).Where(m => etat.Filtre<ModeFormation>("mode") is not { } voulu || m.Mode == voulu),
            m => [m.Intitule, m.Objectifs, m.Lot, Organisme(m), .. Couvertes(m)],
            ("ordre", m => m.Ordre), ("module", m => m.Intitule), ("heures", m => m.Heures.Valeur), ("mode", m => m.Mode), ("organisme", m => Organisme(m)));
        if (Parcours == Faits.ParcoursRetenu && CriteresConformite.FaitsDuParcours(Faits, horloge.AujourdhuiAParis()) is { } faits) Verdicts = CriteresConformite.Verdicts(faits, droit, RegistreDesRegles.DuParcours);
        return true;
    }

    /// <summary>Provider of a module, once chosen.</summary>
    public string? Organisme(ModuleFormation module) => module.PrestataireId is { } id && Faits.Prestataires.TryGetValue(id, out var organisme) ? organisme.Nom : null;

    /// <summary>Skills that a module covers.</summary>
    public IReadOnlyList<string> Couvertes(ModuleFormation module) => [.. Faits.Competences.Where(c => module.Competences.Contains(c.Id.Valeur)).Select(c => c.Intitule)];

    private Tableau<ModuleFormation> Tableau() => new($"modules-{Action.Code}",
    [
        ("Module", m => m.Intitule), ("Heures", m => m.Heures), ("Mode", m => m.Mode.Libelle()), ("Phase", m => m.Phase.Libelle()), ("Compétences couvertes", m => Typo.Liste(Couvertes(m))), ("Organisme", m => Organisme(m)), ("Lot", m => m.Lot), ("Objectifs", m => m.Objectifs),
    ]);

    private void Remplir()
    {
        Saisie = new ParcoursSaisie
        {
            Version = Parcours?.Version.ToString(),
            Nom = Parcours?.Nom ?? "Parcours",
            Debut = DateSaisie.De(Parcours is null ? Faits.Action.DebutSouhaite : Parcours.Debut),
            Fin = DateSaisie.De(Parcours is null ? Faits.Action.FinSouhaitee : Parcours.Fin),
            Hebdomadaires = (Parcours?.HeuresHebdomadaires ?? _semaine) is { } semaine ? Ecriture.Nombre(semaine.Valeur) : null,
            Contraintes = Parcours?.Contraintes,
        };
        var copie = string.IsNullOrEmpty(Modifier);
        if (Parcours?.Modules.FirstOrDefault(m => m.Id.ToString() == (copie ? Dupliquer : Modifier)) is not { } module) return;
        Module = new ModuleSaisie
        {
            Id = copie ? null : module.Id.ToString(),
            Version = copie ? null : module.Version.ToString(),
            Intitule = module.Intitule,
            Heures = Ecriture.Nombre(module.Heures.Valeur),
            Mode = module.Mode.ToString(),
            Phase = module.Phase.ToString(),
            Objectifs = module.Objectifs,
            Lot = module.Lot,
            Competences = [.. module.Competences.Select(c => c.ToString())],
        };
    }

    /// <summary>Raw text of the variant's form.</summary>
    public sealed class ParcoursSaisie
    {
        public string? Version { get; set; }

        public bool Nouveau { get; set; }

        public string? Nom { get; set; }

        public DateSaisie Debut { get; set; } = new();

        public DateSaisie Fin { get; set; } = new();

        public string? Hebdomadaires { get; set; }

        public string? Contraintes { get; set; }
    }

    /// <summary>Raw text of the module's form.</summary>
    public sealed class ModuleSaisie
    {
        public string? Id { get; set; }

        public string? Version { get; set; }

        public string? Intitule { get; set; }

        public string? Heures { get; set; }

        public string? Mode { get; set; }

        public string? Phase { get; set; }

        public string? Objectifs { get; set; }

        public string? Lot { get; set; }

        public List<string> Competences { get; set; } = [];
    }
}
