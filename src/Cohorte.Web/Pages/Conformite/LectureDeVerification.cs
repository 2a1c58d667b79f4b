using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohorte.Web.Pages.Conformite;

/// <summary>Turns the answers into a described contract, each fault at its question. What is not answered stays unknown: nothing is guessed.</summary>
public sealed class LectureDeVerification(ModelStateDictionary etat, VerificationSaisie saisie, DateOnly aujourdhui)
{
    private const string Montants = "Saisissez un montant en euros, par exemple 1 850,00.";
    private const int EssaiMaximal = 366;
    private const int CompetencesMaximum = 50;
    private readonly LectureDeSaisie _lecture = new(etat);

    /// <summary>The contract, or nothing when an answer is wrong.</summary>
    public DescriptionDeContrat? Lire()
    {
        var description = new DescriptionDeContrat
        {
            Contrat = Contrat(),
            Personne = Personne(),
            Employeur = new EmployeurDecrit { Effectif = 0, Regime = RegimeSocial.General, TauxAtMp = default, Geiq = OuiNon(saisie.Geiq, nameof(saisie.Geiq)), Idcc = Idcc() },
            Tuteur = Tuteur(),
            Formation = Formation(),
            Depot = Depot(),
        };
        if (!_lecture.EstJuste) return null;
        foreach (var refus in VerificationDeDescription.Verifier(description))
        {
            _lecture.Signaler(ChampsDeVerification.Question(refus.Champ), $"{char.ToUpper(refus.Message[0], Ecriture.Francais)}{refus.Message[1..]}.");
        }

        return _lecture.EstJuste ? description : null;
    }

    /// <summary>Day whose law is asked for, instead of the law of the contract.</summary>
    public DateOnly? AutreDate() => _lecture.Date(saisie.DroitDu, nameof(saisie.DroitDu));

    private ContratDecrit Contrat() => new()
    {
        Dispositif = _lecture.ChoixExige<DispositifDecrit>(saisie.Dispositif, nameof(saisie.Dispositif), "Choisissez le contrat.") switch
        {
            DispositifDecrit.Experimental => DispositifDecrit.Experimental,
            _ => DispositifDecrit.Classique,
        },
        Nature = _lecture.ChoixExige<NatureContrat>(saisie.Nature, nameof(saisie.Nature), "Dites si c’est un CDD ou un CDI."),
        Finalite = _lecture.ChoixExige<FinaliteContrat>(saisie.Finalite, nameof(saisie.Finalite), "Dites ce que prépare le contrat."),
        DateConclusion = _lecture.DateExigee(saisie.Conclusion, nameof(saisie.Conclusion), "Donnez le jour de la signature, même prévu."),
        DateDebut = _lecture.DateExigee(saisie.Debut, nameof(saisie.Debut), "Donnez le premier jour du contrat."),
        DateFin = _lecture.DateExigee(saisie.Fin, nameof(saisie.Fin), "Donnez le dernier jour du contrat."),
        HeuresHebdomadaires = _lecture.MesureExigee<Heures>(saisie.HeuresHebdomadaires, nameof(saisie.HeuresHebdomadaires), "Donnez les heures par semaine.", "Saisissez un nombre d’heures, par exemple 35."),
        HeuresFormation = _lecture.MesureExigee<Heures>(saisie.HeuresFormation, nameof(saisie.HeuresFormation), "Donnez les heures de formation.", "Saisissez un nombre d’heures, par exemple 301."),
        MethodeBase = _lecture.Choix<MethodeDeBase>(saisie.Methode, nameof(saisie.Methode)) ?? MethodeDeBase.ProrataMois,
        EssaiJours = _lecture.Entier(saisie.Essai, nameof(saisie.Essai), 0, EssaiMaximal),
        SalaireMensuelPropose = _lecture.Mesure<Montant>(saisie.SalairePropose, nameof(saisie.SalairePropose), Montants),
        MinimumConventionnelMensuel = _lecture.Mesure<Montant>(saisie.MinimumConventionnel, nameof(saisie.MinimumConventionnel), Montants),
        AccordDepassementDuree = _lecture.TexteFacultatif(saisie.AccordDuree, nameof(saisie.AccordDuree)),
        AccordDepassementFormation = _lecture.TexteFacultatif(saisie.AccordFormation, nameof(saisie.AccordFormation)),
        PlafondFormation = _lecture.Mesure<Taux>(saisie.Plafond, nameof(saisie.Plafond), "Saisissez un pourcentage, par exemple 40."),
        AccordOpcoCompetencesLe = _lecture.Date(saisie.AccordOpco, nameof(saisie.AccordOpco)),
        AccordSalarieLe = _lecture.Date(saisie.AccordSalarie, nameof(saisie.AccordSalarie)),
        Competences = Competences(),
    };

    private PersonneDecrite Personne()
    {
        if (saisie.Naissance.EstVide) _lecture.Signaler(nameof(saisie.Naissance), "Donnez la date de naissance\u00A0: l’âge ouvre ou ferme le contrat.");
        return new PersonneDecrite
        {
            DateNaissance = _lecture.Naissance(saisie.Naissance, nameof(saisie.Naissance), aujourdhui) ?? default,
            Diplome = _lecture.ChoixExige<Diplome>(saisie.Diplome, nameof(saisie.Diplome), "Choisissez le diplôme le plus élevé."),
            InscritFranceTravailDepuis = _lecture.Date(saisie.InscritDepuis, nameof(saisie.InscritDepuis)),
            MinimumSocial = _lecture.Choix<MinimumSocial>(saisie.MinimumSocial, nameof(saisie.MinimumSocial)),
            AncienCui = OuiNon(saisie.AncienCui, nameof(saisie.AncienCui)),
            TitreSejourExpireLe = _lecture.Date(saisie.TitreExpire, nameof(saisie.TitreExpire)),
        };
    }

    private TuteurDecrit? Tuteur()
    {
        var estEmployeur = OuiNon(saisie.TuteurEmployeur, nameof(saisie.TuteurEmployeur));
        var depuis = saisie.TuteurExperience.EstVide ? null : _lecture.Naissance(saisie.TuteurExperience, nameof(saisie.TuteurExperience), new DateOnly(2100, 12, 31));
        var suivis = Suivis();
        return estEmployeur is null && depuis is null && suivis is null ? null : new TuteurDecrit { EstEmployeur = estEmployeur, ExperienceDepuis = depuis, SuivisEnCours = suivis };
    }

    /// <summary>One period a line; « aucun » says that the tutor follows nobody, which is not the same as saying nothing.</summary>
    private List<Periode>? Suivis()
    {
        var texte = _lecture.TexteFacultatif(saisie.TuteurSuivis, nameof(saisie.TuteurSuivis));
        if (texte is null) return null;
        if (texte.Equals("aucun", StringComparison.OrdinalIgnoreCase)) return [];
        var periodes = new List<Periode>();
        foreach (var ligne in texte.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var jours = ligne.Split([' ', '-', '–', 'à', '\t', ';'], StringSplitOptions.RemoveEmptyEntries).Where(m => char.IsAsciiDigit(m[0])).ToList();
            if (jours.Count is 1 or 2 && new DateSaisie { Jour = jours[0] }.TryLire(out var du) && Fin(jours) is (true, var au) && !(au < du)) periodes.Add(Periode.De(du, au));
            else
            {
                _lecture.Signaler(nameof(saisie.TuteurSuivis), $"La ligne «\u00A0{ligne}\u00A0» ne se lit pas. Écrivez une période par ligne, par exemple 01/01/2026 - 30/06/2026, ou «\u00A0aucun\u00A0».");
                return null;
            }
        }

        return periodes;

        static (bool Lisible, DateOnly? Jour) Fin(List<string> jours) => jours.Count == 1 ? (true, null) : new DateSaisie { Jour = jours[1] }.TryLire(out var jour) ? (true, jour) : (false, null);
    }

    private FormationDecrite? Formation()
    {
        var interne = OuiNon(saisie.OrganismeInterne, nameof(saisie.OrganismeInterne));
        var (du, au) = (_lecture.Date(saisie.QualiopiDu, nameof(saisie.QualiopiDu)), _lecture.Date(saisie.QualiopiAu, nameof(saisie.QualiopiAu)));
        var nda = _lecture.TexteFacultatif(saisie.Nda, nameof(saisie.Nda));
        if (du is null && au is not null) _lecture.Signaler(nameof(saisie.QualiopiDu), "Donnez aussi le premier jour du certificat.");
        if (au < du) _lecture.Signaler(nameof(saisie.QualiopiAu), "La fin du certificat précède son début.");
        if (!_lecture.EstJuste || (interne is null && du is null && nda is null)) return null;
        return new FormationDecrite { Organismes = [new OrganismeDecrit(null, interne, du is { } debut ? Periode.De(debut, au) : null, nda)] };
    }

    private DepotDecrit? Depot()
    {
        var (transmis, recu, decide) = (_lecture.Date(saisie.Transmis, nameof(saisie.Transmis)), _lecture.Date(saisie.Recu, nameof(saisie.Recu)), _lecture.Date(saisie.Decide, nameof(saisie.Decide)));
        return transmis is null && recu is null && decide is null ? null : new DepotDecrit { TransmisLe = transmis, RecuLe = recu, DecideLe = decide };
    }

    private List<string>? Competences()
    {
        var texte = _lecture.TexteFacultatif(saisie.Competences, nameof(saisie.Competences), 4_000);
        return texte is null ? null : [.. texte.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(CompetencesMaximum)];
    }

    private string? Idcc()
    {
        var idcc = _lecture.TexteFacultatif(saisie.Idcc, nameof(saisie.Idcc));
        if (idcc is null || (idcc.Length == 4 && idcc.All(char.IsAsciiDigit))) return idcc;
        _lecture.Signaler(nameof(saisie.Idcc), "Un IDCC compte quatre chiffres, par exemple 7018.");
        return null;
    }

    private bool? OuiNon(string? reponse, string champ)
    {
        if (string.IsNullOrWhiteSpace(reponse)) return null;
        if (reponse is "oui" or "non") return reponse == "oui";
        _lecture.Signaler(champ, "Choisissez une réponse de la liste.");
        return null;
    }
}
