using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Simulation.Comparaison;

/// <summary>The same hire done in another way.</summary>
/// <param name="Code">Stable code (« droit-commun-cdi »).</param>
/// <param name="Titre">What differs, in a few words.</param>
/// <param name="Description">The contract of the variant.</param>
public sealed record Variante(string Code, string Titre, DescriptionDeContrat Description);

/// <summary>What the reader wants to compare with, beside the other schemes.</summary>
/// <param name="DecalageSemaines">Signature, start and end moved by that many weeks.</param>
/// <param name="AutreSalaire">Another gross pay for a 35-hour month.</param>
public sealed record AutresHypotheses(int? DecalageSemaines = null, Montant? AutreSalaire = null);

/// <summary>The variants worth a look: the other schemes at the same dates, then what the reader asks.</summary>
public static class VariantesDuContrat
{
    private const int JoursParSemaine = 7;

    /// <summary>Every variant but the contract itself.</summary>
    public static IReadOnlyList<Variante> Autour(DescriptionDeContrat description, AutresHypotheses hypotheses)
    {
        var contrat = description.Contrat;
        var variantes = new List<Variante>();
        foreach (var (dispositif, titre) in ((DispositifDecrit, string)[])[(DispositifDecrit.Classique, "Contrat de professionnalisation"), (DispositifDecrit.Experimental, "Contrat expérimental")])
        {
            if (contrat.Dispositif != dispositif) variantes.Add(new(dispositif.ToString(), titre, description with { Contrat = contrat with { Dispositif = dispositif, Finalite = Finalite(dispositif, contrat) } }));
        }

        foreach (var (nature, titre) in ((Contrats.NatureContrat, string)[])[(Contrats.NatureContrat.Cdi, "CDI direct"), (Contrats.NatureContrat.Cdd, "CDD direct")])
        {
            if (contrat.Dispositif != DispositifDecrit.DroitCommun || contrat.Nature != nature) variantes.Add(new($"DroitCommun-{nature}", titre, SansFormation(description, nature)));
        }

        if (hypotheses.DecalageSemaines is { } semaines and not 0) variantes.Add(new("decalage", $"{(semaines > 0 ? "+" : "\u2212")}{Ecriture.Compte(Math.Abs(semaines), "semaine")}", Decaler(description, semaines)));
        if (hypotheses.AutreSalaire is { } salaire) variantes.Add(new("salaire", $"À {Ecriture.Montant(salaire)} brut", description with { Contrat = contrat with { SalaireMensuelPropose = salaire } }));
        return variantes;
    }

    /// <summary>The experimental contract leads to skills, the ordinary one to a certification: the vaguest one is kept for the comparison.</summary>
    private static Contrats.FinaliteContrat Finalite(DispositifDecrit dispositif, ContratDecrit contrat) => dispositif switch
    {
        DispositifDecrit.Experimental => Contrats.FinaliteContrat.Competences,
        _ => contrat.Finalite == Contrats.FinaliteContrat.Competences ? Contrats.FinaliteContrat.Ccn : contrat.Finalite,
    };

    /// <summary>A direct hire works all its hours, without the training nor the money of the scheme.</summary>
    private static DescriptionDeContrat SansFormation(DescriptionDeContrat description, Contrats.NatureContrat nature) =>
        description with { Contrat = description.Contrat with { Dispositif = DispositifDecrit.DroitCommun, Nature = nature, HeuresFormation = Heures.Aucune, CoutHoraireFormation = null } };

    private static DescriptionDeContrat Decaler(DescriptionDeContrat description, int semaines)
    {
        var contrat = description.Contrat;
        var jours = semaines * JoursParSemaine;
        return description with { Contrat = contrat with { DateConclusion = contrat.DateConclusion.AddDays(jours), DateDebut = contrat.DateDebut.AddDays(jours), DateFin = contrat.DateFin.AddDays(jours) } };
    }
}
