using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation.Aides;

namespace Cohorte.Domaine.Simulation.Rapide;

/// <summary>Totals of a contract by the fast path, in cents; the object is reused from contract to contract.</summary>
public sealed class ResultatRapide
{
    private const int Centimes = 100;
    private readonly long[] _aides = new long[CodesDAide.Tous.Count];

    /// <summary>Gross pay.</summary>
    public long Brut { get; internal set; }

    /// <summary>Employee contributions.</summary>
    public long CotisationsSalariales { get; internal set; }

    /// <summary>Employer contributions before the reduction.</summary>
    public long CotisationsPatronales { get; internal set; }

    /// <summary>General reduction.</summary>
    public long ReductionGenerale { get; internal set; }

    /// <summary>Yearly regularisation.</summary>
    public long Regularisation { get; internal set; }

    /// <summary>What the OPCO pays; <c>null</c> without the scheme.</summary>
    public long? PriseEnCharge { get; internal set; }

    /// <summary>Civil months computed.</summary>
    public int Mois { get; internal set; }

    /// <summary>Whether the explained path had to be used.</summary>
    public bool ParLeCheminExplique { get; internal set; }

    /// <summary>Net before income tax.</summary>
    public long Net => Brut - CotisationsSalariales;

    /// <summary>Employer contributions after the reduction.</summary>
    public long CotisationsPatronalesNettes => CotisationsPatronales - ReductionGenerale;

    /// <summary>Cost before aids.</summary>
    public long CoutEmployeur => Brut + CotisationsPatronalesNettes;

    /// <summary>Aids, in the order of <see cref="CodesDAide.Tous"/>.</summary>
    public ReadOnlySpan<long> AidesParCode => _aides;

    /// <summary>Sum of the aids.</summary>
    public long Aides
    {
        get
        {
            long somme = 0;
            foreach (var aide in _aides) somme += aide;
            return somme;
        }
    }

    /// <summary>Cost after aids.</summary>
    public long CoutApresAides => CoutEmployeur - Aides;

    internal void Vider()
    {
        (Brut, CotisationsSalariales, CotisationsPatronales, ReductionGenerale, Regularisation, PriseEnCharge, Mois, ParLeCheminExplique) = (0, 0, 0, 0, 0, null, 0, false);
        Array.Clear(_aides);
    }

    internal void Aider(AideSimulee aide)
    {
        for (var rang = 0; rang < _aides.Length; rang++)
        {
            if (CodesDAide.Tous[rang] == aide.Code) _aides[rang] = Cents(aide.Montant);
        }
    }

    internal void Reprendre(SimulationDeContrat simulation)
    {
        var totaux = simulation.Totaux;
        (Brut, CotisationsSalariales, CotisationsPatronales) = (Cents(totaux.Brut), Cents(totaux.CotisationsSalariales), Cents(totaux.CotisationsPatronales));
        (ReductionGenerale, Regularisation, Mois, ParLeCheminExplique) = (Cents(totaux.ReductionGenerale), Cents(totaux.Regularisation), simulation.Mois.Count, true);
    }

    internal static long Cents(Montant montant) => decimal.ToInt64(montant.Euros * Centimes);
}
