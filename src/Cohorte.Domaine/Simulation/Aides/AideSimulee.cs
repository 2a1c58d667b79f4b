using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Simulation.Aides;

/// <summary>An instalment of an aid.</summary>
/// <param name="Date">Day it is dated.</param>
/// <param name="Montant">Amount, to the cent.</param>
public readonly record struct Versement(DateOnly Date, Montant Montant);

/// <summary>An aid that the contract opens: rounded once, its instalments add up to it.</summary>
/// <param name="Code">Code of the exchange format (« aide-exceptionnelle »).</param>
/// <param name="Libelle">French name.</param>
/// <param name="Montant">Total over the contract.</param>
/// <param name="Versements">Instalments, in order.</param>
/// <param name="Source">Text in force on the date that opens it.</param>
/// <param name="Suppositions">Writes what it supposes, in French.</param>
public sealed record AideSimulee(string Code, string Libelle, Montant Montant, IReadOnlyList<Versement> Versements, SourceJuridique Source, Func<IReadOnlyList<string>> Suppositions)
{
    /// <summary>What it supposes, in French; written only when it is read.</summary>
    public IReadOnlyList<string> Conditions => field ??= Suppositions();

    /// <summary>Builds an aid from what is acquired at each date: the total is rounded once, each instalment is the difference of two rounded cumulated amounts.</summary>
    internal static AideSimulee DeCumuls(string code, string libelle, ReadOnlySpan<(DateOnly Date, decimal Cumul)> cumuls, SourceJuridique source, Func<IReadOnlyList<string>> suppositions)
    {
        var versements = new List<Versement>(cumuls.Length);
        var verse = Montant.Zero;
        foreach (var (date, cumul) in cumuls)
        {
            var arrondi = new Montant(cumul).ArrondirAuCentime();
            if (arrondi != verse) versements.Add(new(date, arrondi - verse));
            verse = arrondi;
        }

        return new(code, libelle, verse, versements, source, suppositions);
    }
}

/// <summary>Sums over aids.</summary>
internal static class SommesDAides
{
    /// <summary>The instalments dated in a civil month, given by its first day.</summary>
    public static Montant DatesDans(this IReadOnlyList<AideSimulee> aides, DateOnly mois)
    {
        var (somme, suivant) = (Montant.Zero, mois.AddMonths(1));
        for (var i = 0; i < aides.Count; i++)
        {
            foreach (var versement in aides[i].Versements)
            {
                if (versement.Date >= mois && versement.Date < suivant) somme += versement.Montant;
            }
        }

        return somme;
    }
}
