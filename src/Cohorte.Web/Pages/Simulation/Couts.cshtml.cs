using Cohorte.Application.Actions;
using Cohorte.Application.Simulation;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Groupes;
using Cohorte.Domaine.Simulation.Paie;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Simulation;

/// <summary>What an action costs: each post, each firm, the session against the money of the OPCO, and what a change would do. A firm sees its own posts only.</summary>
[Exige(Permission.VoirCouts)]
public sealed class CoutsModel(LecteurDeFaits lecteur, BaremesDePaie baremes, TimeProvider horloge) : PageDAction
{
    private const int PlacesMaximales = 500;
    private const int SemainesMaximales = 104;

    /// <summary>Social regime of the firms.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Regime { get; set; }

    /// <summary>Rate of work accidents, in percent.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Atmp { get; set; }

    /// <summary>Price of the session.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Prix { get; set; }

    /// <summary>Price added for each trainee.</summary>
    [BindProperty(SupportsGet = true)]
    public string? PrixParPersonne { get; set; }

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
    public CoutDuGroupe Prevu { get; private set; } = null!;

    /// <summary>The plan once changed; <c>null</c> when nothing changes.</summary>
    public CoutDuGroupe? Change { get; private set; }

    /// <summary>What is shown place by place.</summary>
    public CoutDuGroupe Montre => Change ?? Prevu;

    /// <summary>Firms that may withdraw.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Employeurs { get; private set; } = [];

    /// <summary>Whether the whole action is seen, with its session.</summary>
    public bool VoitTout => Acteur.VoitTouteLAction;

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        return FichierDeListe.Xlsx(CoutsEnTableau.Tableau(Action.Code), Montre.Places);
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        var faits = await lecteur.ChargerAsync(ActionId, annulation);
        var lecture = new LectureDeSaisie(ModelState, "");
        var regime = lecture.Choix<RegimeSocial>(Regime, nameof(Regime)) ?? RegimeProbable(faits);
        var taux = lecture.Mesure<Taux>(Atmp, nameof(Atmp), "Saisissez un pourcentage, par exemple 3,5.") ?? TauxSuppose(regime);
        (Regime, Atmp) = (regime.ToString(), Atmp ?? Ecriture.Nombre(taux.Pourcentage, 0, 4));
        var prix = lecture.Mesure<Montant>(Prix, nameof(Prix), "Saisissez un montant en euros, par exemple 12 000.");
        var parPersonne = lecture.Mesure<Montant>(PrixParPersonne, nameof(PrixParPersonne), "Saisissez un montant en euros, par exemple 800.");
        var scenario = new Scenario(
            lecture.TexteFacultatif(Retrait, nameof(Retrait)),
            lecture.Entier(Moins, nameof(Moins), 0, PlacesMaximales) ?? 0,
            lecture.Entier(Decalage, nameof(Decalage), -SemainesMaximales, SemainesMaximales) ?? 0);
        var hypotheses = new HypothesesDuGroupe(regime, taux, null);
        var places = VoitTout ? PlacesDeLAction.De(faits, hypotheses, horloge.AujourdhuiAParis())
            : Acteur.EntrepriseId is { } entreprise ? PlacesDeLAction.De(faits, hypotheses, horloge.AujourdhuiAParis(), entreprise) : [];
        Employeurs = [.. places.Select(p => p.Employeur).Distinct(StringComparer.Ordinal).Select(e => (e, e))];
        var session = VoitTout && (prix is not null || parPersonne is not null) ? new PrixDeSession(prix ?? Montant.Zero, parPersonne ?? Montant.Zero) : null;
        Prevu = CoutDuGroupe.Calculer(places, session, new Scenario(), baremes);
        if (scenario != new Scenario()) Change = CoutDuGroupe.Calculer(places, session, scenario, baremes);
    }

    /// <summary>Codes of agricultural agreements begin with 7, 8 or 9.</summary>
    private static RegimeSocial RegimeProbable(FaitsAction faits) =>
        faits.Entreprises.Values.Any(e => e.Idcc is ['7' or '8' or '9', ..]) ? RegimeSocial.Agricole : RegimeSocial.General;

    private Taux TauxSuppose(RegimeSocial regime) =>
        baremes.Source.Nombre(TauxSupposes.AccidentsDuTravail(regime == RegimeSocial.Agricole)).A(horloge.AujourdhuiAParis()) is { } valeur ? new Taux(valeur.Valeur) : default;
}
