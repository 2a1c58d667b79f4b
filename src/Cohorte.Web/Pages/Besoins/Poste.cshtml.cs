using Cohorte.Application.Besoins;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Reglementation;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Besoins;

/// <summary>Posts of a firm: opened, edited, closed, reopened.</summary>
[Exige(Permission.ModifierBesoins)]
public sealed class PosteModel(CohorteDbContext context, EnregistrerPoste enregistrer, Baremes baremes, TimeProvider horloge) : PageDAction
{
    private const string Nouveau = "nouveau";
    private const int PostesMaximum = 500;

    /// <summary>The form.</summary>
    [BindProperty]
    public PosteSaisie Saisie { get; set; } = new();

    /// <summary>The firm.</summary>
    public Entreprise Entreprise { get; private set; } = null!;

    /// <summary>The posts; <c>null</c> for new ones.</summary>
    public Poste? Poste { get; private set; }

    /// <summary>The need of the firm, with what it answered to the three questions.</summary>
    public BesoinEntreprise Besoin { get; private set; } = null!;

    /// <summary>What that answer proposes.</summary>
    public IReadOnlyList<ValeurReprise> Reprises { get; private set; } = [];

    /// <summary>Where the value shown in a field comes from, when the answer gave it and nobody changed it.</summary>
    public string? Origine(string champ) =>
        Saisie.Reprise == "oui" && Reprises.FirstOrDefault(r => r.Champ == champ) is { } reprise && Saisie.Valeur(champ)?.Trim() == reprise.Valeur.Trim() ? reprise.Origine : null;

    public async Task<IActionResult> OnGetAsync(string id, string? entreprise, string? depuis, string? reprise, CancellationToken annulation)
    {
        Saisie.EntrepriseId = entreprise;
        if (!await ChargerAsync(id, annulation)) return NotFound();
        if (Poste is { } poste)
        {
            Saisie = PosteSaisie.De(poste);
        }
        else if (await ADupliquerAsync(depuis, annulation) is { } modele)
        {
            Saisie = PosteSaisie.De(modele);
            (Saisie.Version, Saisie.EntrepriseId, Saisie.Lieu) = (null, Entreprise.Id.ToString(), modele.EntrepriseId == Entreprise.Id ? modele.Lieu : Entreprise.Commune);
        }
        else
        {
            if (reprise == "oui") Reprendre();
            Saisie.Nombre ??= Reprises.Count == 0 ? "1" : null;
            (Saisie.Heures, Saisie.Nature) = (baremes.HeuresDeLaSemaine(horloge.AujourdhuiAParis()) is { } plein ? Ecriture.Nombre(plein.Valeur) : null, nameof(NatureContrat.Cdi));
            Saisie.Lieu ??= Entreprise.Commune;
        }

        return Page();
    }

    /// <summary>Fills the fields left empty with what the firm answered; nothing is written.</summary>
    public async Task<IActionResult> OnPostReprendreAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        ModelState.Clear();
        Reprendre();
        return Page();
    }

    private void Reprendre()
    {
        Saisie.Reprise = "oui";
        foreach (var reprise in Reprises) Saisie.Completer(reprise.Champ, reprise.Valeur);
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var donnees = new DonneesPoste
        {
            Intitule = lecture.Texte(Saisie.Intitule, nameof(Saisie.Intitule), "Donnez le nom du poste."),
            Nombre = lecture.EntierExige(Saisie.Nombre, nameof(Saisie.Nombre), 1, PostesMaximum, "Donnez le nombre de postes."),
            Nature = lecture.ChoixExige<NatureContrat>(Saisie.Nature, nameof(Saisie.Nature), "Dites si l’emploi est un CDI ou un CDD."),
            HeuresHebdomadaires = lecture.MesureExigee<Heures>(Saisie.Heures, nameof(Saisie.Heures), "Donnez les heures par semaine.", "Saisissez un nombre d’heures, par exemple 35 ou 32,5."),
            SalaireMensuel = lecture.Mesure<Montant>(Saisie.Salaire, nameof(Saisie.Salaire), "Saisissez un montant en euros, par exemple 1 850,00."),
            Lieu = lecture.TexteFacultatif(Saisie.Lieu, nameof(Saisie.Lieu)),
            PermisRequis = Saisie.Permis,
            Mobilite = lecture.TexteFacultatif(Saisie.Mobilite, nameof(Saisie.Mobilite), Longueurs.Texte),
            PourQuand = lecture.TexteFacultatif(Saisie.PourQuand, nameof(Saisie.PourQuand)),
            Profil = lecture.TexteFacultatif(Saisie.Profil, nameof(Saisie.Profil), Longueurs.Texte),
        };
        if (lecture.EstJuste && HeuresParSemaine.Faute(donnees.HeuresHebdomadaires, baremes, horloge.AujourdhuiAParis()) is { } faute) lecture.Signaler(nameof(Saisie.Heures), faute);
        if (lecture.EstJuste && donnees.SalaireMensuel < Montant.Zero) lecture.Signaler(nameof(Saisie.Salaire), "Le salaire ne peut pas être négatif.");
        if (!lecture.EstJuste) return Page();
        var resultat = Poste is null
            ? await enregistrer.OuvrirAsync(Acteur, ActionId, Entreprise.Id, donnees, annulation)
            : await enregistrer.ModifierAsync(Acteur, ActionId, Poste.Id, Version(Saisie.Version), donnees, annulation);
        return Suite(resultat, "Le poste est enregistré.");
    }

    public async Task<IActionResult> OnPostPasserAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation) || Poste is null) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var motif = lecture.TexteFacultatif(Saisie.Motif, nameof(Saisie.Motif), Longueurs.Texte);
        var (version, transition, saisi) = (Version(Saisie.Version), Saisie.Transition ?? "", Saisie.Motif);
        Saisie = PosteSaisie.De(Poste);
        (Saisie.Version, Saisie.Motif) = (version.ToString(), saisi);
        if (!lecture.EstJuste) return Page();
        return Suite(await enregistrer.PasserAsync(Acteur, ActionId, Poste.Id, version, transition, motif, annulation), "Le poste est à jour.");
    }

    private IActionResult Suite(Resultat? resultat, string annonce)
    {
        if (resultat is not { } rendu) return NotFound();
        if (rendu.EstFait)
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/besoins#e-{Entreprise.Id}");
        }

        Montrer(rendu.Refus);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        return Page();
    }

    /// <summary>The posts that the new ones are copied from, when the address names some that the visitor may edit.</summary>
    private async Task<Poste?> ADupliquerAsync(string? depuis, CancellationToken annulation) =>
        Id<Poste>.TryParse(depuis, null, out var id) && await context.Postes.AsNoTracking().SingleOrDefaultAsync(p => p.ActionId == ActionId && p.Id == id, annulation) is { } poste
        && (Acteur.VoitTouteLAction || Acteur.EntrepriseId == poste.EntrepriseId) ? poste : null;

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        Id<Entreprise> entreprise;
        if (id == Nouveau)
        {
            if (!Id<Entreprise>.TryParse(Saisie.EntrepriseId, null, out entreprise)) return false;
        }
        else
        {
            if (!Id<Poste>.TryParse(id, null, out var cle)) return false;
            Poste = await context.Postes.AsNoTracking().SingleOrDefaultAsync(p => p.ActionId == ActionId && p.Id == cle, annulation);
            if (Poste is null) return false;
            entreprise = Poste.EntrepriseId;
        }

        if (!Acteur.VoitTouteLAction && Acteur.EntrepriseId != entreprise) return false;
        if (await context.Besoins.AsNoTracking().SingleOrDefaultAsync(b => b.ActionId == ActionId && b.EntrepriseId == entreprise, annulation) is not { } besoin) return false;
        Besoin = besoin;
        Entreprise = await context.Entreprises.AsNoTracking().SingleAsync(e => e.Id == entreprise, annulation);
        if (Besoin.ReponduLe is null) return true;
        var autres = context.Postes.Where(p => p.ActionId == ActionId && p.EntrepriseId == entreprise && p.Etat != EtatPoste.Ferme);
        if (Poste is { } poste) autres = autres.Where(p => p.Id != poste.Id);
        Reprises = RepriseDeLaReponse.De(Besoin, await context.Actions.AsNoTracking().SingleAsync(a => a.Id == ActionId, annulation), Entreprise, await autres.SumAsync(p => p.Nombre, annulation));
        return true;
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class PosteSaisie
    {
        public string? Version { get; set; }

        public string? EntrepriseId { get; set; }

        public string? Intitule { get; set; }

        public string? Nombre { get; set; }

        public string? Nature { get; set; }

        public string? Heures { get; set; }

        public string? Salaire { get; set; }

        public string? Lieu { get; set; }

        public bool Permis { get; set; }

        public string? Mobilite { get; set; }

        public string? PourQuand { get; set; }

        public string? Profil { get; set; }

        /// <summary>« oui » once the answer of the firm was taken up.</summary>
        public string? Reprise { get; set; }

        public string? Transition { get; set; }

        public string? Motif { get; set; }

        /// <summary>The form filled from known posts.</summary>
        public static PosteSaisie De(Poste poste) => new()
        {
            Version = poste.Version.ToString(),
            EntrepriseId = poste.EntrepriseId.ToString(),
            Intitule = poste.Intitule,
            Nombre = poste.Nombre.ToString(Ecriture.Francais),
            Nature = poste.Nature.ToString(),
            Heures = Ecriture.Nombre(poste.HeuresHebdomadaires.Valeur),
            Salaire = poste.SalaireMensuel is { } s ? Ecriture.Nombre(s.Euros, 2) : null,
            Lieu = poste.Lieu,
            Permis = poste.PermisRequis,
            Mobilite = poste.Mobilite,
            PourQuand = poste.PourQuand,
            Profil = poste.Profil,
        };

        /// <summary>What a field that the answer may fill holds.</summary>
        public string? Valeur(string champ) => champ switch
        {
            nameof(Intitule) => Intitule,
            nameof(Nombre) => Nombre,
            nameof(Lieu) => Lieu,
            nameof(PourQuand) => PourQuand,
            nameof(Profil) => Profil,
            _ => null,
        };

        /// <summary>Fills a field left empty; what was typed stays.</summary>
        public void Completer(string champ, string valeur)
        {
            if (!string.IsNullOrWhiteSpace(Valeur(champ))) return;
            switch (champ)
            {
                case nameof(Intitule): Intitule = valeur; break;
                case nameof(Nombre): Nombre = valeur; break;
                case nameof(Lieu): Lieu = valeur; break;
                case nameof(PourQuand): PourQuand = valeur; break;
                case nameof(Profil): Profil = valeur; break;
            }
        }
    }
}
