using System.Globalization;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Groupe;

namespace Cohorte.Domaine.Reglementation.Impact;

/// <summary>Compares what two laws say of an action: each open contract by every rule, the path by the rules of a path, each place by its cost.</summary>
/// <remarks>A contract is judged on its own date under both laws: only what the change reaches changes. Costs are computed with the suppositions of the page of costs; the product keeps no other simulation.</remarks>
public static class CalculDImpact
{
    private static readonly (string Code, Func<SimulationDeContrat, Montant?> Lire)[] Montants =
    [
        ("prise-en-charge", s => s.Opco?.Montant),
        ("majoration", s => s.Opco?.Majoration),
        ("tutorat", s => s.Opco?.Tutorat),
        ("cout-employeur", s => s.Totaux.CoutEmployeur),
        ("aides", s => s.Totaux.Aides),
        ("cout-apres-aides", s => s.Totaux.CoutApresAides),
    ];

    /// <summary>Codes of the amounts compared, in their order.</summary>
    public static IReadOnlyList<string> Mesures { get; } = [.. Montants.Select(m => m.Code)];

    /// <summary>What changes in an action.</summary>
    /// <param name="faits">The action.</param>
    /// <param name="avant">The law applied today.</param>
    /// <param name="apres">The law as it would be.</param>
    /// <param name="aujourdhui">Civil date in Paris.</param>
    public static RapportDImpact DeLAction(FaitsAction faits, Droit avant, Droit apres, DateOnly aujourdhui)
    {
        var ecarts = new List<EcartDImpact>();
        var contrats = faits.Contrats.Where(c => EtatsOuverts.Contains(c.Etat)).ToList();
        foreach (var contrat in contrats)
        {
            var vus = FaitsEnregistres.Autour(contrat, faits).Faits(contrat, aujourdhui, avant.Baremes);
            ecarts.AddRange(Verdicts(RegistreDesRegles.DuContrat, vus, avant, apres).Select(v => new EcartDImpact(NatureDImpact.Contrat, faits.Action.Id.Valeur, contrat.Id.Valeur, 0, contrat.PersonneId.Valeur, v.Regle, v.Avant, v.Apres)));
        }

        if (!EstOuverte(faits)) return new(1, contrats.Count, 0, 0, ecarts);
        var parcours = CriteresConformite.FaitsDuParcours(faits, aujourdhui);
        if (parcours is not null)
        {
            ecarts.AddRange(Verdicts(RegistreDesRegles.DuParcours, parcours, avant, apres).Select(v => new EcartDImpact(NatureDImpact.Parcours, faits.Action.Id.Valeur, faits.ParcoursRetenu!.Id.Valeur, 0, null, v.Regle, v.Avant, v.Apres)));
        }

        var places = PlacesDeLAction.De(faits, HypothesesDuGroupe.Supposees(faits, avant.Baremes, aujourdhui), avant.Baremes, aujourdhui);
        foreach (var place in places) ecarts.AddRange(Couts(place, avant, apres).Select(m => new EcartDImpact(NatureDImpact.Cout, faits.Action.Id.Valeur, place.PosteId.Valeur, place.Rang, place.PersonneId?.Valeur, m.Mesure, m.Avant, m.Apres)));
        return new(1, contrats.Count, parcours is null ? 0 : 1, places.Count, ecarts);
    }

    /// <summary>States of a contract that is not over.</summary>
    public static IReadOnlyList<EtatContrat> EtatsOuverts { get; } = [EtatContrat.Brouillon, EtatContrat.ASigner, EtatContrat.Signe, EtatContrat.EnExecution];

    private static bool EstOuverte(FaitsAction faits) => faits.Action.Etapes.Any(e => !e.EstClose);

    private static IEnumerable<(string Regle, string Avant, string Apres)> Verdicts(IReadOnlyList<Regle<FaitsDuContrat>> regles, FaitsDuContrat faits, Droit avant, Droit apres)
    {
        foreach (var regle in regles)
        {
            var (hier, demain) = (regle.Juger(faits, avant).Resultat, regle.Juger(faits, apres).Resultat);
            if (hier != demain) yield return (regle.Code, hier.ToString(), demain.ToString());
        }
    }

    private static IEnumerable<(string Mesure, string? Avant, string? Apres)> Couts(PlaceDeLAction place, Droit avant, Droit apres)
    {
        var (hier, demain) = (Simulateur.Simuler(place.Poste.Contrat, avant.Paie), Simulateur.Simuler(place.Poste.Contrat, apres.Paie));
        foreach (var (code, lire) in Montants)
        {
            var (de, vers) = (hier.EstFait ? lire(hier.Valeur) : null, demain.EstFait ? lire(demain.Valeur) : null);
            if (de != vers) yield return (code, Ecrire(de), Ecrire(vers));
        }
    }

    private static string? Ecrire(Montant? montant) => montant?.Euros.ToString("0.00", CultureInfo.InvariantCulture);
}
