using System.Globalization;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;

namespace Cohorte.Domaine.Reglementation.Impact;

/// <summary>How an impact reads in French.</summary>
public static class EcritureDImpact
{
    /// <summary>« Part de formation du contrat (TRN-01) », « Prise en charge de la formation ».</summary>
    public static string Mesure(string code) => code switch
    {
        "prise-en-charge" => "Prise en charge de la formation",
        "majoration" => "Majoration du contrat expérimental",
        "tutorat" => "Aide à la fonction tutorale",
        "cout-employeur" => "Coût pour l’employeur",
        "aides" => "Aides",
        "cout-apres-aides" => "Coût après les aides",
        _ => RegistreDesRegles.Toutes.FirstOrDefault(r => r.Code == code) is { } regle ? $"{regle.Fiche.Intitule} ({code})" : code,
    };

    /// <summary>One side of a difference: an outcome, an amount, or « aucun montant ».</summary>
    public static string Valeur(EcartDImpact ecart, string? valeur) =>
        ecart.Nature != NatureDImpact.Cout && Enum.TryParse<ResultatRegle>(valeur, out var resultat) ? resultat.Libelle()
        : Nombre(valeur) is { } euros ? Ecriture.Montant(new Montant(euros))
        : "aucun montant";

    /// <summary>An amount of a difference; <c>null</c> for a verdict, or without amount.</summary>
    public static decimal? Nombre(string? valeur) => decimal.TryParse(valeur, NumberStyles.Number, CultureInfo.InvariantCulture, out var euros) ? euros : null;

    /// <summary>Whether a verdict comes to stand against the contract.</summary>
    public static bool Aggrave(EcartDImpact ecart) => ecart.Apres == nameof(ResultatRegle.NonConforme);

    /// <summary>« Prise en charge de la formation : de 2 753,00 € à 4 515,00 €. »</summary>
    public static string Phrase(EcartDImpact ecart) =>
        ecart.Nature == NatureDImpact.Cout
            ? $"{Mesure(ecart.Mesure)}{Typo.DeuxPoints}de {Valeur(ecart, ecart.Avant)} à {Valeur(ecart, ecart.Apres)}."
            : $"{Mesure(ecart.Mesure)}{Typo.DeuxPoints}{Typo.Guillemets(Valeur(ecart, ecart.Avant).ToLowerInvariant())} deviendrait {Typo.Guillemets(Valeur(ecart, ecart.Apres).ToLowerInvariant())}.";

    /// <summary>The report in a few sentences: what was looked at, what changes, and for how much.</summary>
    public static IReadOnlyList<string> Resume(RapportDImpact rapport)
    {
        var phrases = new List<string>
        {
            $"{Majuscule(Typo.Liste([rapport.Contrats == 0 ? "aucun contrat en cours" : Ecriture.Compte(rapport.Contrats, "contrat en cours", "contrats en cours"), rapport.Parcours == 0 ? "aucun parcours" : Ecriture.Compte(rapport.Parcours, "parcours", "parcours"), $"le coût de {Ecriture.Compte(rapport.Places, "place")}"]))} regardés dans {Ecriture.Compte(rapport.Actions, "action")}.",
        };
        if (rapport.Ecarts.Count == 0)
        {
            phrases.Add("Rien ne change.");
            return phrases;
        }

        foreach (var (nature, un, plusieurs) in ((NatureDImpact, string, string)[])[(NatureDImpact.Contrat, "contrat change", "contrats changent"), (NatureDImpact.Parcours, "parcours change", "parcours changent")])
        {
            if (rapport.Touches(nature) is var touches and > 0) phrases.Add($"{Ecriture.Compte(touches, un, plusieurs)} de verdict{Refus(rapport, nature)}.");
        }

        phrases.AddRange(CalculDImpact.Mesures.Select(m => rapport.Ecarts.Where(e => e.Nature == NatureDImpact.Cout && e.Mesure == m).ToList()).Where(e => e.Count > 0)
            .Select(e => $"{Mesure(e[0].Mesure)}{Typo.DeuxPoints}{Ecriture.Compte(e.Count, "place change", "places changent")}, de {Somme(e, x => x.Avant)} à {Somme(e, x => x.Apres)} au total."));
        return phrases;
    }

    private static string Majuscule(string phrase) => char.ToUpper(phrase[0], Ecriture.Francais) + phrase[1..];

    private static string Refus(RapportDImpact rapport, NatureDImpact nature)
    {
        var refus = rapport.Ecarts.Where(e => e.Nature == nature && Aggrave(e)).Select(e => e.Objet).Distinct().Count();
        return refus == 0 ? "" : $", dont {Ecriture.Nombre(refus)} où une règle ne serait plus tenue";
    }

    private static string Somme(IEnumerable<EcartDImpact> ecarts, Func<EcartDImpact, string?> valeur) => Ecriture.Montant(new Montant(ecarts.Sum(e => Nombre(valeur(e)) ?? 0)));
}
