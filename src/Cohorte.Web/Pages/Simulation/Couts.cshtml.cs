using Cohorte.Application.Actions;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Application.Simulation;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Groupe;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Simulation;

/// <summary>What an action costs: each post, each firm, the session against the money of the OPCO, and what a change would do. A firm sees its own posts only.</summary>
[Exige(Permission.VoirCouts)]
public sealed class CoutsModel(LecteurDeFaits lecteur, LecteurDeRegles regles, TimeProvider horloge) : PageDAction
{
    private const int PlacesMaximales = 500;
    private const int SemainesMaximales = 104;
    private const int JoursParSemaine = 7;

    /// <summary>Social regime of the firms.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Regime { get; set; }

    /// <summary>Rate of work accidents, in percent.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Atmp { get; set; }

    /// <summary>Price of the session.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Prix { get; set; }

    /// <summary>Firm that withdraws.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Retrait { get; set; }

    /// <summary>Trainees that drop.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Moins { get; set; }

    /// <summary>Weeks by which the start moves.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Decalage { get; set; }

    /// <summary>The plan.</summary>
    public SimulationDeGroupe Prevu { get; private set; } = null!;

    /// <summary>The plan once changed; <c>null</c> when nothing changes.</summary>
    public SimulationDeGroupe? Change { get; private set; }

    /// <summary>What is shown place by place.</summary>
    public SimulationDeGroupe Montre => Change ?? Prevu;

    /// <summary>Whether a price of the session is given.</summary>
    public bool PrixDonne { get; private set; }

    /// <summary>What was supposed of each post.</summary>
    public IReadOnlyDictionary<(string Employeur, string Poste), string> Suppositions { get; private set; } = new Dictionary<(string, string), string>();

    /// <summary>Firms that may withdraw.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Employeurs { get; private set; } = [];

    /// <summary>Whether the whole action is seen, with its session.</summary>
    public bool VoitTout => Acteur.VoitTouteLAction;

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        return FichierDeListe.Xlsx(CoutsEnTableau.Tableau(Action.Code), Montre.Postes);
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        var faits = await lecteur.ChargerAsync(ActionId, annulation);
        var droit = new Droit(await regles.AppliqueesAsync(annulation));
        var lecture = new LectureDeSaisie(ModelState, "");
        var regime = lecture.Choix<RegimeSocial>(Regime, nameof(Regime)) ?? HypothesesDuGroupe.RegimeProbable(faits);
        var taux = lecture.Mesure<Taux>(Atmp, nameof(Atmp), "Saisissez un pourcentage, par exemple 3,5.") ?? HypothesesDuGroupe.TauxSuppose(regime, droit.Baremes, horloge.AujourdhuiAParis());
        (Regime, Atmp) = (regime.ToString(), Atmp ?? Ecriture.Nombre(taux.Pourcentage, 0, 4));
        var prix = lecture.Mesure<Montant>(Prix, nameof(Prix), "Saisissez un montant en euros, par exemple 12 000.");
        var retrait = lecture.TexteFacultatif(Retrait, nameof(Retrait));
        var moins = lecture.Entier(Moins, nameof(Moins), 0, PlacesMaximales) ?? 0;
        var semaines = lecture.Entier(Decalage, nameof(Decalage), -SemainesMaximales, SemainesMaximales) ?? 0;
        var hypotheses = new HypothesesDuGroupe(regime, taux, null);
        var places = VoitTout ? PlacesDeLAction.De(faits, hypotheses, droit.Baremes, horloge.AujourdhuiAParis())
            : Acteur.EntrepriseId is { } entreprise ? PlacesDeLAction.De(faits, hypotheses, droit.Baremes, horloge.AujourdhuiAParis(), entreprise) : [];
        Employeurs = [.. places.Select(p => p.Poste.Employeur).Distinct(StringComparer.Ordinal).Select(e => (e, e))];
        Suppositions = places.GroupBy(p => (p.Poste.Employeur, p.Poste.Poste)).ToDictionary(g => g.Key, g => string.Join(", ", g.First().Suppositions));
        PrixDonne = VoitTout && prix is { Euros: > 0 };
        var groupe = new GroupeASimuler([.. places.Select(p => p.Poste)], PrixDonne ? prix!.Value : Montant.Zero);
        Prevu = SimulationDeGroupe.De(groupe, droit.Paie);
        if (retrait is null && moins == 0 && semaines == 0) return;
        if (retrait is not null) groupe = Scenarios.SansEmployeur(groupe, retrait);
        groupe = Scenarios.SansStagiaires(groupe, moins);
        Change = SimulationDeGroupe.De(Scenarios.DebutDeplace(groupe, semaines * JoursParSemaine), droit.Paie);
    }
}
