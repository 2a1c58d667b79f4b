using Cohorte.Application.Actions;
using Cohorte.Application.Documents;
using Cohorte.Application.Echanges;
using Cohorte.Application.Partenaires;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Partenaires;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Partenaires;

/// <summary>The partners of an action: how many persons each means to send, how many it sent.</summary>
[Exige(Permission.VoirPartenaires, Ecriture = Permission.ModifierPartenaires)]
public sealed class DansLActionModel(LecteurDeFaits lecteur, EnregistrerPartenaire enregistrer, CohorteDbContext context, DernieresNouvelles nouvelles, TimeProvider horloge) : PageDeListeDAction<EngagementPartenaire>
{
    private const int CibleMaximale = 10_000;
    private Dictionary<Id<Partenaire>, DateOnly> _nouvelles = [];

    /// <summary>The form.</summary>
    [BindProperty]
    public EngagementSaisie Saisie { get; set; } = new();

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    /// <summary>Known partners.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Connus { get; private set; } = [];

    /// <summary>Part of a name that narrows them.</summary>
    public NomCherche Nom => field ??= NomCherche.Lire(Request);

    /// <summary>Persons to be sent to fill the posts.</summary>
    public int Besoin => CriteresSourcing.Besoin(Faits);

    /// <summary>Persons that partners mean to send.</summary>
    public int Prevues => Faits.Engagements.Sum(e => e.Cible ?? 0);

    /// <summary>Days without news of a partner.</summary>
    public int? Silence(Id<Partenaire> id) => SansNouvelles.Jours(_nouvelles.TryGetValue(id, out var le) ? le : null, horloge.AujourdhuiAParis());

    /// <param name="depuis">Engagement whose number is copied.</param>
    /// <param name="corriger">Engagement that is corrected.</param>
    /// <param name="annulation">Cancellation.</param>
    public async Task OnGetAsync(string? depuis, string? corriger, CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        if (Faits.Engagements.FirstOrDefault(e => e.Id.ToString() == corriger) is { } connu)
        {
            Saisie = new() { PartenaireId = connu.PartenaireId.ToString(), Version = connu.Version.ToString(), Cible = connu.Cible?.ToString(Ecriture.Francais) };
            if (Connus.All(c => c.Valeur != Saisie.PartenaireId)) Connus = [(connu.PartenaireId.ToString(), De(connu).Nom), .. Connus];
        }

        if (Faits.Engagements.FirstOrDefault(e => e.Id.ToString() == depuis) is { } modele) Saisie.Cible = modele.Cible?.ToString(Ecriture.Francais);
    }

    public async Task<IActionResult> OnPostEngagerAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var id = lecture.Reference<Partenaire>(Saisie.PartenaireId, nameof(Saisie.PartenaireId));
        if (id is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.PartenaireId), "Choisissez un partenaire de la liste.");
        var cible = lecture.Entier(Saisie.Cible, nameof(Saisie.Cible), 1, CibleMaximale);
        return await SuiteAsync(lecture.EstJuste ? await enregistrer.EngagerAsync(Acteur, ActionId, id!.Value, Version(Saisie.Version), cible, annulation) : default(Resultat?), "Le partenaire est dans l’action.", annulation);
    }

    public async Task<IActionResult> OnPostPasserAsync(CancellationToken annulation)
    {
        if (!Id<Partenaire>.TryParse(Saisie.PartenaireId, null, out var id)) return NotFound();
        return await enregistrer.PasserAsync(Acteur, ActionId, id, Saisie.Transition ?? "", annulation) is { } resultat ? await SuiteAsync(resultat, "C’est noté.", annulation) : NotFound();
    }

    private async Task<IActionResult> SuiteAsync(Resultat? resultat, string annonce, CancellationToken annulation)
    {
        if (resultat is { EstFait: true })
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/partenaires");
        }

        if (resultat is { } refus) Montrer(refus.Refus);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        await ChargerAsync(annulation);
        return Page();
    }

    protected override async Task ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.ChargerAsync(ActionId, annulation);
        var cle = Nom.Cle;
        var connus = await context.Partenaires.AsNoTracking().Where(p => p.Recherche.Contains(cle)).OrderBy(p => p.Recherche).Take(NomCherche.Maximum + 1).Select(p => new { p.Id, p.Nom }).ToListAsync(annulation);
        _nouvelles = await nouvelles.DesAsync([.. Faits.Engagements.Select(e => e.PartenaireId)], annulation);
        Connus = [.. Nom.Borner(connus).Select(p => (p.Id.ToString(), p.Nom))];
        Liste = ListeCourte<EngagementPartenaire>.Lire(Request, Tableau(), etat => Faits.Engagements.Where(e => etat.Filtre<EtatEngagementPartenaire>("etat") is not { } voulu || e.Etat == voulu),
            e => [De(e).Nom, De(e).Zone, De(e).ContactNom, De(e).Type.Libelle()],
            ("partenaire", e => De(e).Nom), ("prevues", e => e.Cible), ("orientees", e => Orientees(e)), ("etat", e => e.Etat), ("silence", e => Silence(e.PartenaireId)));
    }

    /// <summary>The partner of an engagement.</summary>
    public Partenaire De(EngagementPartenaire engagement) => Faits.Partenaires[engagement.PartenaireId];

    /// <summary>Persons that a partner sent.</summary>
    public int Orientees(EngagementPartenaire engagement) => Faits.Candidatures.Count(c => c.PartenaireId == engagement.PartenaireId);

    private Tableau<EngagementPartenaire> Tableau() => new($"partenaires-{Action.Code}",
    [
        ("Partenaire", e => De(e).Nom), ("Type", e => De(e).Type.Libelle()), ("Zone", e => De(e).Zone), ("Prévues", e => e.Cible), ("Orientées", e => Orientees(e)), ("Situation", e => e.Etat.Libelle()),
        ("Contact", e => De(e).ContactNom), ("Téléphone", e => De(e).ContactTelephone), ("Jours sans nouvelles", e => Silence(e.PartenaireId)),
    ]);

    /// <summary>Raw text of the forms.</summary>
    public sealed class EngagementSaisie
    {
        public string? Version { get; set; }

        public string? PartenaireId { get; set; }

        public string? Cible { get; set; }

        public string? Transition { get; set; }
    }
}
