using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Comparaison;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohorte.Web.Pages.Simulation;

/// <summary>Turns the answers into a described contract, each fault at its question; what is not known becomes a hypothesis that is named.</summary>
public sealed class LectureDeSimulation(ModelStateDictionary etat, SimulationSaisie saisie, Baremes baremes, DateOnly aujourdhui)
{
    private const int EffectifMaximal = 1_000_000;
    private const int SemainesMaximales = 260;
    private const int MoisObserves = 15;
    private const int NiveauMinimal = 3;
    private const int NiveauMaximal = 8;
    private readonly LectureDeSaisie _lecture = new(etat);
    private readonly List<Hypothese> _hypotheses = [];

    /// <summary>Hypotheses made while reading.</summary>
    public IReadOnlyList<Hypothese> Hypotheses => _hypotheses;

    /// <summary>The contract, or nothing when an answer is wrong.</summary>
    public DescriptionDeContrat? Lire()
    {
        var contrat = Contrat();
        var personne = Personne();
        var employeur = Employeur(contrat.DateDebut);
        var tuteur = _lecture.Naissance(saisie.TuteurNaissance, nameof(saisie.TuteurNaissance), aujourdhui);
        if (!_lecture.EstJuste) return null;
        var description = new DescriptionDeContrat { Contrat = contrat, Personne = personne, Employeur = employeur, Tuteur = tuteur is null ? null : new TuteurDecrit { DateNaissance = tuteur } };
        foreach (var refus in VerificationDeDescription.Verifier(description)) Signaler(refus);
        return _lecture.EstJuste ? description : null;
    }

    /// <summary>What to compare with.</summary>
    public AutresHypotheses Autres() => new(
        _lecture.Entier(saisie.Decalage, nameof(saisie.Decalage), -SemainesMaximales, SemainesMaximales),
        _lecture.Mesure<Montant>(saisie.AutreSalaire, nameof(saisie.AutreSalaire), Montants));

    /// <summary>Puts a refusal of the domain at the question that it comes from.</summary>
    public void Signaler(Refus refus)
    {
        var phrase = refus.Message.StartsWith(refus.Champ + "\u00A0: ", StringComparison.Ordinal) ? refus.Message[(refus.Champ!.Length + 3)..] : refus.Message;
        phrase = char.ToUpper(phrase[0], Ecriture.Francais) + phrase[1..];
        _lecture.Signaler(ChampsDeSimulation.Question(refus.Champ), phrase.EndsWith('.') ? phrase : phrase + ".");
    }

    private const string Accord = "accord déclaré";
    private const string Montants = "Saisissez un montant en euros, par exemple 1 850,00.";
    private const string LesTaux = "Saisissez un pourcentage, par exemple 2,23.";

    private ContratDecrit Contrat()
    {
        var dispositif = _lecture.ChoixExige<DispositifDecrit>(saisie.Dispositif, nameof(saisie.Dispositif), "Choisissez le contrat.");
        var direct = dispositif == DispositifDecrit.DroitCommun;
        var conclusion = _lecture.DateExigee(saisie.Conclusion, nameof(saisie.Conclusion), "Donnez le jour de la signature, même prévu.");
        return new ContratDecrit
        {
            Dispositif = dispositif,
            Nature = _lecture.ChoixExige<NatureContrat>(saisie.Nature, nameof(saisie.Nature), "Dites si c’est un CDD ou un CDI."),
            DateConclusion = conclusion,
            DateDebut = _lecture.DateExigee(saisie.Debut, nameof(saisie.Debut), "Donnez le premier jour du contrat."),
            DateFin = _lecture.DateExigee(saisie.Fin, nameof(saisie.Fin), "Donnez le dernier jour du contrat."),
            HeuresHebdomadaires = _lecture.MesureExigee<Heures>(saisie.HeuresHebdomadaires, nameof(saisie.HeuresHebdomadaires), "Donnez les heures par semaine.", "Saisissez un nombre d’heures, par exemple 35."),
            HeuresFormation = direct ? Heures.Aucune : _lecture.MesureExigee<Heures>(saisie.HeuresFormation, nameof(saisie.HeuresFormation), "Donnez les heures de formation.", "Saisissez un nombre d’heures, par exemple 301."),
            Finalite = _lecture.Choix<FinaliteContrat>(saisie.Finalite, nameof(saisie.Finalite)) ?? (dispositif == DispositifDecrit.Experimental ? FinaliteContrat.Competences : FinaliteContrat.Rncp),
            NiveauPrepare = _lecture.Entier(saisie.NiveauPrepare, nameof(saisie.NiveauPrepare), NiveauMinimal, NiveauMaximal),
            CoutHoraireFormation = direct ? null : _lecture.Mesure<Montant>(saisie.CoutHoraire, nameof(saisie.CoutHoraire), "Saisissez le prix d’une heure en euros, par exemple 15,00."),
            AccordDepassementFormation = saisie.AccordFormation ? Accord : null,
            AccordDepassementDuree = saisie.AccordDuree ? Accord : null,
            AccordOpcoCompetencesLe = saisie.AccordOpco && dispositif == DispositifDecrit.Experimental ? conclusion : null,
            SalaireMensuelPropose = _lecture.Mesure<Montant>(saisie.SalairePropose, nameof(saisie.SalairePropose), Montants),
            MinimumConventionnelMensuel = _lecture.Mesure<Montant>(saisie.MinimumConventionnel, nameof(saisie.MinimumConventionnel), Montants),
        };
    }

    private PersonneDecrite Personne()
    {
        if (saisie.Naissance.EstVide) _lecture.Signaler(nameof(saisie.Naissance), "Donnez la date de naissance : l’âge fixe le salaire minimum et les aides.");
        return new PersonneDecrite
        {
            DateNaissance = _lecture.Naissance(saisie.Naissance, nameof(saisie.Naissance), aujourdhui) ?? default,
            Diplome = _lecture.ChoixExige<Diplome>(saisie.Diplome, nameof(saisie.Diplome), "Choisissez le diplôme le plus élevé."),
            InscritFranceTravailDepuis = _lecture.Date(saisie.InscritDepuis, nameof(saisie.InscritDepuis)),
            MoisInscrits15Derniers = _lecture.Entier(saisie.MoisInscrits, nameof(saisie.MoisInscrits), 0, MoisObserves),
            MinimumSocial = _lecture.Choix<MinimumSocial>(saisie.MinimumSocial, nameof(saisie.MinimumSocial)),
            AncienCui = saisie.AncienCui ? true : null,
            Rqth = saisie.Rqth ? true : null,
            AideAgefiph = _lecture.Mesure<Montant>(saisie.AideAgefiph, nameof(saisie.AideAgefiph), Montants),
        };
    }

    private EmployeurDecrit Employeur(DateOnly debut)
    {
        var regime = _lecture.ChoixExige<RegimeSocial>(saisie.Regime, nameof(saisie.Regime), "Choisissez le régime de l’entreprise.");
        var idcc = _lecture.TexteFacultatif(saisie.Idcc, nameof(saisie.Idcc));
        if (idcc is not null && (idcc.Length != 4 || !idcc.All(char.IsAsciiDigit))) _lecture.Signaler(nameof(saisie.Idcc), "Un IDCC compte quatre chiffres, par exemple 7018.");
        return new EmployeurDecrit
        {
            Effectif = _lecture.EntierExige(saisie.Effectif, nameof(saisie.Effectif), 0, EffectifMaximal, "Donnez le nombre de salariés."),
            Regime = regime,
            TauxAtMp = AccidentsDuTravail(regime, debut),
            Idcc = idcc,
            Geiq = saisie.Geiq,
            AlsaceMoselle = saisie.AlsaceMoselle,
            RedevableTaxeApprentissage = !saisie.SansTaxeApprentissage,
            QuotaAlternantsAtteint = saisie.QuotaAtteint,
            MutuelleMensuelle = _lecture.Mesure<Montant>(saisie.Mutuelle, nameof(saisie.Mutuelle), Montants),
            PartEmployeurMutuelle = _lecture.Mesure<Taux>(saisie.PartMutuelle, nameof(saisie.PartMutuelle), LesTaux),
            TauxVersementMobilite = _lecture.Mesure<Taux>(saisie.VersementMobilite, nameof(saisie.VersementMobilite), LesTaux),
            TauxSst = _lecture.Mesure<Taux>(saisie.SanteAuTravail, nameof(saisie.SanteAuTravail), LesTaux),
        };
    }

    /// <summary>The notified rate; without it, the national average of the régime général, which says nothing of a farm: there the reader is asked, or accepts a named hypothesis.</summary>
    private Taux AccidentsDuTravail(RegimeSocial regime, DateOnly debut)
    {
        if (_lecture.Mesure<Taux>(saisie.TauxAtMp, nameof(saisie.TauxAtMp), LesTaux) is { } notifie) return notifie;
        if (!string.IsNullOrWhiteSpace(saisie.TauxAtMp)) return default;
        if (regime == RegimeSocial.Agricole && !saisie.AtMpSuppose)
        {
            _lecture.Signaler(nameof(saisie.TauxAtMp), "Le taux dépend de l’activité : il est sur votre notification MSA. Sans elle, cochez « Calculer avec un taux supposé ».");
            return default;
        }

        var code = TauxSupposes.AccidentsDuTravail(regime == RegimeSocial.Agricole);
        if (baremes.Nombre(code).A(debut) is not { } valeur)
        {
            _lecture.Signaler(nameof(saisie.TauxAtMp), "Aucun taux moyen n’est connu à cette date : saisissez le vôtre.");
            return default;
        }

        _hypotheses.Add(new("at-mp", $"Taux d’accidents du travail supposé{Typo.DeuxPoints}{Ecriture.Pourcentage(valeur.Valeur)} ({valeur.Source.Texte}, {valeur.Source.Publication})."));
        return new Taux(valeur.Valeur);
    }
}
