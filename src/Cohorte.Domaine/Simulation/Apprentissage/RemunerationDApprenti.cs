using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Apprentissage;

/// <summary>Minimum pay of an apprentice (D.6222-26 to D.6222-32): by age and year of execution, in share of the SMIC, or of the conventional minimum of the job where it is higher.</summary>
public static class RemunerationDApprenti
{
    private const string Prefixe = "apprentissage.remuneration.";
    private const int DerniereAnneeDeLaGrille = 3;

    /// <summary>The floor of a 35-hour month.</summary>
    /// <param name="description">Contract.</param>
    /// <param name="loi">Law of the month.</param>
    /// <param name="baremes">Barèmes.</param>
    /// <param name="age">Age that the pay follows.</param>
    /// <param name="anneeExecution">Year of execution, from 1.</param>
    public static Plancher Du(DescriptionDeContrat description, LoiDuMois loi, Baremes baremes, int age, int anneeExecution)
    {
        var contrat = description.Contrat;
        ReferenceDeBareme Lire(string fin) => ReferenceDeBareme.De(baremes.Nombre(Prefixe + fin), loi.Mois) ?? ReferenceDeBareme.De(baremes.Nombre(Prefixe + fin), contrat.DateDebut)!;
        var tranche = Tranche(age, Lire);
        var annee = Math.Min(AnneeDeLaGrille(contrat, anneeExecution, Lire), DerniereAnneeDeLaGrille);
        var legal = tranche == "adulte" ? Lire(tranche) : Lire($"{tranche}.annee-{annee}");
        var majoree = contrat.Majoration15Points is true ? Math.Max(legal.Valeur, Math.Min(1, legal.Valeur + Lire("majoration").Valeur)) : legal.Valeur;
        var branche = DeBranche(description, baremes, loi.Mois, $"{tranche}.annee-{annee}");
        var retenu = branche is not null && branche.Valeur > majoree ? branche : legal;
        var part = new Taux(Math.Max(majoree, branche?.Valeur ?? 0));

        var smic = new Montant(loi.SmicMensuel.Valeur) * part;
        var conventionnel = age >= Lire("age-conventionnel").Valeur && contrat.MinimumConventionnelMensuel is { } minimum ? minimum * part : Montant.Zero;
        var precedent = contrat.TauxPrecedentContrat is { } avant ? new Montant(loi.SmicMensuel.Valeur) * avant : Montant.Zero;
        if (precedent > smic && precedent > conventionnel) return new(precedent, contrat.TauxPrecedentContrat!.Value, retenu, false);
        return conventionnel > smic ? new(conventionnel, part, retenu, true) : new(smic, part, retenu, false);
    }

    private static string Tranche(int age, Func<string, ReferenceDeBareme> lire) =>
        age < lire("age-majorite").Valeur ? "avant-18"
        : age < lire("age-intermediaire").Valeur ? "avant-21"
        : age < lire("age-adulte").Valeur ? "avant-26"
        : "adulte";

    /// <summary>A <i>licence professionnelle</i> is paid as a second year from its first day (D.6222-32).</summary>
    private static int AnneeDeLaGrille(ContratDecrit contrat, int anneeExecution, Func<string, ReferenceDeBareme> lire) =>
        contrat.LicenceProfessionnelle is true ? Math.Max(anneeExecution, (int)lire("licence-professionnelle").Valeur) : anneeExecution;

    /// <summary>Better rate of the branch, for the contracts that begin under its agreement.</summary>
    private static ReferenceDeBareme? DeBranche(DescriptionDeContrat description, Baremes baremes, DateOnly mois, string cas)
    {
        if (description.Employeur.Idcc is not { } idcc) return null;
        var code = $"branche.{idcc}.apprentissage.{cas}";
        var parametre = baremes.Nombres.FirstOrDefault(p => p.Code == code);
        return parametre is not null && parametre.A(description.Contrat.DateDebut) is not null ? ReferenceDeBareme.De(parametre, mois) : null;
    }
}
