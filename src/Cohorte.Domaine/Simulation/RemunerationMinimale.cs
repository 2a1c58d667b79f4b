using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation;

/// <summary>The least that can be paid for a full-time month, and the text that says so.</summary>
/// <param name="Mensuel">Floor of a 35-hour month, unrounded.</param>
/// <param name="TauxSmic">Share of the SMIC.</param>
/// <param name="Bareme">Value of the grid that applies.</param>
/// <param name="EstConventionnel">Whether the conventional minimum is higher than that share of the SMIC.</param>
public readonly record struct Plancher(Montant Mensuel, Taux TauxSmic, ReferenceDeBareme Bareme, bool EstConventionnel);

/// <summary>Minimum pay of a month (L.6325-8, L.6325-9, D.6325-15, D.6325-18), on which the rule REM-01 and the simulator agree.</summary>
public static class RemunerationMinimale
{
    /// <summary>The floor of one month of a described contract.</summary>
    /// <param name="description">Contract.</param>
    /// <param name="loi">Law of the month.</param>
    /// <param name="lectures">Readings of the disputed points; <c>null</c> takes those of the barèmes.</param>
    public static Plancher Du(DescriptionDeContrat description, LoiDuMois loi, LecturesDiscutees? lectures = null)
    {
        var (contrat, personne) = (description.Contrat, description.Personne);
        var grille = loi.Remuneration;
        if (contrat.Dispositif == DispositifDecrit.DroitCommun) return Adulte(loi, new Taux(1), contrat.MinimumConventionnelMensuel);
        var choix = lectures ?? grille.Lectures;
        var age = AgeDuSalarie.AuMois(personne.DateNaissance, contrat.DateDebut, loi.Mois);
        var ageDesReglesAdultes = choix.AdulteEnCoursDeContrat ? age : CalculDeMois.Age(personne.DateNaissance, contrat.DateConclusion);
        if (ageDesReglesAdultes >= grille.AgeAdulte.Valeur) return Adulte(loi, grille.PartConventionnelle.Taux, contrat.MinimumConventionnelMensuel);
        var avec = EleveLeTaux(personne.Diplome, choix);
        var (cas, legal) = (age < grille.AgeIntermediaire.Valeur, avec) switch
        {
            (true, false) => ("avant-21.sans", grille.JeuneSans),
            (true, true) => ("avant-21.avec", grille.JeuneAvec),
            (false, false) => ("avant-26.sans", grille.IntermediaireSans),
            (false, true) => ("avant-26.avec", grille.IntermediaireAvec),
        };
        var retenu = description.Employeur.Idcc is { } idcc && grille.DeBranche.TryGetValue($"{idcc}/{cas}", out var branche) && branche.Valeur > legal.Valeur ? branche : legal;
        return new(new Montant(loi.SmicMensuel.Valeur) * retenu.Taux, retenu.Taux, retenu, false);
    }

    /// <summary>The floor of every month of a contract; <c>null</c> when a month is outside the barèmes.</summary>
    public static IReadOnlyList<(DateOnly Mois, Plancher Plancher)>? ParMois(DescriptionDeContrat description, BaremesDePaie baremes, LecturesDiscutees? lectures = null)
    {
        var contrat = description.Contrat;
        var planchers = new List<(DateOnly, Plancher)>();
        foreach (var mois in MoisDuContrat.Decouper(contrat.DateDebut, contrat.DateFin, contrat.HeuresHebdomadaires))
        {
            if (baremes.Du(mois.Mois) is not { } loi) return null;
            planchers.Add((mois.Mois, Du(description, loi, lectures)));
        }

        return planchers;
    }

    /// <summary>Whether a diploma raises the rate: a vocational baccalaureate, a professional title of the same level, a technological baccalaureate, or more.</summary>
    public static bool EleveLeTaux(Diplome diplome, LecturesDiscutees lectures) => diplome switch
    {
        Diplome.Aucun or Diplome.Brevet or Diplome.CapBep or Diplome.TitreProfessionnel3 or Diplome.EtrangerNonReconnu => false,
        Diplome.BacGeneral => lectures.BacGeneralMajore,
        _ => true,
    };

    private static Plancher Adulte(LoiDuMois loi, Taux part, Montant? conventionnel)
    {
        var smic = new Montant(loi.SmicMensuel.Valeur) * loi.Remuneration.Adulte.Taux;
        var branche = (conventionnel ?? Montant.Zero) * part;
        return branche > smic
            ? new(branche, loi.Remuneration.Adulte.Taux, loi.Remuneration.PartConventionnelle, true)
            : new(smic, loi.Remuneration.Adulte.Taux, loi.Remuneration.Adulte, false);
    }
}
