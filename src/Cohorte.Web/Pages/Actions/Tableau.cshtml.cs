using Cohorte.Application.Actions;
using Cohorte.Application.Bilans;
using Cohorte.Application.Reglementation;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Taches;
using Cohorte.Web.Droits;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Actions;

/// <summary>The board of an action: its steps, whose turn it is, its candidates, its committee.</summary>
[Exige(Permission.VoirAction, Ecriture = Permission.ConduireAction)]
public sealed class TableauModel(LecteurDeFaits lecteur, AdapterParcours adapter, LecteurDeRegles regles, TimeProvider horloge) : PageDAction
{
    private const int ToursMontres = 8;
    private Baremes _baremes = null!;

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    /// <summary>Steps of the rail.</summary>
    public IReadOnlyList<VueDEtape> Etapes { get; private set; } = [];

    /// <summary>Most pressing turns.</summary>
    public IReadOnlyList<Tour> Tours { get; private set; } = [];

    /// <summary>Turns in all.</summary>
    public int NombreDeTours { get; private set; }

    /// <summary>Today in Paris.</summary>
    public DateOnly Aujourdhui { get; private set; }

    /// <summary>Step in progress that the page details.</summary>
    public VueDEtape? Courante => Etapes.FirstOrDefault(e => e.EstBloquee) ?? Etapes.FirstOrDefault(e => e.Etape.Etat == EtatEtape.EnCours);

    /// <summary>Funnel of the candidates: title, number, page.</summary>
    public IReadOnlyList<(string Titre, int Nombre, string Lien)> Entonnoir { get; private set; } = [];

    /// <summary>Next meeting of the committee.</summary>
    public ReunionCopil? Prochaine => Faits.Reunions.Where(r => r.Le >= Aujourdhui && r.Etat is EtatReunion.Preparee or EtatReunion.Convoquee).MinBy(r => r.Le);

    /// <summary>Figures that say where the action went, once contracts are signed; only for those who may read the final account.</summary>
    public IReadOnlyList<ChiffreDuBilan> ChiffresCles { get; private set; } = [];

    /// <summary>Share of training of the path, a fraction; <c>null</c> while it cannot be computed.</summary>
    public decimal? PartDeFormation => CriteresConformite.FaitsDuParcours(Faits, Aujourdhui) is { } parcours ? Domaine.Conformite.PartDeFormation.De(parcours, _baremes) : null;

    /// <summary>Legal bases recorded before the product asked for their period.</summary>
    public IReadOnlyList<BaseLegale> SansPeriode => [.. Faits.BasesLegales.Where(b => b.Du is null)];

    /// <summary>The step where the period of a legal basis is given: the first that a rule of law guards.</summary>
    public VueDEtape? EtapeDuDroit => Etapes.FirstOrDefault(v => v.Criteres.Any(c => c.Critere.Nature == NatureCritere.Droit));

    /// <summary>Alerts of law that a legal basis lifts: the basis, the steps it lifts, what the rule says.</summary>
    public IReadOnlyList<(BaseLegale Fondement, IReadOnlyList<VueDEtape> Vues, string Preuve)> Levees =>
    [
        .. Etapes.SelectMany(v => v.Criteres.Where(c => c.Etat == EtatCritere.LeveParBaseLegale).SelectMany(c => c.BasesLegales.Select(b => (Fondement: b, Vue: v, Preuve: c.Constat.PreuvePour(Acteur)))))
            .GroupBy(l => l.Fondement.Id)
            .Select(g => (g.First().Fondement, (IReadOnlyList<VueDEtape>)[.. g.Select(l => l.Vue)], g.First().Preuve)),
    ];

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnPostReplanifierAsync(CancellationToken annulation)
    {
        var resultat = await adapter.ReplanifierAsync(Acteur, ActionId, annulation);
        if (resultat.EstFait)
        {
            Annoncer("Les dates prévues sont recalculées depuis le début souhaité des contrats.");
            return Redirect($"/actions/{Action.Code}");
        }

        Montrer(resultat.Refus);
        await ChargerAsync(annulation);
        return Page();
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        Aujourdhui = horloge.AujourdhuiAParis();
        Faits = await lecteur.ChargerAsync(ActionId, annulation);
        _baremes = await regles.AppliqueesAsync(annulation);
        Etapes = VueDEtape.Toutes(new ContexteCritere(Faits, Aujourdhui, _baremes));
        var tours = QuiDoitAgir.Tous(Faits, Aujourdhui, DelaisLegaux.De(_baremes)).Where(EstVisible).ToList();
        (Tours, NombreDeTours) = ([.. tours.Take(ToursMontres)], tours.Count);
        if (Faits.ContratsSignes.Count > 0 && Peut(Permission.VoirBilan) && Acteur.VoitTouteLAction)
        {
            ChiffresCles = [.. BilanEnTableau.Rubriques(Faits).SelectMany(r => r.Chiffres).Where(c => c.Code is "candidats" or "contrats" or "abandons" or "heures" || c.Code.StartsWith("issue-", StringComparison.Ordinal))];
        }

        Entonnoir = Faits.Candidatures.Count == 0 ? [] :
        [
            ("Orientés", Faits.Candidatures.Count, "candidats"),
            ("Vus en sélection", Faits.Candidatures.Count(c => c.Etat is not (EtatCandidature.Orientee or EtatCandidature.Informee) && (c.Etat != EtatCandidature.Desistee || c.PosteId != null)), "candidats"),
            ("Proposés à une entreprise", Faits.Candidatures.Count(c => c.PosteId is not null), "candidats"),
            ("En immersion", Faits.Immersions.Select(i => i.CandidatureId).Distinct().Count(), "immersions"),
            ("Retenus", Faits.Retenues.Count, $"candidats?groupe={nameof(GroupeDeCandidatures.Retenues)}"),
        ];
    }

    /// <summary>Names of persons are only for those who see the whole action; the others see their own turns.</summary>
    private bool EstVisible(Tour tour) => tour.EstVisiblePar(Acteur);
}
