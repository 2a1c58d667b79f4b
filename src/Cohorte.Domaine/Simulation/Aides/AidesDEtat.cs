using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Simulation.Aides;

/// <summary>State aids for the under-30s, by date of signature: exceptional aid (2020–2022), then 6 000 € (2023 to April 2024). One for each contract month, the first year.</summary>
internal static class AidesDEtat
{
    public static AideSimulee? Exceptionnelle(FaitsDesAides faits)
    {
        if (faits.ALaConclusion("aide-exceptionnelle.montant") is not { } montant || !Ouverte(faits, "aide-exceptionnelle")) return null;
        var mineur = faits.ALaConclusion("aide-exceptionnelle.montant-mineur")!.Valeur;
        var majorite = faits.ALaConclusion("aide-etat.age-majorite")!.Valeur;
        decimal Annuel(DateOnly jour) => AgeDuSalarie.AuMois(faits.Personne.DateNaissance, faits.Contrat.DateDebut, jour) < majorite ? mineur : montant.Valeur;
        return AideSimulee.DeCumuls(CodesDAide.Exceptionnelle, "Aide exceptionnelle à l’embauche d’un alternant", faits.ParMois(Mois(faits), Annuel), montant.Source, () => Conditions(faits));
    }

    public static AideSimulee? SixMille(FaitsDesAides faits) =>
        faits.ALaConclusion("aide-6000.montant") is { } montant && Ouverte(faits, "aide-6000")
            ? AideSimulee.DeCumuls(CodesDAide.SixMille, "Aide à l’embauche d’un alternant", faits.ParMois(Mois(faits), _ => montant.Valeur), montant.Source, () => Conditions(faits))
            : null;

    /// <summary>Under 30 at signature; an ordinary contract aims at a registered diploma or a CQP, an experimental one while its text says so.</summary>
    private static bool Ouverte(FaitsDesAides faits, string aide) =>
        faits.AgeALaConclusion < faits.ALaConclusion(aide + ".age-exclu")!.Valeur
        && (faits.Contrat.Dispositif == DispositifDecrit.Experimental
            ? faits.Baremes.Etat(aide + ".experimental").A(faits.Contrat.DateConclusion)?.Valeur == "oui"
            : faits.Contrat.Finalite is FinaliteContrat.Rncp or FinaliteContrat.Cqp);

    private static int Mois(FaitsDesAides faits) => (int)faits.ALaConclusion("aide-etat.mois")!.Valeur;

    private static List<string> Conditions(FaitsDesAides faits)
    {
        var age = Ecriture.Compte(faits.AgeALaConclusion, "an");
        List<string> conditions = [$"Moins de 30 ans à la signature{Typo.DeuxPoints}{age} le {Ecriture.DateCourte(faits.Contrat.DateConclusion)}.", "Versée chaque mois par l’ASP, sur la paie transmise."];
        if (faits.Employeur.Effectif >= faits.ALaConclusion("aide-etat.effectif-sous-condition")!.Valeur)
        {
            conditions.Add("À partir de 250 salariés, elle est remboursée si le quota d’alternants n’est pas atteint l’année suivante (5 %, ou 3 % et 10 % de progression).");
        }

        return conditions;
    }
}
