using Cohorte.Application.Documents;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Tresorerie;

namespace Cohorte.Application.Simulation;

/// <summary>A simulation as a workbook whose totals follow its months and its lines: a person may change a figure and see what it gives.</summary>
public static class SimulationEnXlsx
{
    private const int Brut = 1;
    private const int Salariales = 2;
    private const int Patronales = 4;
    private const int Reduction = 5;
    private const int Cout = 6;
    private const int Aides = 7;

    /// <summary>The file.</summary>
    public static byte[] Ecrire(ResultatDeSimulation resultat) => Classeur.Ecrire(
        new FeuilleDeClasseur("Mois", [.. Mois(resultat.Simulation)], [14, 14, 14, 14, 14, 14, 14, 14, 14]),
        new FeuilleDeClasseur("Lignes", [.. Lignes(resultat.Simulation)], [12, 42, 14, 10, 14, 14, 50, 40]),
        new FeuilleDeClasseur("Aides", [.. LesAides(resultat.Simulation)], [48, 14, 14, 60]),
        new FeuilleDeClasseur("Variantes", [.. Variantes(resultat)], [36, 18, 18, 18, 18, 18, 18]),
        new FeuilleDeClasseur("Hypothèses", [["Hypothèses et points à vérifier"], .. resultat.Hypotheses.Concat(resultat.Simulation.Avertissements).Select(h => (IReadOnlyList<object?>)[h.Message])], [120]));

    private static IEnumerable<IReadOnlyList<object?>> Mois(SimulationDeContrat simulation)
    {
        yield return ["Mois", "Brut", "Cotisations salariales", "Net avant impôt", "Cotisations patronales", "Réduction générale", "Coût employeur", "Aides", "Reste à payer"];
        var n = 0;
        foreach (var m in simulation.Mois)
        {
            n++;
            var b = m.Bulletin;
            yield return [m.Mois, b.Brut, b.CotisationsSalariales, F($"{R(Brut, n)}-{R(Salariales, n)}", b.Net), b.CotisationsPatronales, b.ReductionGenerale, F($"{R(Brut, n)}+{R(Patronales, n)}-{R(Reduction, n)}", b.CoutEmployeur), m.Aides, F($"{R(Cout, n)}-{R(Aides, n)}", b.CoutEmployeur - m.Aides)];
        }

        var apres = simulation.AidesApresLeDernierMois;
        n++;
        yield return ["Aides versées ensuite", null, null, null, null, null, null, apres, F($"-{R(Aides, n)}", -apres)];
        var t = simulation.Totaux;
        var valeurs = new[] { t.Brut, t.CotisationsSalariales, t.Net, t.CotisationsPatronales, t.ReductionGenerale, t.CoutEmployeur, t.Aides, t.CoutApresAides };
        yield return ["Total", .. valeurs.Select((v, i) => F($"SUM({R(i + 1, 1)}:{R(i + 1, n)})", v))];
    }

    private static IEnumerable<IReadOnlyList<object?>> Lignes(SimulationDeContrat simulation)
    {
        yield return ["Mois", "Ligne", "Assiette", "Taux", "Salarié", "Employeur", "Texte", "Source"];
        var n = 0;
        foreach (var (mois, ligne) in simulation.Mois.SelectMany(m => m.Bulletin.Lignes.Select(l => (m, l))))
        {
            n++;
            yield return [mois.Mois, ligne.Cotisation.Libelle, ligne.Assiette, ligne.Taux, ligne.Cotisation.EstPatronale ? null : ligne.Montant, ligne.Cotisation.EstPatronale ? ligne.Montant : null, ligne.Bareme.Source.Texte, ligne.Bareme.Source.Publication];
        }

        yield return ["Total", null, null, null, F($"SUM({R(4, 1)}:{R(4, n)})", simulation.Totaux.CotisationsSalariales), F($"SUM({R(5, 1)}:{R(5, n)})", simulation.Totaux.CotisationsPatronales), null, null];
    }

    private static IEnumerable<IReadOnlyList<object?>> LesAides(SimulationDeContrat simulation)
    {
        yield return ["Aide", "Date", "Montant", "Texte"];
        var n = 0;
        foreach (var (aide, versement) in simulation.Aides.SelectMany(a => a.Versements.Select(v => (a, v))))
        {
            n++;
            yield return [aide.Libelle, versement.Date, versement.Montant, aide.Source.Texte];
        }

        yield return ["Total", null, n == 0 ? Montant.Zero : F($"SUM({R(2, 1)}:{R(2, n)})", simulation.Totaux.Aides), null];
    }

    private static IEnumerable<IReadOnlyList<object?>> Variantes(ResultatDeSimulation resultat)
    {
        var simulations = resultat.Variantes.Where(v => v.Simulation is not null).Select(v => (Titre: v.Variante.Libelle, Simulation: v.Simulation!, v.Obstacles)).Prepend((Titre: "Votre contrat", resultat.Simulation, resultat.Obstacles)).ToList();
        IReadOnlyList<object?> Rang(string intitule, Func<SimulationDeContrat, object?> lire) => [intitule, .. simulations.Select(s => lire(s.Simulation))];
        yield return ["Poste", .. simulations.Select(s => s.Titre)];
        yield return Rang("Salaires bruts", s => s.Totaux.Brut);
        yield return Rang("Cotisations patronales", s => s.Totaux.CotisationsPatronales);
        yield return Rang("Réduction générale", s => s.Totaux.ReductionGenerale);
        yield return Rang("Aides", s => s.Totaux.Aides);
        yield return ["Reste à payer", .. simulations.Select((s, i) => (object?)F($"{R(i + 1, 1)}+{R(i + 1, 2)}-{R(i + 1, 3)}-{R(i + 1, 4)}", s.Simulation.Totaux.CoutApresAides))];
        yield return Rang("Net avant impôt de la personne", s => s.Totaux.Net);
        yield return ["Possible", .. simulations.Select(s => (object?)(s.Obstacles.Count == 0 ? "oui" : "non"))];
    }

    private static string R(int colonne, int ligne) => Classeur.Reference(colonne, ligne);

    private static FormuleDeCellule F(string texte, Montant valeur) => new(texte, valeur);
}
