using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Actions;

/// <summary>What a <i>gestionnaire</i> says of a legal basis; values already parsed.</summary>
/// <param name="Regle">Code of the rule to lift.</param>
/// <param name="Type">Kind of basis.</param>
/// <param name="Reference">Reference of the agreement or decision.</param>
/// <param name="Plafond">Share agreed, when the agreement gives one.</param>
/// <param name="Du">First day of effect: it counts for the contracts concluded from then on.</param>
/// <param name="Au">Last day of effect; <c>null</c> while there is none.</param>
public sealed record DonneesDeBaseLegale(string Regle, TypeBaseLegale Type, string Reference, Taux? Plafond, DateOnly Du, DateOnly? Au);

/// <summary>Decides whether a legal basis may be recorded: a kind of basis lifts one rule, within the bounds of the law.</summary>
public static class FondementDeRegle
{
    private const string Maximum = "contrat-pro.part-formation.maximum";
    private const string Duree = "contrat-pro.duree.maximum";

    /// <summary>Refuses what can lift nothing.</summary>
    public static Resultat Verifier(DonneesDeBaseLegale donnees, Baremes baremes)
    {
        if (!PorteeDesBasesLegales.PeutEtreLevee(donnees.Regle)) return Resultat.Refuse("base-legale.regle", $"Aucune base légale ne lève la règle {donnees.Regle}{Typo.DeuxPoints}c’est le parcours ou le contrat qui change.", nameof(BaseLegale.Regle));
        if (PorteeDesBasesLegales.RegleDe(donnees.Type) != donnees.Regle) return Resultat.Refuse("base-legale.type", $"Cette base ne lève pas la règle {donnees.Regle}. {Portee(donnees, baremes)}", nameof(BaseLegale.Type));
        if (JourSaisi.HorsBornes(donnees.Du, nameof(BaseLegale.Du)) is { } avant) return avant;
        if (donnees.Au is { } au)
        {
            if (JourSaisi.HorsBornes(au, nameof(BaseLegale.Au)) is { } apres) return apres;
            if (au < donnees.Du) return Resultat.Refuse("base-legale.dates", "La fin vient avant le début.", nameof(BaseLegale.Au));
        }

        if (donnees.Plafond is not { } plafond) return Resultat.Fait;
        if (donnees.Type != TypeBaseLegale.AccordL632514) return Resultat.Refuse("base-legale.plafond", $"Seul un accord de l’article L.\u00A06325-14 fixe une part maximale de formation.", nameof(BaseLegale.Plafond));
        return baremes.Nombre(Maximum).A(donnees.Du) is { } legal && plafond.Fraction <= legal.Valeur
            ? Resultat.Refuse("base-legale.plafond", $"La loi permet déjà {Ecriture.Pourcentage(legal.Valeur)}{Typo.DeuxPoints}un accord qui n’en donne pas plus ne lève rien.", nameof(BaseLegale.Plafond))
            : Resultat.Fait;
    }

    /// <summary>Gives its period to a basis recorded before the product asked for it; a period once given stays.</summary>
    public static Resultat Dater(BaseLegale fondement, DateOnly du, DateOnly? au, Baremes baremes)
    {
        if (fondement.Du is { } deja) return Resultat.Refuse("base-legale.datee", $"Cette base a déjà une période, à partir du {Ecriture.DateCourte(deja)}.");
        var verifiee = Verifier(new DonneesDeBaseLegale(fondement.Regle, fondement.Type, fondement.Reference, fondement.Plafond, du, au), baremes);
        if (!verifiee.EstFait) return verifiee;
        (fondement.Du, fondement.Au) = (du, au);
        return Resultat.Fait;
    }

    private static string Portee(DonneesDeBaseLegale donnees, Baremes baremes) => donnees.Type switch
    {
        TypeBaseLegale.AccordL632514 => $"L’accord de l’article L.\u00A06325-14 ne lève que le plafond de la part de formation (TRN-01).",
        TypeBaseLegale.AccordL632512 => $"L’accord de l’article L.\u00A06325-12 ne lève que la durée de plus {(baremes.Nombre(Duree).A(donnees.Du) is { } mois ? $"de {Ecriture.Nombre(mois.Valeur)} mois" : "longue que celle de la loi")} (DUR-03).",
        _ => "La décision écrite de l’OPCO ne vaut que pour ce qu’il décide seul, les compétences visées par un contrat expérimental (XP-02). Pour une durée ou une part de formation, il faut un accord.",
    };
}
