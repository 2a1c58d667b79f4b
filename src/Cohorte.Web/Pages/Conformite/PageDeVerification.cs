using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;
using Cohorte.Web.Kit;
using Cohorte.Web.Pages.Reglementation;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Conformite;

/// <summary>A page that asks the questions of « Vérifier un contrat »; nothing asked is kept.</summary>
public abstract class PageDeVerification(ReglesEnMemoire regles, TimeProvider horloge) : PageDuDroit(regles)
{
    private const int MoisProposes = 12;

    /// <summary>The answers.</summary>
    [BindProperty]
    public VerificationSaisie Saisie { get; set; } = new();

    /// <summary>Question shown alone, or all of them.</summary>
    public virtual EtapeDeVerification? Etape => null;

    /// <summary>Today, in Paris.</summary>
    public DateOnly Aujourdhui => horloge.AujourdhuiAParis();

    /// <summary>Reads the answers and judges; nothing when one is wrong, each fault at its question.</summary>
    protected FeuilleAffichee? Juger()
    {
        var lecture = new LectureDeVerification(ModelState, Saisie, Aujourdhui);
        var (description, autreDate) = (lecture.Lire(), lecture.AutreDate());
        return description is null || !ModelState.IsValid ? null : FeuilleAffichee.De(FaitsDuContrat.De(description), new Domaine.Conformite.Droit(Droit.Baremes, autreDate), []);
    }

    /// <summary>Most common answers, so that a reader changes only what differs.</summary>
    protected void Proposer()
    {
        Saisie.Dispositif = nameof(DispositifDecrit.Classique);
        Saisie.Nature = nameof(NatureContrat.Cdd);
        Saisie.Conclusion = DateSaisie.De(Aujourdhui);
        Saisie.Debut = DateSaisie.De(Aujourdhui.AddDays(1));
        Saisie.Fin = DateSaisie.De(CalculDeMois.DernierJour(Aujourdhui.AddDays(1), MoisProposes));
        Saisie.HeuresHebdomadaires = Droit.Baremes.HeuresDeLaSemaine(Aujourdhui) is { } semaine ? Ecriture.Nombre(semaine.Valeur) : null;
        Saisie.Methode = nameof(MethodeDeBase.ProrataMois);
    }
}
