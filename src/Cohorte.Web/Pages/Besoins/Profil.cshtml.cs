using Cohorte.Application.Actions;
using Cohorte.Application.Besoins;
using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Besoins;

/// <summary>The common profile: its text, its skills with their level, and who asks for each.</summary>
[Exige(Permission.VoirBesoins, Ecriture = Permission.ConduireAction)]
public sealed class ProfilModel(LecteurDeFaits lecteur, DecrireProfil decrire) : PageDeListeDAction<CompetenceAttendue>
{
    /// <summary>The forms.</summary>
    [BindProperty]
    public ProfilSaisie Saisie { get; set; } = new();

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        Saisie.Profil = Faits.Action.ProfilCommun;
        Saisie.Version = Faits.Action.Version.ToString();
    }

    public async Task<IActionResult> OnPostRedigerAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var texte = lecture.TexteFacultatif(Saisie.Profil, nameof(Saisie.Profil), Longueurs.Texte);
        return await SuiteAsync(lecture.EstJuste ? await decrire.RedigerAsync(Acteur, ActionId, Version(Saisie.Version), texte, annulation) : default(Resultat?), "Le profil est enregistré.", annulation);
    }

    public async Task<IActionResult> OnPostAjouterAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var intitule = lecture.Texte(Saisie.Intitule, nameof(Saisie.Intitule), "Décrivez la compétence : un verbe et ce qu’on fait.");
        var niveau = lecture.ChoixExige<NiveauCompetence>(Saisie.Niveau, nameof(Saisie.Niveau), "Choisissez le niveau attendu.");
        var exigence = lecture.ChoixExige<Exigence>(Saisie.Exigence, nameof(Saisie.Exigence), "Dites si elle est indispensable ou souhaitée.");
        var demandeePar = Saisie.DemandeePar.Select(t => Guid.TryParse(t, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).ToList();
        return await SuiteAsync(lecture.EstJuste ? await decrire.AjouterAsync(Acteur, ActionId, intitule, niveau, exigence, demandeePar, annulation) : default(Resultat?), "La compétence est ajoutée.", annulation);
    }

    public async Task<IActionResult> OnPostRetirerAsync(string? competence, CancellationToken annulation)
    {
        if (!Id<CompetenceAttendue>.TryParse(competence, null, out var id)) return NotFound();
        return await decrire.RetirerAsync(Acteur, ActionId, id, annulation) is { } resultat ? await SuiteAsync(resultat, "La compétence est retirée.", annulation) : NotFound();
    }

    private async Task<IActionResult> SuiteAsync(Resultat? resultat, string annonce, CancellationToken annulation)
    {
        if (resultat is { EstFait: true })
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/profil");
        }

        if (resultat is { } refus) Montrer(refus.Refus);
        await ChargerAsync(annulation);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        Saisie.Version ??= Faits.Action.Version.ToString();
        Saisie.Profil ??= Faits.Action.ProfilCommun;
        return Page();
    }

    protected override async Task ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.ChargerAsync(ActionId, annulation);
        Liste = ListeCourte<CompetenceAttendue>.Lire(Request, Tableau(),
            etat => Faits.Competences.Where(c => (etat.Filtre<NiveauCompetence>("niveau") is not { } niveau || c.Niveau == niveau)
                && (etat.Filtre<Exigence>("exigence") is not { } exigence || c.Exigence == exigence)
                && (!Guid.TryParse(etat.Filtre("entreprise"), out var entreprise) || c.DemandeePar.Count == 0 || c.DemandeePar.Contains(entreprise))),
            c => [c.Intitule, Demandeurs(c)],
            ("competence", c => c.Intitule), ("niveau", c => c.Niveau), ("exigence", c => c.Exigence), ("demandee", Demandeurs));
    }

    private Tableau<CompetenceAttendue> Tableau() => new($"competences-{Action.Code}",
    [
        ("Compétence", c => c.Intitule), ("Niveau", c => c.Niveau.Libelle()), ("Exigence", c => c.Exigence.Libelle()), ("Demandée par", Demandeurs),
    ]);

    /// <summary>Who asks for a skill, in words.</summary>
    public string Demandeurs(CompetenceAttendue competence) =>
        competence.DemandeePar.Count == 0 ? "toutes les entreprises" : Typo.Liste([.. competence.DemandeePar.Select(id => Faits.NomDe(new Id<Entreprise>(id)))]);

    /// <summary>Raw text of the forms.</summary>
    public sealed class ProfilSaisie
    {
        public string? Version { get; set; }

        public string? Profil { get; set; }

        public string? Intitule { get; set; }

        public string? Niveau { get; set; }

        public string? Exigence { get; set; }

        public List<string> DemandeePar { get; set; } = [];
    }
}
