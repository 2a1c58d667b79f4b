using Cohorte.Application.Candidats;
using Cohorte.Application.Comptes;
using Cohorte.Application.Echanges;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Reglementation;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Candidats;

/// <summary>The file of a candidate in an action: where it is, what comes next, the check of its eligibility.</summary>
[Exige(Permission.VoirCandidats)]
public sealed class FicheModel(CohorteDbContext context, ConduireCandidature conduire, ConsulterEligibilite consulter, NoterFaitsSensibles noterFaits, LiensPersonnels liens, FilDEchanges fil, Baremes baremes, TimeProvider horloge) : PageDAction
{
    /// <summary>Moves that follow from the breach of a contract, never made by hand.</summary>
    private static readonly string[] SuitesDUneRupture = ["Liberer", "Renoncer"];

    private static readonly string[] GestesDEmployeur = ["Retenir", "Reprendre"];
    private Id<Candidature> _id;

    /// <summary>Raw text of the forms.</summary>
    [BindProperty]
    public GesteSaisie Saisie { get; set; } = new();

    /// <summary>The candidacy.</summary>
    public Candidature Candidature { get; private set; } = null!;

    /// <summary>The person.</summary>
    public Personne Personne { get; private set; } = null!;

    /// <summary>Name of the partner.</summary>
    public string? Partenaire { get; private set; }

    /// <summary>Post proposed and its firm.</summary>
    public string? PosteEtEntreprise { get; private set; }

    /// <summary>Open posts of the action.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Postes { get; private set; } = [];

    /// <summary>Transitions open to the visitor.</summary>
    public IReadOnlyList<string> Transitions { get; private set; } = [];

    /// <summary>Raw text of the form of sensitive facts.</summary>
    [BindProperty]
    public FaitsSaisie Faits { get; set; } = new();

    /// <summary>Whether sensitive facts are noted.</summary>
    public bool FaitsNotes { get; private set; }

    /// <summary>Sensitive facts, once asked for.</summary>
    public DossierSensible? Sensible { get; private set; }

    /// <summary>Who has the reinforced rights, with the numbers of today's law.</summary>
    public string AideDesDroitsRenforces => Domaine.Candidats.AideDesDroitsRenforces.Texte(baremes, horloge.AujourdhuiAParis());

    /// <summary>Address of the personal link, shown once.</summary>
    public string? Lien { get; private set; }

    /// <summary>The person as an interlocutor.</summary>
    public Interlocuteur Avec => new(TypeInterlocuteur.Personne, Candidature.PersonneId.Valeur);

    /// <summary>Timeline of the person in the action.</summary>
    public IReadOnlyList<ElementDuFil> Fil { get; private set; } = [];

    /// <summary>Whether the visitor sees the sensitive facts, each display being journaled.</summary>
    public bool VoitEligibilite => Acteur.Role is Role.ConseillerOpco or Role.GestionnaireOpco;

    /// <summary>Type of the tag of a state.</summary>
    public static string TypeDe(EtatCandidature etat) => etat switch
    {
        EtatCandidature.EnContrat or EtatCandidature.Retenue => "ok",
        EtatCandidature.NonRetenue or EtatCandidature.Desistee => "inconnu",
        EtatCandidature.Orientee => "attente",
        EtatCandidature.EnReserve => "info",
        _ => "cours",
    };

    /// <summary>What a transition does, as a button says it.</summary>
    public static string Geste(string transition) => transition switch
    {
        "Informer" => "La personne est informée",
        "Selectionner" => "Entrer en sélection",
        "Proposer" => "Proposer à une entreprise",
        "Immerger" => "Commencer l’immersion",
        "Retenir" => "Retenir la personne",
        "Reprendre" => "L’entreprise ne la retient pas",
        "Contractualiser" => "Passer en contrat",
        "MettreEnReserve" => "Mettre en réserve",
        "Refuser" => "Ne pas retenir",
        "Desister" => "La personne renonce",
        _ => "Rouvrir la candidature",
    };

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation) => await ChargerAsync(id, annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostPasserAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var transition = Saisie.Transition ?? "";
        if (!Peut(Permission.ModifierCandidats) && !(Peut(Permission.RepondreProposition) && GestesDEmployeur.Contains(transition)) && !(Peut(Permission.OrienterCandidat) && transition == "Informer")) return Forbid();
        var lecture = new LectureDeSaisie(ModelState);
        var geste = new GesteDeCandidature
        {
            Transition = transition,
            MotifNonRetenue = lecture.Choix<MotifNonRetenue>(Saisie.MotifNonRetenue, nameof(Saisie.MotifNonRetenue)),
            Suite = lecture.TexteFacultatif(Saisie.Suite, nameof(Saisie.Suite), Longueurs.Texte),
            Motif = lecture.TexteFacultatif(Saisie.Motif, nameof(Saisie.Motif), Longueurs.Texte),
        };
        var poste = lecture.Reference<Poste>(Saisie.PosteId, nameof(Saisie.PosteId));
        if (!lecture.EstJuste) return Page();
        return Suite(await conduire.PasserAsync(Acteur, ActionId, _id, Version(Saisie.Version), geste, poste, annulation), "La candidature est à jour.");
    }

    public async Task<IActionResult> OnPostAccepterAsync(string id, CancellationToken annulation)
    {
        if (!Peut(Permission.RepondreProposition)) return Forbid();
        if (!await ChargerAsync(id, annulation)) return NotFound();
        return Suite(await conduire.AccepterAsync(Acteur, ActionId, _id, Version(Saisie.Version), annulation), "L’entreprise est d’accord pour recevoir cette personne.");
    }

    public async Task<IActionResult> OnPostVerifierAsync(string id, CancellationToken annulation)
    {
        if (!Peut(Permission.ModifierCandidats)) return Forbid();
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var categorie = lecture.ChoixExige<CategoriePublic>(Saisie.Categorie, nameof(Saisie.Categorie), "Choisissez la catégorie.");
        var nouvelleChance = lecture.OuiNon(Saisie.NouvelleChance, nameof(Saisie.NouvelleChance));
        var preuve = lecture.ChoixExige<TypePreuve>(Saisie.Preuve, nameof(Saisie.Preuve), "Choisissez la preuve vue.");
        var vueLe = lecture.DateExigee(Saisie.PreuveVueLe, nameof(Saisie.PreuveVueLe), "Donnez le jour où la preuve a été vue.");
        var valable = lecture.Date(Saisie.PreuveValableJusquau, nameof(Saisie.PreuveValableJusquau));
        if (!lecture.EstJuste) return Page();
        return Suite(await conduire.VerifierAsync(Acteur, ActionId, _id, Version(Saisie.Version), categorie, nouvelleChance, preuve, vueLe, valable, annulation), "La vérification est notée.");
    }

    public async Task<IActionResult> OnPostSituationAsync(string id, CancellationToken annulation)
    {
        if (!Peut(Permission.ModifierCandidats)) return Forbid();
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var naissance = lecture.Naissance(Saisie.DateNaissance, nameof(Saisie.DateNaissance), horloge.AujourdhuiAParis());
        var diplome = lecture.Choix<Domaine.Contrats.Description.Diplome>(Saisie.Diplome, nameof(Saisie.Diplome));
        var insertion = lecture.OuiNon(Saisie.SalarieDInsertion, nameof(Saisie.SalarieDInsertion));
        if (!lecture.EstJuste) return Page();
        return Suite(await conduire.NoterSituationAsync(Acteur, ActionId, _id, (Version(Saisie.Version), Version(Saisie.VersionPersonne)), new SituationDeLaPersonne(naissance, diplome, insertion), annulation), "Sa situation est notée.");
    }

    public async Task<IActionResult> OnPostConsulterAsync(string id, CancellationToken annulation)
    {
        if (!VoitEligibilite) return Forbid();
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Sensible = await consulter.LireAsync(Acteur, ActionId, _id, annulation);
        if (Sensible?.Faits is { } faits)
        {
            ModelState.Clear();
            Faits = new FaitsSaisie
            {
                Version = faits.Version.ToString(),
                Rqth = Reponses.EnTexte(faits.Rqth),
                ProtectionInternationale = Reponses.EnTexte(faits.ProtectionInternationale),
                MinimumSocial = faits.MinimumSocial?.ToString(),
                Nir = faits.Nir is { } nir ? Domaine.Commun.Nir.Parse(nir, null).ToString() : null,
                TitreNecessaire = Reponses.EnTexte(faits.TitreNecessaire),
                TitreSejourExpireLe = DateSaisie.De(faits.TitreSejourExpireLe),
            };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostNoterAsync(string id, CancellationToken annulation)
    {
        if (!Peut(Permission.ModifierCandidats)) return Forbid();
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState, nameof(Faits));
        var donnees = new DonneesSensibles(
            lecture.OuiNon(Faits.Rqth, nameof(Faits.Rqth)),
            lecture.OuiNon(Faits.ProtectionInternationale, nameof(Faits.ProtectionInternationale)),
            lecture.Choix<Domaine.Contrats.Description.MinimumSocial>(Faits.MinimumSocial, nameof(Faits.MinimumSocial)),
            lecture.Facultatif<Nir>(Faits.Nir, nameof(Faits.Nir), "Ce numéro n’est pas juste : il compte 15 caractères, dont une clé de contrôle à la fin."),
            lecture.OuiNon(Faits.TitreNecessaire, nameof(Faits.TitreNecessaire)),
            lecture.Date(Faits.TitreSejourExpireLe, nameof(Faits.TitreSejourExpireLe)));
        if (lecture.EstJuste)
        {
            if (await noterFaits.ExecuterAsync(Acteur, ActionId, _id, Version(Faits.Version), donnees, annulation) is not { } note) return NotFound();
            if (note.EstFait) return Suite(note, "Les faits sensibles sont enregistrés.");
            Montrer([.. note.Refus.Select(SansValeurs)], nameof(Faits));
            if (Conflit is { } conflit) Faits.Version = conflit.VersionActuelle.ToString();
        }

        // What was just typed may be shown again: it is the visitor's own.
        Sensible = new DossierSensible(Candidature, null);
        return Page();
    }

    /// <summary>The journal keeps no sensitive value: a conflict names what changed, without showing it.</summary>
    private static Refus SansValeurs(Refus refus) => refus is RefusConflit conflit ? conflit with { Differences = [.. conflit.Differences.Select(d => d with { Avant = "masqué", Apres = "masqué" })] } : refus;

    public async Task<IActionResult> OnPostLienAsync(string id, CancellationToken annulation)
    {
        if (!Peut(Permission.ModifierCandidats)) return Forbid();
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var resultat = await liens.CreerAsync(Acteur, ActionId, Candidature.PersonneId, parCourriel: false, annulation);
        if (resultat.EstFait) Lien = resultat.Valeur.Adresse.AbsoluteUri;
        else Montrer(resultat.Refus);
        return Page();
    }

    public async Task<IActionResult> OnPostLienParCourrielAsync(string id, CancellationToken annulation)
    {
        if (!Peut(Permission.ModifierCandidats)) return Forbid();
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var resultat = await liens.CreerAsync(Acteur, ActionId, Candidature.PersonneId, parCourriel: true, annulation);
        return Suite(resultat.EstFait ? Resultat.Fait : Resultat.Refuse(resultat.Refus), "Le lien part par courriel.");
    }

    public async Task<IActionResult> OnPostRevoquerAsync(string id, CancellationToken annulation)
    {
        if (!Peut(Permission.ModifierCandidats)) return Forbid();
        if (!await ChargerAsync(id, annulation)) return NotFound();
        return Suite(await liens.RevoquerAsync(Acteur, ActionId, Candidature.PersonneId, annulation), "Les liens de cette personne ne s’ouvrent plus.");
    }

    private IActionResult Suite(Resultat? resultat, string annonce)
    {
        if (resultat is not { } rendu) return NotFound();
        if (rendu.EstFait)
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/candidats/{_id}");
        }

        Montrer(rendu.Refus);
        if (Conflit is { TypeObjet: nameof(Personne) } surLaPersonne)
        {
            ModelState.Remove($"{nameof(Saisie)}.{nameof(Saisie.VersionPersonne)}");
            Saisie.VersionPersonne = surLaPersonne.VersionActuelle.ToString();
        }
        else if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        return Page();
    }

    /// <summary>The form of the situation shows what is known, except the fields that it posted itself: another form of the page must not empty it.</summary>
    private void RemplirLaSituation()
    {
        if (!EstPoste(nameof(Saisie.DateNaissance))) Saisie.DateNaissance = DateSaisie.De(Personne.DateNaissance);
        if (!EstPoste(nameof(Saisie.Diplome))) Saisie.Diplome = Candidature.Diplome?.ToString();
        if (!EstPoste(nameof(Saisie.SalarieDInsertion))) Saisie.SalarieDInsertion = Reponses.EnTexte(Candidature.SalarieDInsertion);
    }

    private bool EstPoste(string champ) => ModelState.FindKeysWithPrefix($"{nameof(Saisie)}.{champ}").Any();

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Candidature>.TryParse(id, null, out _id)) return false;
        var candidature = await context.Candidatures.AsNoTracking().Where(c => c.ActionId == ActionId && c.Id == _id).VisiblesPar(Acteur, context).SingleOrDefaultAsync(annulation);
        if (candidature is null) return false;
        Candidature = candidature;
        Personne = await context.Personnes.AsNoTracking().SingleAsync(p => p.Id == candidature.PersonneId, annulation);
        Partenaire = await context.Partenaires.AsNoTracking().Where(p => p.Id == candidature.PartenaireId).Select(p => p.Nom).SingleOrDefaultAsync(annulation);
        var postes = await context.Postes.AsNoTracking().Where(p => p.ActionId == ActionId).OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.Etat, p.Intitule, Entreprise = context.Entreprises.Where(e => e.Id == p.EntrepriseId).Select(e => e.RaisonSociale).First() }).ToListAsync(annulation);
        Postes = [.. postes.Where(p => p.Etat == EtatPoste.Ouvert).Select(p => (p.Id.ToString(), $"{p.Intitule}, {p.Entreprise}"))];
        PosteEtEntreprise = postes.Where(p => p.Id == candidature.PosteId).Select(p => $"{p.Intitule}, {p.Entreprise}").FirstOrDefault();
        Transitions =
        [
            .. TransitionsCandidature.Table.Ouvertes(candidature.Etat, Acteur.Role!.Value).Select(t => t.Nom).Except(SuitesDUneRupture)
                .Where(t => Peut(Permission.ModifierCandidats) || (Peut(Permission.RepondreProposition) && GestesDEmployeur.Contains(t)) || (Peut(Permission.OrienterCandidat) && t == "Informer")),
        ];
        if (VoitEligibilite) FaitsNotes = await context.FaitsSensibles.AnyAsync(f => f.PersonneId == candidature.PersonneId, annulation);
        if (Peut(Permission.VoirEchanges)) Fil = await fil.LireAsync(Acteur, Avec, ActionId, FilDEchanges.Court, annulation);
        Saisie.Version ??= candidature.Version.ToString();
        Saisie.VersionPersonne ??= Personne.Version.ToString();
        RemplirLaSituation();
        return true;
    }

    /// <summary>Raw text of the forms.</summary>
    public sealed class GesteSaisie
    {
        public string? Version { get; set; }

        public string? Transition { get; set; }

        public string? PosteId { get; set; }

        public string? MotifNonRetenue { get; set; }

        public string? Suite { get; set; }

        public string? Motif { get; set; }

        public string? Categorie { get; set; }

        public string? NouvelleChance { get; set; }

        public string? VersionPersonne { get; set; }

        public DateSaisie DateNaissance { get; set; } = new();

        public string? Diplome { get; set; }

        public string? SalarieDInsertion { get; set; }

        public string? Preuve { get; set; }

        public DateSaisie PreuveVueLe { get; set; } = new();

        public DateSaisie PreuveValableJusquau { get; set; } = new();
    }

    /// <summary>Raw text of the form of sensitive facts.</summary>
    public sealed class FaitsSaisie
    {
        public string? Version { get; set; }

        public string? Rqth { get; set; }

        public string? ProtectionInternationale { get; set; }

        public string? MinimumSocial { get; set; }

        public string? Nir { get; set; }

        public string? TitreNecessaire { get; set; }

        public DateSaisie TitreSejourExpireLe { get; set; } = new();
    }
}
