using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Comparaison;

/// <summary>The same hire done otherwise.</summary>
/// <param name="Code">Stable code (« droit-commun-cdi »).</param>
/// <param name="Libelle">French name.</param>
/// <param name="Description">The contract of the variant.</param>
public sealed record Variante(string Code, string Libelle, DescriptionDeContrat Description);

/// <summary>A variant and what it gives, or why it cannot be computed.</summary>
/// <param name="Variante">The variant.</param>
/// <param name="Resultat">Its simulation.</param>
public sealed record VarianteSimulee(Variante Variante, Resultat<SimulationDeContrat> Resultat);

/// <summary>Variants of a hire, side by side.</summary>
public static class Variantes
{
    /// <summary>The contract as asked, then the other schemes for the same person, dates and pay.</summary>
    public static IReadOnlyList<Variante> DesDispositifs(DescriptionDeContrat demande)
    {
        var contrat = demande.Contrat;
        Variante De(string code, string libelle, ContratDecrit autre) => new(code, libelle, demande with { Contrat = autre });
        var directe = contrat with { Dispositif = DispositifDecrit.DroitCommun, HeuresFormation = Heures.Aucune, CoutHoraireFormation = null };
        Variante[] toutes =
        [
            De("experimental", "Contrat de professionnalisation expérimental", contrat with { Dispositif = DispositifDecrit.Experimental, Finalite = FinaliteContrat.Competences }),
            De("classique", "Contrat de professionnalisation", contrat with { Dispositif = DispositifDecrit.Classique, Finalite = contrat.Finalite == FinaliteContrat.Competences ? FinaliteContrat.Ccn : contrat.Finalite }),
            De("apprentissage", "Contrat d’apprentissage", contrat with { Dispositif = DispositifDecrit.Apprentissage, Nature = NatureContrat.Cdd }),
            De("droit-commun-cdd", "CDD sans le dispositif", directe with { Nature = NatureContrat.Cdd }),
            De("droit-commun-cdi", "CDI sans le dispositif", directe with { Nature = NatureContrat.Cdi }),
        ];
        return [.. toutes.OrderBy(v => EstLaDemande(v, contrat) ? 0 : 1).Select(v => EstLaDemande(v, contrat) ? v with { Description = demande } : v)];
    }

    /// <summary>The same contract at another start: every date of the contract moves by as many days, its length in days stays.</summary>
    public static Variante AuDebut(DescriptionDeContrat demande, DateOnly debut)
    {
        var contrat = demande.Contrat;
        var jours = debut.DayNumber - contrat.DateDebut.DayNumber;
        var deplace = contrat with { DateConclusion = contrat.DateConclusion.AddDays(jours), DateDebut = debut, DateFin = contrat.DateFin.AddDays(jours) };
        return new("debut-" + debut.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), $"Début le {Ecriture.DateLongue(debut)}", demande with { Contrat = deplace });
    }

    /// <summary>The same contract at another pay for a 35-hour month.</summary>
    public static Variante AuSalaire(DescriptionDeContrat demande, Montant mensuel) =>
        new("salaire-" + mensuel.EnInvariant(), $"{Ecriture.Montant(mensuel)} brut par mois", demande with { Contrat = demande.Contrat with { SalaireMensuelPropose = mensuel } });

    /// <summary>Simulates variants.</summary>
    public static IReadOnlyList<VarianteSimulee> Simuler(IEnumerable<Variante> variantes, BaremesDePaie baremes, OptionsDeSimulation? options = null) =>
        [.. variantes.Select(v => new VarianteSimulee(v, Simulateur.Simuler(v.Description, baremes, options)))];

    private static bool EstLaDemande(Variante variante, ContratDecrit contrat) =>
        variante.Description.Contrat.Dispositif == contrat.Dispositif && (contrat.Dispositif != DispositifDecrit.DroitCommun || variante.Description.Contrat.Nature == contrat.Nature);
}
