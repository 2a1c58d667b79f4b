using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Domaine.Suivi;

/// <summary>Hours of one trainee in one module, as the provider states them.</summary>
/// <param name="Realisees">Hours done.</param>
/// <param name="Justifiees">Hours of justified absence.</param>
/// <param name="Injustifiees">Hours of absence without a justification.</param>
public sealed record ReleveAssiduite(Heures Realisees, Heures Justifiees, Heures Injustifiees)
{
    /// <summary>Done and missed.</summary>
    public Heures Total => Realisees + Justifiees + Injustifiees;

    /// <summary>Whether the statement holds in the module and in the contract.</summary>
    public IReadOnlyList<Refus> Verifier(Contrat contrat, ModuleFormation module, DateOnly arreteeAu, DateOnly aujourdhui)
    {
        var refus = new List<Refus>();
        if (Total > module.Heures)
        {
            refus.Add(new Refus("suivi.heures", $"{Total} saisies pour {Typo.Guillemets(module.Intitule)}, qui compte {module.Heures}.", nameof(Realisees)));
        }

        if (!contrat.ACommence)
        {
            refus.Add(new Refus("suivi.contrat", "L’assiduité se note quand le contrat a commencé.", nameof(Realisees)));
        }

        if (JourSaisi.PasEncorePasse(arreteeAu, aujourdhui, "ArreteeAu") is { } date) refus.Add(date);
        else if (arreteeAu < contrat.DateDebut)
        {
            refus.Add(new Refus("suivi.arret", $"Cette date précède le début d’un des contrats, le {Ecriture.DateCourte(contrat.DateDebut)}.", "ArreteeAu"));
        }

        return refus;
    }
}
