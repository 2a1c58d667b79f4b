using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Simulation.Comparaison;

/// <summary>What the reader wants to compare with, beside the other schemes.</summary>
/// <param name="DecalageSemaines">Signature, start and end moved by that many weeks.</param>
/// <param name="AutreSalaire">Another gross pay for a 35-hour month.</param>
public sealed record AutresHypotheses(int? DecalageSemaines = null, Montant? AutreSalaire = null)
{
    private const int JoursParSemaine = 7;

    /// <summary>The variants of a contract, itself first, then the other schemes, then what is asked here.</summary>
    public IReadOnlyList<Variante> Autour(DescriptionDeContrat demande)
    {
        var variantes = Variantes.DesDispositifs(demande).ToList();
        if (DecalageSemaines is { } semaines and not 0) variantes.Add(Variantes.AuDebut(demande, demande.Contrat.DateDebut.AddDays(semaines * JoursParSemaine)));
        if (AutreSalaire is { } salaire) variantes.Add(Variantes.AuSalaire(demande, salaire));
        return variantes;
    }
}
