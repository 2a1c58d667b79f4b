using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Tresorerie;

/// <summary>Money that goes out or comes in on a day.</summary>
/// <param name="Date">Day.</param>
/// <param name="Libelle">What it is, in French.</param>
/// <param name="Sortie">Paid by the employer.</param>
/// <param name="Entree">Received by the employer.</param>
/// <param name="Solde">Sum so far: negative while the employer advances money.</param>
public sealed record Mouvement(DateOnly Date, string Libelle, Montant Sortie, Montant Entree, Montant Solde);

/// <summary>When money goes out and comes in: pay and contributions on the last day of each month of the contract, each aid on its date. The dates of the collecting bodies are not modelled: contributions stay with the month of their pay.</summary>
/// <param name="Mouvements">Day after day.</param>
public sealed record CalendrierDeTresorerie(IReadOnlyList<Mouvement> Mouvements)
{
    /// <summary>Most money out at once; zero when aids always come first.</summary>
    public Montant AvanceMaximale => Mouvements.Aggregate(Montant.Zero, (pire, m) => m.Solde < pire ? m.Solde : pire) * -1m;

    /// <summary>Day of that most.</summary>
    public DateOnly? AvanceMaximaleLe => Mouvements.FirstOrDefault(m => m.Solde == -AvanceMaximale)?.Date;

    /// <summary>The calendar of a contract.</summary>
    public static CalendrierDeTresorerie De(SimulationDeContrat simulation)
    {
        var fin = simulation.Description.Contrat.DateFin;
        var sorties = simulation.Mois.Select(m => (Date: DernierJour(m.Mois, fin), Libelle: $"Salaire et cotisations de {Ecriture.Mois(m.Mois)}", Sortie: m.Bulletin.CoutEmployeur, Entree: Montant.Zero));
        var entrees = simulation.Aides.SelectMany(a => a.Versements.Select(v => (v.Date, a.Libelle, Sortie: Montant.Zero, Entree: v.Montant)));
        var solde = Montant.Zero;
        return new([.. sorties.Concat(entrees).OrderBy(m => m.Date).ThenBy(m => m.Entree).Select(m => new Mouvement(m.Date, m.Libelle, m.Sortie, m.Entree, solde += m.Entree - m.Sortie))]);
    }

    private static DateOnly DernierJour(DateOnly mois, DateOnly fin)
    {
        var dernier = mois.AddMonths(1).AddDays(-1);
        return dernier < fin ? dernier : fin;
    }
}
