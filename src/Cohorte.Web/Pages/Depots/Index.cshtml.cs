using Cohorte.Application.Contrats;
using Cohorte.Application.Depots;
using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Application.Reglementation;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Taches;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Depots;

/// <summary>The deposits of an action: sent, received, decided, with their clocks.</summary>
[Exige(Permission.VoirDepots)]
public sealed class IndexModel(LecteurDeDepots lecteur, ConduireDepot conduire, PreciserContrat preciser, Baremes baremes, TimeProvider horloge) : PageDAction, IPageDeListe
{
    /// <summary>Raw text of the forms.</summary>
    [BindProperty]
    public DepotSaisie Saisie { get; set; } = new();

    /// <summary>Deposits that the visitor sees.</summary>
    public IReadOnlyList<LigneDepot> Lignes { get; private set; } = [];

    /// <summary>Deposits of every page.</summary>
    public IReadOnlyList<LigneDepot> Toutes { get; private set; } = [];

    /// <inheritdoc />
    public int Total => Toutes.Count;

    /// <summary>What was answered about the contracts.</summary>
    public IReadOnlyDictionary<Id<Domaine.Contrats.Contrat>, Domaine.Contrats.PrecisionsDuContrat> Precisions { get; private set; } = new Dictionary<Id<Domaine.Contrats.Contrat>, Domaine.Contrats.PrecisionsDuContrat>();

    /// <summary>Delays of law.</summary>
    public Delais Delais { get; private set; } = null!;

    /// <summary>Today in Paris.</summary>
    public DateOnly Aujourdhui { get; private set; }

    /// <summary>State that the list is filtered by.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Type of the tag of a state.</summary>
    public static string TypeDe(EtatDepot etat) => etat switch
    {
        EtatDepot.Accorde or EtatDepot.AccordeTacite or EtatDepot.Cloture => "ok",
        EtatDepot.Refuse => "bloque",
        EtatDepot.Retourne => "alerte",
        EtatDepot.Prepare => "attente",
        _ => "cours",
    };

    /// <summary>What a transition does, as a button says it.</summary>
    public static string Geste(string transition) => transition switch
    {
        "Transmettre" => "Le contrat est déposé",
        "Recevoir" => "Contrat et annexe reçus",
        "Instruire" => "Commencer l’instruction",
        "Accorder" => "Accorder la prise en charge",
        "Refuser" => "Refuser",
        "Retourner" => "Renvoyer pour correction",
        "ConstaterAccordTacite" => "Constater l’accord tacite",
        _ => "Clôturer le dossier",
    };

    /// <summary>Last day of the running clock of a deposit.</summary>
    public DateOnly? Limite(LigneDepot ligne) => ligne.Depot.Etat switch
    {
        EtatDepot.Prepare => Delais.Depot(ligne.Contrat.DateDebut),
        EtatDepot.Transmis or EtatDepot.Recu or EtatDepot.EnInstruction or EtatDepot.Retourne => ligne.Depot is { RecuLe: { } recu, DelaiArrete: false } ? Delais.Decision(recu) : null,
        _ => null,
    };

    /// <summary>What the law says of the file of a deposit, from what is recorded.</summary>
    public IReadOnlyList<Verdict> Regles(LigneDepot ligne) => VerdictsEnregistres.DuDepot(ligne.Contrat, new FaitsEnregistres { Dispositif = Action.Dispositif, Depot = ligne.Depot, Precisions = Precisions.GetValueOrDefault(ligne.Contrat.Id) }, new Droit(baremes), Aujourdhui);

    /// <summary>Transitions that the visitor may do on a deposit.</summary>
    public IReadOnlyList<string> Ouvertes(Depot depot) =>
        [.. TransitionsDepot.Table.Ouvertes(depot.Etat, Acteur.Role!.Value).Select(t => t.Nom).Where(PeutFaire)];

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau().Cles;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        Lignes = [.. Lignes.Skip(Etat.Sauter).Take(EtatListe.Taille)];
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        return FichierDeListe.Csv(Tableau(), Lignes, Etat);
    }

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        return FichierDeListe.Xlsx(Tableau(), Lignes, Etat);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!Id<Depot>.TryParse(Saisie.Id, null, out var id)) return NotFound();
        var transition = Saisie.Transition ?? "";
        if (!PeutFaire(transition)) return Forbid();
        var lecture = new LectureDeSaisie(ModelState);
        var donnees = new DonneesDepot
        {
            Le = lecture.Date(Saisie.Le, nameof(Saisie.Le)) ?? horloge.AujourdhuiAParis(),
            Numero = lecture.TexteFacultatif(Saisie.Numero, nameof(Saisie.Numero)),
            Montant = lecture.Mesure<Montant>(Saisie.MontantEngage, nameof(Saisie.MontantEngage), "Saisissez un montant en euros, par exemple 4 515,00."),
            Motif = lecture.Choix<MotifRefus>(Saisie.MotifRefus, nameof(Saisie.MotifRefus)),
            Retour = lecture.TexteFacultatif(Saisie.Retour, nameof(Saisie.Retour), Longueurs.Texte),
            PieceManquante = Saisie.PieceManquante,
        };
        if (lecture.EstJuste)
        {
            if (await conduire.PasserAsync(new CibleDepot(Acteur, ActionId, id, Version(Saisie.Version)), transition, donnees, annulation) is not { } resultat) return NotFound();
            if (resultat.EstFait)
            {
                Annoncer("Le dépôt est à jour.");
                return Redirect($"/actions/{Action.Code}/depots");
            }

            Montrer(resultat.Refus);
        }

        await ChargerAsync(annulation);
        return Page();
    }

    private bool PeutFaire(string transition) => transition switch
    {
        "Transmettre" => Peut(Permission.TransmettreDepot),
        "Recevoir" or "ConstaterAccordTacite" => Peut(Permission.InstruireDepot) || (Acteur.Role == Role.ConseillerOpco && Peut(Permission.TransmettreDepot)),
        _ => Peut(Permission.InstruireDepot),
    };

    private async Task ChargerAsync(CancellationToken annulation)
    {
        Aujourdhui = horloge.AujourdhuiAParis();
        Delais = DelaisLegaux.De(baremes);
        Precisions = await preciser.DeLActionAsync(ActionId, annulation);
        Etat = EtatListe.Lire(Request, "echeance", "personne", "etat");
        var cherche = TexteDeRecherche.De(Etat.Recherche);
        var etat = Etat.Filtre<EtatDepot>("etat");
        var lignes = (await lecteur.ListerAsync(ActionId, Acteur, null, annulation)).Where(l => (etat is null || l.Depot.Etat == etat) && TexteDeRecherche.De(l.Personne.NomComplet, l.Entreprise, l.Depot.Numero).Contains(cherche, StringComparison.Ordinal));
        var triees = Etat.Tri switch
        {
            "personne" => lignes.OrderBy(l => l.Personne.Recherche, StringComparer.Ordinal),
            "etat" => lignes.OrderBy(l => l.Depot.Etat),
            _ => lignes.OrderBy(l => Limite(l) ?? DateOnly.MaxValue),
        };
        Lignes = Etat.EstDescendant ? [.. triees.Reverse()] : [.. triees];
        Toutes = Lignes;
    }

    private Tableau<LigneDepot> Tableau() => new($"depots-{Action.Code}",
    [
        ("Personne", l => l.Personne.NomComplet), ("Entreprise", l => l.Entreprise), ("État", l => l.Depot.Etat.Libelle()), ("Transmis le", l => l.Depot.TransmisLe), ("Reçu le", l => l.Depot.RecuLe),
        ("Décidé le", l => l.Depot.DecideLe), ("Échéance", l => Limite(l)), ("Numéro", l => l.Depot.Numero), ("Montant engagé", l => l.Depot.MontantEngage),
    ]);

    /// <summary>Raw text of the forms.</summary>
    public sealed class DepotSaisie
    {
        public string? Id { get; set; }

        public string? Version { get; set; }

        public string? Transition { get; set; }

        public DateSaisie Le { get; set; } = new();

        public string? Numero { get; set; }

        public string? MontantEngage { get; set; }

        public string? MotifRefus { get; set; }

        public string? Retour { get; set; }

        public bool PieceManquante { get; set; }
    }
}
