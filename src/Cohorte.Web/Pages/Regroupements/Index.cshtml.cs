using Cohorte.Application.Regroupements;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Territoires;
using Cohorte.Domaine.Travaux;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Cohorte.Web.Pages.Regroupements;

/// <summary>Map of the open needs of a territory, groups proposed for them, and what the others lack. Everything asked is in the address.</summary>
[Exige(Permission.VoirRegroupements, Ecriture = Permission.ModifierRegroupements)]
public sealed class IndexModel(ProposerRegroupements proposer, ChercherRegroupement chercher, ListeDesBesoinsSignales liste, ReferentielDesCommunes referentiel) : PageCohorte
{
    private const int LieuxMaximum = 20;

    /// <summary>Department of the territory; empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Departement { get; set; }

    /// <summary>Least posts of a group, as typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Minimum { get; set; }

    /// <summary>Most posts of a group, as typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Maximum { get; set; }

    /// <summary>Longest way, in minutes, as typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Minutes { get; set; }

    /// <summary>Places of training, as typed; empty to let them be proposed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Lieux { get; set; }

    /// <summary>Key of a longer search; empty for what a page has the time to find.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Calcul { get; set; }

    /// <summary>The longer search of that key, as long as it answers these needs and settings.</summary>
    public Travail? Recherche { get; private set; }

    /// <summary>Whether it still runs.</summary>
    public bool EstEnCours => Recherche is { EstFini: false };

    /// <summary>Whether a longer search may find better.</summary>
    public bool ResteAChercher => Proposition is { EstProuvee: false } && Recherche?.Etat != EtatTravail.Termine;

    /// <summary>Departments that hold open needs.</summary>
    public IReadOnlyList<(string Code, string Texte)> Departements { get; private set; } = [];

    /// <summary>Open needs of the territory.</summary>
    public IReadOnlyList<BesoinSitue> Besoins { get; private set; } = [];

    /// <summary>The groups; <c>null</c> when nothing could be computed.</summary>
    public PropositionDeRegroupement? Proposition { get; private set; }

    /// <summary>What makes a group viable.</summary>
    public CritereDeRegroupement Critere { get; private set; } = CritereDeRegroupement.Usuel;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        if (await PoserAsync(annulation) is not { } pose) return;
        Recherche = await chercher.TrouverAsync(Calcul, pose.Probleme, annulation);
        if (EstEnCours) return;
        Proposition = Recherche is { Etat: EtatTravail.Termine, Resultat: { } resultat } ? pose.Lire(ChercherRegroupement.Lire(resultat)) : proposer.Proposer(pose, annulation);
    }

    /// <summary>Starts a longer search in the background.</summary>
    public async Task<IActionResult> OnPostChercherAsync(CancellationToken annulation)
    {
        if (await PoserAsync(annulation) is not { } pose) return Page();
        var lancee = await chercher.LancerAsync(Acteur, pose.Probleme, annulation);
        if (lancee.EstFait) return Redirect(Adresse(lancee.Valeur));
        Montrer(lancee.Refus, "");
        Proposition = proposer.Proposer(pose, annulation);
        return Page();
    }

    /// <summary>Stops it; nothing is changed.</summary>
    public async Task<IActionResult> OnPostArreterAsync(CancellationToken annulation)
    {
        if (await PoserAsync(annulation) is null) return Page();
        await chercher.ArreterAsync(Calcul, annulation);
        return Redirect(Adresse(Calcul));
    }

    /// <summary>Address of this page with its settings and a search.</summary>
    public string Adresse(string? calcul) => QueryHelpers.AddQueryString("/regroupement", new Dictionary<string, string?>
    {
        [nameof(Departement)] = Departement?.Trim(),
        [nameof(Minimum)] = Texte(Critere.EffectifMinimal),
        [nameof(Maximum)] = Texte(Critere.EffectifMaximal),
        [nameof(Minutes)] = Texte(Critere.MinutesMaximales),
        [nameof(Lieux)] = Lieux?.Trim(),
        [nameof(Calcul)] = calcul is { Length: <= ChercherRegroupement.CleMaximale } ? calcul : null,
    });

    /// <summary>Reads the settings and the needs; <c>null</c> when a setting is wrong, or nothing is to be gathered.</summary>
    private async Task<RegroupementPose?> PoserAsync(CancellationToken annulation)
    {
        Departements = [.. (await liste.DepartementsAsync(annulation)).Select(d => (d.Departement, $"{referentiel.Departements.GetValueOrDefault(d.Departement, "Département")} ({d.Departement}), {Ecriture.Compte(d.Postes, "poste")}"))];
        var lecture = new LectureDeSaisie(ModelState, "");
        var departement = string.IsNullOrWhiteSpace(Departement) ? null : Departement.Trim();
        if (departement is not null && !referentiel.Departements.ContainsKey(departement)) lecture.Signaler(nameof(Departement), "Choisissez un département de la liste.");
        Critere = new(
            lecture.Entier(Minimum, nameof(Minimum), 1, CritereDeRegroupement.EffectifPermis) ?? Critere.EffectifMinimal,
            lecture.Entier(Maximum, nameof(Maximum), 1, CritereDeRegroupement.EffectifPermis) ?? Critere.EffectifMaximal,
            lecture.Entier(Minutes, nameof(Minutes), 0, CritereDeRegroupement.MinutesPermises) ?? Critere.MinutesMaximales);
        (Minimum, Maximum, Minutes) = (Minimum ?? Texte(Critere.EffectifMinimal), Maximum ?? Texte(Critere.EffectifMaximal), Minutes ?? Texte(Critere.MinutesMaximales));
        if (Critere.EffectifMaximal < Critere.EffectifMinimal) lecture.Signaler(nameof(Maximum), "L’effectif maximal est plus petit que l’effectif minimal.");
        var lieux = LireLieux(lecture);
        if (!lecture.EstJuste) return null;
        Besoins = await proposer.BesoinsAsync(departement, annulation);
        if (Besoins.Count == 0) return null;
        var pose = proposer.Poser(Besoins, lieux, Critere);
        if (pose.EstFait) return pose.Valeur;
        lecture.Signaler(nameof(Departement), pose.Refus[0].Message);
        return null;
    }

    private static string Texte(int nombre) => nombre.ToString(Ecriture.Francais);

    private List<Commune> LireLieux(LectureDeSaisie lecture)
    {
        var lieux = new List<Commune>();
        var noms = (lecture.TexteFacultatif(Lieux, nameof(Lieux), 1_000) ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (noms.Length > LieuxMaximum) lecture.Signaler(nameof(Lieux), $"Donnez {LieuxMaximum} lieux au plus.");
        foreach (var nom in noms.Take(LieuxMaximum))
        {
            var trouve = referentiel.Chercher(nom);
            if (!trouve.EstFait) lecture.Signaler(nameof(Lieux), trouve.Refus[0].Message);
            else if (!lieux.Contains(trouve.Valeur)) lieux.Add(trouve.Valeur);
        }

        return lieux;
    }

    /// <summary>Address that creates an action from a group.</summary>
    public static string AdresseDeCreation(GroupeViable groupe) =>
        $"/regroupement/action?lieu={groupe.Lieu.Code}{string.Concat(groupe.Membres.Select(m => $"&besoin={m.Besoin.Id}"))}";
}
