using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Commun;

namespace Cohorte.Web.Pages.Actions;

/// <summary>A step as the board shows it.</summary>
/// <param name="Etape">The step.</param>
/// <param name="Criteres">Its gate, judged.</param>
/// <param name="EstBloquee">Derived.</param>
public sealed record VueDEtape(Etape Etape, IReadOnlyList<CritereEvalue> Criteres, bool EstBloquee)
{
    /// <summary>Every step of an action, judged once.</summary>
    public static IReadOnlyList<VueDEtape> Toutes(ContexteCritere contexte) =>
        [.. contexte.Faits.Etapes.Select(e =>
        {
            var criteres = Porte.Evaluer(e, contexte);
            return new VueDEtape(e, criteres, Porte.EstBloquee(e, [.. contexte.Faits.Etapes], criteres, contexte.Aujourdhui));
        })];

    /// <summary>Whether a derogation or a legal basis lifts one of its criteria.</summary>
    public bool EstLevee => Criteres.Any(c => c.Etat is EtatCritere.Deroge or EtatCritere.LeveParBaseLegale);

    /// <summary>Class of the rail.</summary>
    public string Classe => EstBloquee ? "bloq" : Etape.Etat switch
    {
        EtatEtape.Terminee or EtatEtape.FaiteAvant => "fait",
        EtatEtape.EnCours => "encours",
        EtatEtape.Ecartee => "avenir",
        _ => "avenir",
    };

    /// <summary>Type of the state tag.</summary>
    public string TypeDEtat => EstBloquee ? "bloque" : Etape.Etat switch
    {
        EtatEtape.Terminee => EstLevee ? "alerte" : "ok",
        EtatEtape.EnCours => "cours",
        EtatEtape.FaiteAvant => "ok",
        _ => "inconnu",
    };

    /// <summary>Word of the state tag.</summary>
    public string MotDEtat => EstBloquee ? "Bloquée" : Etape.Etat == EtatEtape.Terminee && EstLevee
        ? Criteres.Any(c => c.Etat == EtatCritere.LeveParBaseLegale) ? "Terminée, base légale" : "Terminée, dérogation"
        : Etape.Etat.Libelle();

    /// <summary>« 14/06/2021 », « prévue le 14/06/2021 ».</summary>
    public string Date => Etape switch
    {
        { Etat: EtatEtape.Terminee, ReelAu: { } fin } => Ecriture.DateCourte(fin),
        { Etat: EtatEtape.FaiteAvant } => "avant la reprise",
        { PrevuAu: { } prevue } => $"prévue le {Ecriture.DateCourte(prevue)}",
        _ => "sans date",
    };

    /// <summary>« 3 critères sur 4 ».</summary>
    public string Compte => Etape.Etat == EtatEtape.FaiteAvant ? "aucun critère demandé" : $"{Ecriture.Compte(Criteres.Count(c => c.EstLeve), "critère")} sur {Ecriture.Nombre(Criteres.Count)}";

    /// <summary>Type of the tag of a criterion.</summary>
    public static string TypeDe(EtatCritere etat) => etat switch
    {
        EtatCritere.Rempli => "ok",
        EtatCritere.Manque => "bloque",
        EtatCritere.NonEvalue => "inconnu",
        _ => "alerte",
    };
}
