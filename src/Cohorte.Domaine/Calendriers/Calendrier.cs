using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Travaux;

namespace Cohorte.Domaine.Calendriers;

/// <summary>A calendar of alternance of an action: a draft among several, or a numbered published version, kept with the problem it answers.</summary>
public sealed class Calendrier : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<Calendrier> Id { get; init; } = Id<Calendrier>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>Name, to tell drafts apart.</summary>
    public required string Nom { get; set; }

    /// <summary>State.</summary>
    public EtatCalendrier Etat { get; private set; } = EtatCalendrier.Brouillon;

    /// <summary>Number of the published version, from 1.</summary>
    public int? Numero { get; private set; }

    /// <summary>The problem it answers, in the exchange format: names and dates stay readable whatever becomes of the path.</summary>
    public required string Probleme { get; set; }

    /// <summary>SHA-256 of <see cref="Probleme"/>.</summary>
    public required string EmpreinteProbleme { get; set; }

    /// <summary>What the computation proved; <c>null</c> as soon as a person moves something.</summary>
    public StatutDeCalcul? Preuve { get; private set; }

    /// <summary>Bound proved with it: no calendar has fewer points.</summary>
    public long? Borne { get; private set; }

    /// <summary>The version or draft it was made from.</summary>
    public Id<Calendrier>? OrigineId { get; init; }

    /// <summary>The last computation asked for it.</summary>
    public Id<Travail>? TravailId { get; set; }

    /// <summary>What was done to it last, in words.</summary>
    public string? DernierGeste { get; private set; }

    /// <summary>Digest of its half-days, so that each change leaves a trace in the journal.</summary>
    public string EmpreinteSeances { get; private set; } = "";

    /// <summary>Instant of creation, UTC.</summary>
    public DateTime CreeLe { get; init; }

    /// <summary>Day of publication.</summary>
    public DateOnly? PublieLe { get; private set; }

    /// <summary>Who published it.</summary>
    public string? PubliePar { get; private set; }

    /// <summary>Why this version.</summary>
    public string? Motif { get; private set; }

    /// <summary>Who must be told of what this version changes.</summary>
    public List<string> APrevenir { get; private set; } = [];

    /// <summary>Day when everybody in <see cref="APrevenir"/> was told; <c>null</c> as long as somebody was not.</summary>
    public DateOnly? PrevenusLe { get; private set; }

    /// <summary>Its half-days.</summary>
    public List<SeanceDuCalendrier> Seances { get; init; } = [];

    /// <summary>Whether people can still change it.</summary>
    public bool EstModifiable => Etat == EtatCalendrier.Brouillon;

    /// <summary>« Calendrier n° 2 », or the name of a draft.</summary>
    public string Titre => Numero is { } numero ? $"Calendrier n°\u00A0{numero}" : Nom;

    /// <summary>Its half-days for the checker and the exchange format.</summary>
    public IReadOnlyList<Seance> EnSeances() => [.. Seances.Select(s => s.EnSeance()).Order()];

    /// <summary>Notes what was done to the half-days; a proof does not survive a hand.</summary>
    public void Noter(string geste, StatutDeCalcul? preuve = null, long? borne = null)
    {
        (DernierGeste, Preuve, Borne) = (geste, preuve, borne);
        EmpreinteSeances = EmpreinteDeCalendrier.De(EnSeances());
    }

    /// <summary>Applies a transition of <see cref="TransitionsCalendrier"/> or refuses it.</summary>
    public Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsCalendrier.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }

    /// <summary>Notes that everybody concerned was told of this version.</summary>
    public Resultat NoterPrevenus(DateOnly le)
    {
        if (Etat != EtatCalendrier.Publie) return Resultat.Refuse("calendrier.prevenir", "Seule la version publiée se fait connaître\u00A0: rechargez la page.");
        PrevenusLe ??= le;
        return Resultat.Fait;
    }

    /// <summary>Keeps what a publication says; called by <see cref="PublicationDuCalendrier"/>.</summary>
    internal void Inscrire(int numero, DateOnly le, string par, string? motif, IReadOnlyList<string> aPrevenir) =>
        (Numero, PublieLe, PubliePar, Motif, APrevenir) = (numero, le, par, motif, [.. aPrevenir]);
}
