using Cohorte.Application.Actions;
using Cohorte.Application.Contrats;
using Cohorte.Application.Documents;
using Cohorte.Application.Reglementation;
using Cohorte.Application.Suivi;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Suivi;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Suivi;

/// <summary>Hours done by each person in each module, and the review of the programme.</summary>
[Exige(Permission.VoirSuivi, Ecriture = Permission.ModifierSuivi)]
public sealed class IndexModel(LecteurDeFaits lecteur, ReleverAssiduite relever, Baremes baremes, TimeProvider horloge) : PageDeListeDAction<IndexModel.LigneDeSuivi>
{
    /// <summary>Raw text of the form.</summary>
    [BindProperty]
    public ReleveSaisie Saisie { get; set; } = new();

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    /// <summary>Contracts that the visitor sees.</summary>
    public IReadOnlyList<Contrat> Contrats { get; private set; } = [];

    /// <summary>Modules of the retained path; a provider sees its own.</summary>
    public IReadOnlyList<ModuleFormation> Modules { get; private set; } = [];

    /// <summary>Hours of a person that the page follows.</summary>
    public Heures HeuresPrevues => Acteur.Role == Role.OrganismeFormation ? new(Modules.Sum(m => m.Heures.Valeur)) : Faits.ParcoursRetenu?.HeuresFormation ?? Heures.Aucune;

    /// <summary>Statement of a person in a module.</summary>
    public SyntheseAssiduite? De(Contrat contrat, ModuleFormation module) => Faits.Assiduites.FirstOrDefault(a => a.ContratId == contrat.Id && a.ModuleId == module.Id);

    /// <summary>Where the review of a contract stands.</summary>
    public RevueAdequation Revue(Contrat contrat) => RevueAdequation.De(contrat, DelaisLegaux.MoisDAdequation(baremes, contrat.DateDebut), horloge.AujourdhuiAParis());

    /// <param name="personne">Contract whose statement is corrected.</param>
    /// <param name="dans">Its module.</param>
    /// <param name="annulation">Cancellation.</param>
    public async Task OnGetAsync(string? personne, string? dans, CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        if (Contrats.FirstOrDefault(c => c.Id.ToString() == personne) is { } contrat && Modules.FirstOrDefault(m => m.Id.ToString() == dans) is { } module) Saisie = ReleveSaisie.De(contrat, module, De(contrat, module));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var contrat = lecture.Reference<Contrat>(Saisie.ContratId, nameof(Saisie.ContratId));
        var module = lecture.Reference<ModuleFormation>(Saisie.ModuleId, nameof(Saisie.ModuleId));
        if (contrat is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.ContratId), "Choisissez la personne.");
        if (module is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.ModuleId), "Choisissez le module.");
        const string illisible = "Saisissez un nombre d’heures, par exemple 33,5.";
        var releve = new ReleveAssiduite(
            lecture.MesureExigee<Heures>(Saisie.Realisees, nameof(Saisie.Realisees), "Donnez les heures faites.", illisible),
            lecture.Mesure<Heures>(Saisie.Justifiees, nameof(Saisie.Justifiees), illisible) ?? Heures.Aucune,
            lecture.Mesure<Heures>(Saisie.Injustifiees, nameof(Saisie.Injustifiees), illisible) ?? Heures.Aucune);
        var arretee = lecture.DateExigee(Saisie.ArreteeAu, nameof(Saisie.ArreteeAu), "Donnez la date d’arrêté.");
        if (lecture.EstJuste)
        {
            if (await relever.ExecuterAsync(Acteur, ActionId, contrat!.Value, module!.Value, Version(Saisie.Version), releve, arretee, annulation) is not { } resultat) return NotFound();
            if (resultat.EstFait)
            {
                Annoncer("Le relevé est enregistré.");
                return Redirect($"/actions/{Action.Code}/suivi");
            }

            Montrer(resultat.Refus);
            if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        }

        await ChargerAsync(annulation);
        return Page();
    }

    protected override async Task ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.ChargerAsync(ActionId, annulation);
        Contrats = Faits.ContratsTenusVisibles(Acteur);
        Modules = Faits.ModulesVisibles(Acteur);
        Liste = ListeCourte<LigneDeSuivi>.Lire(Request, Tableau(), etat => Contrats.SelectMany(c => Modules.Select(m => new LigneDeSuivi(c, m, De(c, m)))).Where(l => etat.Filtre("releve") switch { "oui" => l.Releve is not null, "non" => l.Releve is null, _ => true } && (etat.Filtre("module") is not { } voulu || l.Module.Id.ToString() == voulu)),
            l => [Faits.NomDe(l.Contrat.PersonneId), Faits.NomDe(l.Contrat.EntrepriseId), l.Module.Intitule],
            ("personne", l => Faits.NomDe(l.Contrat.PersonneId)), ("entreprise", l => Faits.NomDe(l.Contrat.EntrepriseId)), ("module", l => l.Module.Ordre), ("faites", l => l.Releve?.HeuresRealisees.Valeur), ("absences", l => l.Releve is { } r ? r.AbsencesJustifiees.Valeur + r.AbsencesInjustifiees.Valeur : null), ("arrete", l => l.Releve?.ArreteeAu));
    }

    private Tableau<LigneDeSuivi> Tableau() => new($"suivi-{Action.Code}",
    [
        ("Personne", l => Faits.NomDe(l.Contrat.PersonneId)), ("Entreprise", l => Faits.NomDe(l.Contrat.EntrepriseId)), ("Module", l => l.Module.Intitule), ("Heures prévues", l => l.Module.Heures), ("Heures faites", l => l.Releve?.HeuresRealisees),
        ("Absences justifiées", l => l.Releve?.AbsencesJustifiees), ("Absences injustifiées", l => l.Releve?.AbsencesInjustifiees), ("Arrêté au", l => l.Releve?.ArreteeAu),
    ]);

    /// <summary>A person in a module, with its statement once noted.</summary>
    public sealed record LigneDeSuivi(Contrat Contrat, ModuleFormation Module, SyntheseAssiduite? Releve);

    /// <summary>Raw text of the form.</summary>
    public sealed class ReleveSaisie
    {
        public string? Version { get; set; }

        public string? ContratId { get; set; }

        public string? ModuleId { get; set; }

        public string? Realisees { get; set; }

        public string? Justifiees { get; set; }

        public string? Injustifiees { get; set; }

        public DateSaisie ArreteeAu { get; set; } = new();

        /// <summary>The form of a person in a module, filled from what was stated.</summary>
        public static ReleveSaisie De(Contrat contrat, ModuleFormation module, SyntheseAssiduite? releve) => new()
        {
            Version = releve?.Version.ToString(),
            ContratId = contrat.Id.ToString(),
            ModuleId = module.Id.ToString(),
            Realisees = releve is null ? null : Ecriture.Nombre(releve.HeuresRealisees.Valeur),
            Justifiees = releve is null ? null : Ecriture.Nombre(releve.AbsencesJustifiees.Valeur),
            Injustifiees = releve is null ? null : Ecriture.Nombre(releve.AbsencesInjustifiees.Valeur),
            ArreteeAu = DateSaisie.De(releve?.ArreteeAu),
        };
    }
}
