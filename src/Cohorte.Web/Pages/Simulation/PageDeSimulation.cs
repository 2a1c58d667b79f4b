using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Application.Simulation;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Simulation;
using Cohorte.Web.Pages.Reglementation;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Simulation;

/// <summary>A page that asks the simulator's questions; nothing asked is kept.</summary>
public abstract class PageDeSimulation(ReglesEnMemoire regles, TimeProvider horloge) : PageDuDroit(regles)
{
    /// <summary>The answers.</summary>
    [BindProperty]
    public SimulationSaisie Saisie { get; set; } = new();

    /// <summary>Question shown alone, or all of them.</summary>
    public virtual EtapeDeSimulation? Etape => null;

    /// <summary>Rate that stands for an unknown one today.</summary>
    public string? TauxMoyen => Droit.Baremes.Nombre(TauxSupposes.AccidentsDuTravail(agricole: false)).A(horloge.AujourdhuiAParis()) is { } valeur ? Ecriture.Pourcentage(valeur.Valeur) : null;

    /// <summary>Rate that stands for an unknown one on a farm.</summary>
    public string? TauxAgricole => Droit.Baremes.Nombre(TauxSupposes.AccidentsDuTravail(agricole: true)).A(horloge.AujourdhuiAParis()) is { } valeur ? Ecriture.Pourcentage(valeur.Valeur) : null;

    /// <summary>Whether a direct hire is asked for: it has no training.</summary>
    public bool EstDirecte => Saisie.Dispositif == nameof(Domaine.Contrats.Description.DispositifDecrit.DroitCommun);

    /// <summary>Today, in Paris.</summary>
    protected DateOnly Aujourdhui => horloge.AujourdhuiAParis();

    /// <summary>Now, in Paris.</summary>
    protected DateTimeOffset Maintenant => horloge.MaintenantAParis();

    /// <summary>Reads the answers and computes; nothing when one is wrong, each fault at its question.</summary>
    protected ResultatDeSimulation? Calculer()
    {
        var lecture = new LectureDeSimulation(ModelState, Saisie, Droit.Baremes, Aujourdhui);
        var description = lecture.Lire();
        var autres = lecture.Autres();
        if (description is null || !ModelState.IsValid) return null;
        var resultat = SimulerUnContrat.Executer(Droit.Paie, description, autres, lecture.Hypotheses);
        if (resultat.EstFait) return resultat.Valeur;
        foreach (var refus in resultat.Refus) lecture.Signaler(refus);
        return null;
    }

    /// <summary>Most common answers, so that a reader changes only what differs.</summary>
    protected void Proposer()
    {
        var debut = Aujourdhui.AddDays(28);
        while (debut.DayOfWeek != DayOfWeek.Monday) debut = debut.AddDays(1);
        Saisie.Dispositif = nameof(Domaine.Contrats.Description.DispositifDecrit.Classique);
        Saisie.Nature = nameof(Domaine.Contrats.NatureContrat.Cdd);
        Saisie.Conclusion = Kit.DateSaisie.De(Aujourdhui);
        Saisie.Debut = Kit.DateSaisie.De(debut);
        Saisie.Fin = Kit.DateSaisie.De(CalculDeMois.DernierJour(debut, 12));
        Saisie.HeuresHebdomadaires = Droit.Baremes.HeuresDeLaSemaine(Aujourdhui) is { } semaine ? Ecriture.Nombre(semaine.Valeur) : null;
        Saisie.Regime = nameof(Domaine.Contrats.Description.RegimeSocial.General);
    }
}
