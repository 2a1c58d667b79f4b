using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Reglementation.ReglesOpco;

/// <summary>A dated version of a parameter that the OPCO sets itself, where the law only gives a fallback. A published version is never edited: another one follows it.</summary>
public sealed class RegleOpco : Entite
{
    /// <summary>Identifier.</summary>
    public Id<RegleOpco> Id { get; init; } = Id<RegleOpco>.Nouveau();

    /// <summary>Code of the parameter in the barèmes.</summary>
    public required string Parametre { get; init; }

    /// <summary>Rank of the version among those of the parameter, from 1.</summary>
    public int Numero { get; init; }

    /// <summary>Who decided it: the OPCO, as its people name it.</summary>
    public required string Proprietaire { get; init; }

    /// <summary>First day in force.</summary>
    public DateOnly Depuis { get; set; }

    /// <summary>The value, in the unit of the parameter.</summary>
    public decimal Valeur { get; set; }

    /// <summary>Reference of the decision (« conseil d’administration du 10 février 2022 »); <c>null</c> makes the value a hypothesis.</summary>
    public string? Source { get; set; }

    /// <summary>State.</summary>
    public EtatRegleOpco Etat { get; private set; } = EtatRegleOpco.Brouillon;

    /// <summary>Why it was published or given up.</summary>
    public string? Motif { get; set; }

    /// <summary>Day of publication.</summary>
    public DateOnly? PublieeLe { get; set; }

    /// <summary>Name of the person who published it.</summary>
    public string? PublieePar { get; set; }

    /// <summary>Whether the value has no source yet.</summary>
    public bool EstHypothese => Source is null;

    /// <summary>Applies a transition of <see cref="TransitionsRegleOpco"/> or refuses it.</summary>
    public Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsRegleOpco.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }
}
