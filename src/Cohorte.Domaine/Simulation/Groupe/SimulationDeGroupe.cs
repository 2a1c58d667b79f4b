using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Groupe;

/// <summary>A post once simulated.</summary>
/// <param name="Poste">The post.</param>
/// <param name="Simulation">Its contract.</param>
/// <param name="PartDuParcours">Its share of the fixed price of the course: shares add up to it.</param>
public sealed record PosteSimule(PosteDeGroupe Poste, SimulationDeContrat Simulation, Montant PartDuParcours);

/// <summary>What a firm bears for its posts.</summary>
/// <param name="Employeur">The firm.</param>
/// <param name="Postes">Number of its posts.</param>
/// <param name="CoutEmployeur">Cost before aids.</param>
/// <param name="Aides">Aids.</param>
/// <param name="CoutApresAides">Cost after aids.</param>
public sealed record CoutDEmployeur(string Employeur, int Postes, Montant CoutEmployeur, Montant Aides, Montant CoutApresAides);

/// <summary>A group simulated: what each post, each firm and the whole cost, and from how many trainees the course pays for itself.</summary>
public sealed record SimulationDeGroupe
{
    /// <summary>The posts.</summary>
    public required IReadOnlyList<PosteSimule> Postes { get; init; }

    /// <summary>Posts that cannot be simulated, and why.</summary>
    public required IReadOnlyList<(PosteDeGroupe Poste, Refus Refus)> Refuses { get; init; }

    /// <summary>By firm, in the order of the posts.</summary>
    public required IReadOnlyList<CoutDEmployeur> ParEmployeur { get; init; }

    /// <summary>Cost of every post before aids.</summary>
    public required Montant CoutEmployeur { get; init; }

    /// <summary>Aids of every post.</summary>
    public required Montant Aides { get; init; }

    /// <summary>Fixed price of the course.</summary>
    public required Montant CoutFixe { get; init; }

    /// <summary>What the OPCO pays for the training of every post.</summary>
    public required Montant PriseEnCharge { get; init; }

    /// <summary>Cost after aids.</summary>
    public Montant CoutApresAides => CoutEmployeur - Aides;

    /// <summary>What remains of the fixed price once the OPCO has paid.</summary>
    public Montant ResteDuParcours => PriseEnCharge < CoutFixe ? CoutFixe - PriseEnCharge : Montant.Zero;

    /// <summary>Trainees from which the OPCO’s money pays the fixed price, at the mean of these posts; <c>null</c> when nothing is paid.</summary>
    public int? SeuilDEffectif => Postes.Count == 0 || PriseEnCharge.Euros <= 0 ? null : (int)decimal.Ceiling(CoutFixe.Euros * Postes.Count / PriseEnCharge.Euros);

    /// <summary>Simulates a group.</summary>
    public static SimulationDeGroupe De(GroupeASimuler groupe, BaremesDePaie baremes, OptionsDeSimulation? options = null)
    {
        var (simulees, refuses) = (new List<(PosteDeGroupe Poste, SimulationDeContrat Simulation)>(), new List<(PosteDeGroupe, Refus)>());
        foreach (var poste in groupe.Postes)
        {
            var resultat = Simulateur.Simuler(poste.Contrat, baremes, options);
            if (resultat.EstFait) simulees.Add((poste, resultat.Valeur));
            else refuses.Add((poste, resultat.Refus[0]));
        }

        var postes = simulees.Select((s, rang) => new PosteSimule(s.Poste, s.Simulation, Part(groupe.CoutFixe, rang, simulees.Count))).ToList();
        return new SimulationDeGroupe
        {
            Postes = postes,
            Refuses = refuses,
            ParEmployeur = [.. postes.GroupBy(p => p.Poste.Employeur, StringComparer.Ordinal).Select(g => new CoutDEmployeur(g.Key, g.Count(), Somme(g, t => t.CoutEmployeur), Somme(g, t => t.Aides), Somme(g, t => t.CoutApresAides)))],
            CoutEmployeur = Somme(postes, t => t.CoutEmployeur),
            Aides = Somme(postes, t => t.Aides),
            CoutFixe = groupe.CoutFixe,
            PriseEnCharge = postes.Aggregate(Montant.Zero, (s, p) => s + (p.Simulation.Opco?.Montant ?? Montant.Zero)),
        };
    }

    /// <summary>Shares are differences of rounded cumulated amounts: they add up to the price.</summary>
    private static Montant Part(Montant fixe, int rang, int nombre) => (fixe * (rang + 1) / nombre).ArrondirAuCentime() - (fixe * rang / nombre).ArrondirAuCentime();

    private static Montant Somme(IEnumerable<PosteSimule> postes, Func<TotauxDeSimulation, Montant> valeur) => postes.Aggregate(Montant.Zero, (s, p) => s + valeur(p.Simulation.Totaux));
}
