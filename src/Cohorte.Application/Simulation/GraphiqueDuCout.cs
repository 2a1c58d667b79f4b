using System.Globalization;
using Cohorte.Application.Documents;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Aides;

namespace Cohorte.Application.Simulation;

/// <summary>The cost of a contract month by month as a chart: what is paid, what is received, what remains.</summary>
public static class GraphiqueDuCout
{
    private static readonly SerieEmpilee[] Series =
    [
        new("Net versé", 1), new("Cotisations salariales", 3), new("Cotisations patronales après réduction", 4), new("Aide de l’État", 2, VersLeBas: true), new("Autres aides", 5, VersLeBas: true),
    ];

    /// <summary>The chart; instalments paid after the last month are not in it.</summary>
    public static GraphiqueEmpile Tracer(SimulationDeContrat simulation) => GraphiqueEmpile.Tracer(Series, [.. simulation.Mois.Select(m => Barre(simulation, m))]);

    /// <summary>What the chart says, for who does not see it.</summary>
    public static string Alternative(SimulationDeContrat simulation)
    {
        var entiers = simulation.Mois.Select(m => (m.Mois, Cout: m.Bulletin.CoutEmployeur)).ToList();
        var (bas, haut) = (entiers.MinBy(m => m.Cout.Euros), entiers.MaxBy(m => m.Cout.Euros));
        var totaux = simulation.Totaux;
        return $"Le coût mensuel va de {Ecriture.Montant(bas.Cout)} en {Ecriture.Mois(bas.Mois)} à {Ecriture.Montant(haut.Cout)} en {Ecriture.Mois(haut.Mois)}. "
            + (totaux.Aides.Euros == 0 ? "Aucune aide n’est versée à l’employeur. " : $"Les aides, {Ecriture.Montant(totaux.Aides)} en tout, viennent en déduction. ")
            + $"Reste à payer{Typo.DeuxPoints}{Ecriture.Montant(totaux.CoutApresAides)}.";
    }

    /// <summary>« mars » ; the year is given in January.</summary>
    public static string Etiquette(DateOnly mois) => mois.Month == 1 ? mois.ToString("MMM yy", Ecriture.Francais) : mois.ToString("MMM", Ecriture.Francais);

    /// <summary>« mars 2022 », short, for a table.</summary>
    public static string MoisCourt(DateOnly mois) => mois.ToString("MMM yyyy", Ecriture.Francais);

    /// <summary>« 2022-03 », for an address or an anchor.</summary>
    public static string Cle(DateOnly mois) => mois.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static BarreEmpilee Barre(SimulationDeContrat simulation, MoisSimule mois)
    {
        var etat = simulation.Aides.Where(a => a.Code is CodesDAide.Exceptionnelle or CodesDAide.SixMille).SelectMany(a => a.Versements)
            .Where(v => v.Date.Year == mois.Mois.Year && v.Date.Month == mois.Mois.Month).Sum(v => v.Montant.Euros);
        var bulletin = mois.Bulletin;
        return new(Etiquette(mois.Mois), [bulletin.Net.Euros, bulletin.CotisationsSalariales.Euros, bulletin.CotisationsPatronalesNettes.Euros, etat, mois.Aides.Euros - etat], bulletin.CoutEmployeur.Euros - mois.Aides.Euros);
    }
}
