using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Reglementation;

/// <summary>How the value of a parameter reads in French, with its unit.</summary>
public static class EcritureDeValeur
{
    private const int DecimalesDUnTaux = 4;

    /// <summary>« 25 % », « 150 h », « 9,15 € par heure », « 6 mois ».</summary>
    public static string Ecrire(decimal valeur, string unite) => unite switch
    {
        "fraction" => Ecriture.Nombre(valeur * 100m, 0, DecimalesDUnTaux) + "\u00A0%",
        "heures" => Ecriture.Heures(new(valeur)),
        "heuresParAn" => Ecriture.Heures(new(valeur)) + " par an",
        "euros" => Ecriture.Montant(new(valeur)),
        "eurosParMois" => Ecriture.Montant(new(valeur)) + " par mois",
        "eurosParHeure" => Ecriture.Montant(new(valeur)) + " par heure",
        "mois" => Ecriture.Nombre(valeur, 0, 0) + "\u00A0mois",
        "jours" => Ecriture.Compte((int)valeur, "jour"),
        "ans" => Ecriture.Compte((int)valeur, "an"),
        _ => Ecriture.Nombre(valeur, 0, DecimalesDUnTaux),
    };

    /// <summary>How a state of law reads.</summary>
    public static string Etat(string etat) => etat switch
    {
        "legal" => "Légal",
        "tolerance" => "Toléré, sans base légale",
        "ferme" => "Fermé",
        _ => etat,
    };

    /// <summary>What a mark of confidence means, in words.</summary>
    public static string Marque(string marque) => marque switch
    {
        "P" => "article lu",
        "P2" => "extrait officiel lu",
        "C" => "code public",
        "S" => "page secondaire",
        "M" => "de mémoire, à vérifier",
        _ => "hypothèse",
    };
}
