using Cohorte.Application.Actions;
using Cohorte.Application.Persistance;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Conformite;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Actions;

/// <summary>A step: its gate with the evidence, what can be done with it, its adaptations.</summary>
[Exige(Permission.VoirAction)]
public sealed class EtapeModel(LecteurDeFaits lecteur, ConduireEtape conduire, AdapterParcours adapter, LeverCritere lever, LecteurDeRegles regles, TimeProvider horloge) : PageDAction
{
    /// <summary>Key of the step, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Cle { get; set; } = "";

    /// <summary>What is done with the step.</summary>
    [BindProperty]
    public ConduiteSaisie Conduite { get; set; } = new();

    /// <summary>What passes over a criterion.</summary>
    [BindProperty]
    public DerogationSaisie Derogation { get; set; } = new();

    /// <summary>What founds a lift by law.</summary>
    [BindProperty]
    public FondementSaisie Fondement { get; set; } = new();

    /// <summary>What changes of the step itself.</summary>
    [BindProperty]
    public AdaptationSaisie Adaptation { get; set; } = new();

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    /// <summary>The step, judged.</summary>
    public VueDEtape Vue { get; private set; } = null!;

    /// <summary>Verdicts of law on the path or the contracts, when the gate holds a criterion of law.</summary>
    public IReadOnlyList<Verdict> Verdicts { get; private set; } = [];

    /// <summary>Period given to a legal basis that has none.</summary>
    [BindProperty]
    public DatationSaisie Datation { get; set; } = new();

    /// <summary>Legal bases recorded before the product asked for their period, on a step that they may lift.</summary>
    public IReadOnlyList<BaseLegale> SansPeriode => Vue.Criteres.Any(c => c.Critere.Nature == NatureCritere.Droit) ? [.. Faits.BasesLegales.Where(b => b.Du is null)] : [];

    /// <summary>Rules that a legal basis could lift here: those that block, and the skills of an experimental contract while the OPCO has not agreed on them.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> AFonder
    {
        get
        {
            var bloquantes = Vue.Criteres.Where(c => !c.EstLeve).SelectMany(c => c.Constat.Bloquantes).Where(r => !r.EstLevee && PorteeDesBasesLegales.PeutEtreLevee(r.Regle)).Select(r => (r.Regle, r.Regle + Typo.DeuxPoints + r.Message)).ToList();
            var competences = PorteeDesBasesLegales.RegleDe(TypeBaseLegale.DecisionEcriteOpco);
            if (Faits.Action.Dispositif == Dispositif.CpExperimental && Vue.Criteres.Any(c => c.Critere.Nature == NatureCritere.Droit) && PorteeDesBasesLegales.AccordSurLesCompetences(Faits.BasesLegales) is null && bloquantes.All(r => r.Regle != competences))
            {
                bloquantes.Add((competences, $"{competences}{Typo.DeuxPoints}l’accord de l’OPCO sur les compétences n’est pas enregistré."));
            }

            return bloquantes;
        }
    }

    /// <summary>Transitions open to the visitor.</summary>
    public IReadOnlyList<string> Transitions { get; private set; } = [];

    /// <summary>The step just before or after on the board, if any.</summary>
    public Etape? Voisine(int ecart) => Faits.Etapes.FirstOrDefault(e => e.Ordre == Vue.Etape.Ordre + ecart);

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        RemplirAdaptation();
        return Page();
    }

    public async Task<IActionResult> OnPostConduireAsync(CancellationToken annulation)
    {
        if (!Peut(Permission.ConduireAction)) return Forbid();
        var lecture = new LectureDeSaisie(ModelState, nameof(Conduite));
        var motif = lecture.TexteFacultatif(Conduite.Motif, nameof(Conduite.Motif), Longueurs.Texte);
        if (!lecture.EstJuste) return await RedisplayAsync(annulation);
        var resultat = await conduire.ExecuterAsync(Acteur, ActionId, Cle, Conduite.Transition ?? "", Version(Conduite.Version), motif, annulation);
        return resultat is null ? NotFound() : await SuiteAsync(resultat.Value, nameof(Conduite), "L’étape est à jour.", annulation);
    }

    public async Task<IActionResult> OnPostDerogerAsync(CancellationToken annulation)
    {
        if (!Peut(Permission.ConduireAction)) return Forbid();
        var lecture = new LectureDeSaisie(ModelState, nameof(Derogation));
        var critere = lecture.Texte(Derogation.Critere, nameof(Derogation.Critere), "Choisissez le critère.");
        var motif = lecture.Texte(Derogation.Motif, nameof(Derogation.Motif), "Donnez le motif de la dérogation.", Longueurs.Texte);
        var reference = lecture.Texte(Derogation.Reference, nameof(Derogation.Reference), "Donnez la référence : une décision, un courrier.");
        var expire = lecture.DateExigee(Derogation.ExpireLe, nameof(Derogation.ExpireLe), "Donnez la fin de la dérogation.");
        if (!lecture.EstJuste) return await RedisplayAsync(annulation);
        return await SuiteAsync(await lever.DerogerAsync(Acteur, ActionId, critere, motif, reference, expire, annulation), nameof(Derogation), "La dérogation est posée.", annulation);
    }

    public async Task<IActionResult> OnPostFonderAsync(CancellationToken annulation)
    {
        if (!Peut(Permission.PoserBaseLegale)) return Forbid();
        var lecture = new LectureDeSaisie(ModelState, nameof(Fondement));
        var regle = lecture.Texte(Fondement.Regle, nameof(Fondement.Regle), "Choisissez la règle.");
        var type = lecture.ChoixExige<TypeBaseLegale>(Fondement.Type, nameof(Fondement.Type), "Choisissez la base légale.");
        var reference = lecture.Texte(Fondement.Reference, nameof(Fondement.Reference), "Donnez la référence de l’accord ou de la décision.");
        var plafond = lecture.Mesure<Taux>(Fondement.Plafond, nameof(Fondement.Plafond), "Saisissez un pourcentage de 0 à 100.");
        var du = lecture.DateExigee(Fondement.Du, nameof(Fondement.Du), "Donnez le premier jour d’effet de l’accord ou de la décision.");
        var au = lecture.Date(Fondement.Au, nameof(Fondement.Au));
        if (!lecture.EstJuste) return await RedisplayAsync(annulation);
        return await SuiteAsync(await lever.FonderAsync(Acteur, ActionId, new DonneesDeBaseLegale(regle, type, reference, plafond, du, au), annulation), nameof(Fondement), "La base légale est enregistrée.", annulation);
    }

    public async Task<IActionResult> OnPostDaterAsync(CancellationToken annulation)
    {
        if (!Peut(Permission.PoserBaseLegale)) return Forbid();
        var lecture = new LectureDeSaisie(ModelState, nameof(Datation));
        var id = lecture.Reference<BaseLegale>(Datation.Id, nameof(Datation.Id));
        if (id is null && lecture.EstJuste) lecture.Signaler(nameof(Datation.Id), "Choisissez la base légale.");
        var du = lecture.DateExigee(Datation.Du, nameof(Datation.Du), "Donnez le premier jour d’effet de l’accord ou de la décision.");
        var au = lecture.Date(Datation.Au, nameof(Datation.Au));
        if (!lecture.EstJuste) return await RedisplayAsync(annulation);
        return await lever.DaterAsync(Acteur, ActionId, id!.Value, du, au, annulation) is { } datee ? await SuiteAsync(datee, nameof(Datation), "La période est notée.", annulation) : NotFound();
    }

    public async Task<IActionResult> OnPostAdapterAsync(CancellationToken annulation)
    {
        if (!Peut(Permission.ConduireAction)) return Forbid();
        if (!await ChargerAsync(annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState, nameof(Adaptation));
        var adaptation = new AdaptationDEtape
        {
            Intitule = lecture.Texte(Adaptation.Intitule, nameof(Adaptation.Intitule), "Donnez un intitulé à l’étape."),
            Ordre = lecture.EntierExige(Adaptation.Ordre, nameof(Adaptation.Ordre), 1, Faits.Etapes.Count, "Donnez le rang de l’étape."),
            Responsable = lecture.TexteFacultatif(Adaptation.Responsable, nameof(Adaptation.Responsable)),
            PrevuDu = lecture.Date(Adaptation.PrevuDu, nameof(Adaptation.PrevuDu)),
            PrevuAu = lecture.Date(Adaptation.PrevuAu, nameof(Adaptation.PrevuAu)),
            Dependances = [.. Adaptation.Dependances.Distinct()],
        };
        if (!lecture.EstJuste) return Page();
        var resultat = await adapter.ModifierEtapeAsync(Acteur, ActionId, Cle, Version(Adaptation.Version), adaptation, annulation);
        return resultat is null ? NotFound() : await SuiteAsync(resultat.Value, nameof(Adaptation), "L’étape est enregistrée.", annulation);
    }

    public async Task<IActionResult> OnPostRepeterAsync(CancellationToken annulation)
    {
        if (!Peut(Permission.ConduireAction)) return Forbid();
        var lecture = new LectureDeSaisie(ModelState, nameof(Conduite));
        var motif = lecture.Texte(Conduite.Motif, nameof(Conduite.Motif), "Indiquez pourquoi cette étape est répétée.", Longueurs.Texte);
        if (!lecture.EstJuste) return await RedisplayAsync(annulation);
        var resultat = await adapter.RepeterAsync(Acteur, ActionId, Cle, motif, annulation);
        if (resultat is not { } repetee) return NotFound();
        if (!repetee.EstFait) return await SuiteAsync(Resultat.Refuse(repetee.Refus), nameof(Conduite), "", annulation);
        Annoncer("L’étape est répétée, à la suite de la première.");
        return Redirect($"/actions/{Action.Code}/etapes/{repetee.Valeur}");
    }

    private async Task<IActionResult> SuiteAsync(Resultat resultat, string prefixe, string annonce, CancellationToken annulation)
    {
        if (resultat.EstFait)
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/etapes/{Cle}");
        }

        Montrer(resultat.Refus, prefixe);
        return await RedisplayAsync(annulation);
    }

    private async Task<IActionResult> RedisplayAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (Conflit is { } conflit) Conduite.Version = Adaptation.Version = conflit.VersionActuelle.ToString();
        if (string.IsNullOrEmpty(Adaptation.Intitule)) RemplirAdaptation();
        return Page();
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.ChargerAsync(ActionId, annulation);
        if (Faits.Etapes.SingleOrDefault(e => e.Cle == Cle) is not { } etape) return false;
        var contexte = new ContexteCritere(Faits, horloge.AujourdhuiAParis(), await regles.AppliqueesAsync(annulation));
        var criteres = Porte.Evaluer(etape, contexte);
        Vue = new VueDEtape(etape, criteres, Porte.EstBloquee(etape, [.. Faits.Etapes], criteres, contexte.Aujourdhui));
        if (criteres.Any(c => c.Critere.Code == CriteresConformite.Parcours.Code) && CriteresConformite.FaitsDuParcours(Faits, contexte.Aujourdhui) is { } parcours)
        {
            Verdicts = CriteresConformite.Verdicts(parcours, contexte.Baremes, RegistreDesRegles.DuParcours);
        }

        if (SansPeriode is [{ Id: var seule }]) Datation.Id ??= seule.ToString();
        Transitions = Peut(Permission.ConduireAction) ? [.. TransitionsEtape.Table.Ouvertes(etape.Etat, Acteur.Role!.Value).Select(t => t.Nom)] : [];
        Conduite.Version ??= etape.Version.ToString();
        return true;
    }

    private void RemplirAdaptation()
    {
        var etape = Vue.Etape;
        Adaptation = new AdaptationSaisie
        {
            Version = etape.Version.ToString(),
            Intitule = etape.Intitule,
            Ordre = etape.Ordre.ToString(Ecriture.Francais),
            Responsable = etape.Responsable,
            PrevuDu = DateSaisie.De(etape.PrevuDu),
            PrevuAu = DateSaisie.De(etape.PrevuAu),
            Dependances = [.. etape.Dependances],
        };
    }

    /// <summary>What is done with the step.</summary>
    public sealed class ConduiteSaisie
    {
        public string? Version { get; set; }

        public string? Transition { get; set; }

        public string? Motif { get; set; }
    }

    /// <summary>What passes over a criterion.</summary>
    public sealed class DerogationSaisie
    {
        public string? Critere { get; set; }

        public string? Motif { get; set; }

        public string? Reference { get; set; }

        public DateSaisie ExpireLe { get; set; } = new();
    }

    /// <summary>Period of a legal basis.</summary>
    public sealed class DatationSaisie
    {
        public string? Id { get; set; }

        public DateSaisie Du { get; set; } = new();

        public DateSaisie Au { get; set; } = new();
    }

    /// <summary>What founds a lift by law.</summary>
    public sealed class FondementSaisie
    {
        public string? Regle { get; set; }

        public string? Type { get; set; }

        public string? Reference { get; set; }

        public string? Plafond { get; set; }

        public DateSaisie Du { get; set; } = new();

        public DateSaisie Au { get; set; } = new();
    }

    /// <summary>What changes of the step itself.</summary>
    public sealed class AdaptationSaisie
    {
        public string? Version { get; set; }

        public string? Intitule { get; set; }

        public string? Ordre { get; set; }

        public string? Responsable { get; set; }

        public DateSaisie PrevuDu { get; set; } = new();

        public DateSaisie PrevuAu { get; set; } = new();

        public List<string> Dependances { get; set; } = [];
    }
}
