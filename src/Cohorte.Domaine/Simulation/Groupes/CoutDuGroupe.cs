using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Groupes;

/// <summary>A place of the group to simulate.</summary>
/// <param name="Employeur">Name of the firm; the places of one firm carry the same.</param>
/// <param name="Libelle">Post, and person when one is retained.</param>
/// <param name="Description">Its contract.</param>
/// <param name="Hypotheses">What was supposed of it.</param>
public sealed record PlaceDuGroupe(string Employeur, string Libelle, DescriptionDeContrat Description, IReadOnlyList<string> Hypotheses);

/// <summary>A place computed, or why it is not.</summary>
public sealed record PlaceSimulee(PlaceDuGroupe Place, SimulationDeContrat? Simulation, string? Refus);

/// <summary>The price of a session for the whole group, whatever its size, and of one more trainee.</summary>
/// <param name="Fixe">Price of the session.</param>
/// <param name="ParPersonne">Added for each trainee.</param>
public sealed record PrixDeSession(Montant Fixe, Montant ParPersonne);

/// <summary>What changes from the plan.</summary>
/// <param name="EmployeurRetire">Name of a firm that withdraws.</param>
/// <param name="PlacesEnMoins">Trainees that drop, the last ones of the list.</param>
/// <param name="DecalageSemaines">Signature, start and end moved.</param>
public sealed record Scenario(string? EmployeurRetire = null, int PlacesEnMoins = 0, int DecalageSemaines = 0);

/// <summary>The cost of a group: each place, each firm, the session against what the OPCO pays, and how many trainees balance it.</summary>
public sealed record CoutDuGroupe
{
    private const int JoursParSemaine = 7;

    /// <summary>Places, in order.</summary>
    public required IReadOnlyList<PlaceSimulee> Places { get; init; }

    /// <summary>Price of the session for these places; <c>null</c> when no price is given.</summary>
    public required Montant? PrixDeLaSession { get; init; }

    /// <summary>What the OPCO pays for the training of these places.</summary>
    public required Montant PartDeLOpco { get; init; }

    /// <summary>Trainees from which the OPCO's money covers the session; <c>null</c> without a price, or when no number does.</summary>
    public required int? Equilibre { get; init; }

    /// <summary>Sum of the costs after aids.</summary>
    public Montant CoutApresAides => Somme(s => s.Totaux.CoutApresAides);

    /// <summary>Sum of the aids.</summary>
    public Montant Aides => Somme(s => s.Totaux.Aides);

    /// <summary>What the OPCO does not cover of the session, shared by the places; never negative.</summary>
    public Montant? ResteDeSession => PrixDeLaSession is { } prix ? prix > PartDeLOpco ? prix - PartDeLOpco : Montant.Zero : null;

    /// <summary>The same, for one place.</summary>
    public Montant? ResteDeSessionParPlace => ResteDeSession is { } reste && Places.Count > 0 ? (reste / Places.Count).ArrondirAuCentime() : null;

    /// <summary>Firms, with their places and what remains to each.</summary>
    public IReadOnlyList<(string Employeur, int Places, Montant Cout, Montant Aides)> ParEmployeur =>
        [.. Places.GroupBy(p => p.Place.Employeur, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count(), Total(g, s => s.Totaux.CoutApresAides), Total(g, s => s.Totaux.Aides)))];

    /// <summary>Computes a group.</summary>
    /// <param name="places">Places planned.</param>
    /// <param name="prix">Price of the session; <c>null</c> when unknown.</param>
    /// <param name="scenario">What changes.</param>
    /// <param name="baremes">Law of pay.</param>
    public static CoutDuGroupe Calculer(IReadOnlyList<PlaceDuGroupe> places, PrixDeSession? prix, Scenario scenario, BaremesDePaie baremes)
    {
        var restantes = places.Where(p => scenario.EmployeurRetire is null || p.Employeur != scenario.EmployeurRetire).ToList();
        restantes = restantes[..Math.Max(restantes.Count - Math.Max(scenario.PlacesEnMoins, 0), 0)];
        var simulees = restantes.Select(p => Simuler(p with { Description = Decaler(p.Description, scenario.DecalageSemaines * JoursParSemaine) }, baremes)).ToList();
        var opco = Total(simulees, s => s.Opco?.Montant ?? Montant.Zero);
        return new CoutDuGroupe
        {
            Places = simulees,
            PartDeLOpco = opco,
            PrixDeLaSession = prix is null ? null : prix.Fixe + (prix.ParPersonne * simulees.Count),
            Equilibre = prix is null || simulees.Count == 0 ? null : PointDEquilibre(prix, opco / simulees.Count),
        };
    }

    /// <summary>Smallest number of trainees whose OPCO money pays the session: fixed price over what each one brings beyond his own price.</summary>
    public static int? PointDEquilibre(PrixDeSession prix, Montant apportParPersonne)
    {
        var marge = apportParPersonne - prix.ParPersonne;
        if (prix.Fixe.Euros <= 0) return marge.Euros >= 0 ? 0 : null;
        return marge.Euros <= 0 ? null : (int)Math.Min(decimal.Ceiling(prix.Fixe.Euros / marge.Euros), int.MaxValue);
    }

    private static PlaceSimulee Simuler(PlaceDuGroupe place, BaremesDePaie baremes)
    {
        var simulation = Simulateur.Simuler(place.Description, baremes);
        return new(place, simulation.EstFait ? simulation.Valeur : null, simulation.EstFait ? null : simulation.Refus[0].Message);
    }

    private static DescriptionDeContrat Decaler(DescriptionDeContrat description, int jours)
    {
        var contrat = description.Contrat;
        return description with { Contrat = contrat with { DateConclusion = contrat.DateConclusion.AddDays(jours), DateDebut = contrat.DateDebut.AddDays(jours), DateFin = contrat.DateFin.AddDays(jours) } };
    }

    private Montant Somme(Func<SimulationDeContrat, Montant> lire) => Total(Places, lire);

    private static Montant Total(IEnumerable<PlaceSimulee> places, Func<SimulationDeContrat, Montant> lire) =>
        places.Aggregate(Montant.Zero, (s, p) => p.Simulation is { } simulation ? s + lire(simulation) : s);
}
