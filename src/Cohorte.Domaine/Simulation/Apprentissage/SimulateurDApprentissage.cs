using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Aides;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Apprentissage;

/// <summary>Months of an apprenticeship. Whether it is possible at all is judged apart, by the rules APP.</summary>
internal static class SimulateurDApprentissage
{
    /// <summary>First day of conclusion that the barèmes cover.</summary>
    public static bool Couvre(DescriptionDeContrat description, BaremesDePaie baremes) => ExonerationSalariale.De(description, baremes.Source) is not null;

    /// <summary>Every civil month, its payslip and its parts.</summary>
    public static List<MoisSimule> Mois(DescriptionDeContrat description, BaremesDePaie baremes, EmployeurSimule employeur, IReadOnlyList<AideSimulee> aides)
    {
        var contrat = description.Contrat;
        var exoneration = ExonerationSalariale.De(description, baremes.Source)!;
        var effectifDesTaxes = ReferenceDeBareme.De(baremes.Source.Nombre("apprentissage.exoneration.effectif"), contrat.DateDebut)!;
        var mois = new List<MoisSimule>();
        foreach (var (jour, presence) in MoisDuContrat.Decouper(contrat.DateDebut, contrat.DateFin, contrat.HeuresHebdomadaires))
        {
            var loi = baremes.Du(jour)!;
            var age = AgeDuSalarie.AuMois(description.Personne.DateNaissance, contrat.DateDebut, jour);
            var segments = SalaireDApprenti.Segments(description, baremes, loi, age);
            var brut = SalaireDApprenti.Brut(segments, contrat, loi);
            var bulletin = BulletinDApprenti.Calculer(employeur, loi, brut, presence, exoneration, effectifDesTaxes);
            var dernier = segments[^1];
            mois.Add(new(jour, presence, age, dernier.Plancher, bulletin, aides.DatesDans(jour)) { SemaineLegale = new(loi.HeuresHebdomadaires.Valeur), Apprenti = new(dernier.AnneeExecution, exoneration.SeuilArrondi(loi, presence), segments) });
        }

        return mois;
    }
}
