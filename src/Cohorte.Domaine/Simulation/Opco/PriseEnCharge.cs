using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Simulation.Opco;

/// <summary>What the OPCO pays for a contract, beside the employer’s cost.</summary>
/// <param name="CoutPedagogique">Price of the training; <c>null</c> when no price is given.</param>
/// <param name="Montant">What the OPCO pays for the training.</param>
/// <param name="ResteACharge">What remains of the price; <c>null</c> without a price.</param>
/// <param name="Tutorat">What the OPCO pays for the tutor’s work.</param>
/// <param name="Majoration">What a rule set adds; <c>null</c> when none says so.</param>
/// <param name="EstHypothese">Whether the legal fallback was used, for want of a rule set.</param>
/// <param name="Regles">The arithmetic, in French, with its sources.</param>
public sealed record PriseEnCharge(Montant? CoutPedagogique, Montant Montant, Montant? ResteACharge, Montant Tutorat, Montant? Majoration, bool EstHypothese, IReadOnlyList<string> Regles)
{
    /// <summary>Computes it; <c>null</c> without the scheme, or when no text of the day sets a level.</summary>
    public static PriseEnCharge? Calculer(DescriptionDeContrat description, Baremes baremes, JeuDeReglesOpco? jeu)
    {
        var contrat = description.Contrat;
        if (contrat.Dispositif == DispositifDecrit.DroitCommun || baremes.Nombre("opco.defaut.cout-horaire").A(contrat.DateConclusion) is not { } ordinaire) return null;
        var prioritaire = PublicPrioritaire.Est(description, (int)baremes.Nombre("remuneration.contrat-pro.age-adulte").A(contrat.DateConclusion)!.Valeur);
        var horaire = prioritaire ? baremes.Nombre("opco.defaut.cout-horaire-prioritaire").A(contrat.DateConclusion) ?? ordinaire
            : description.Employeur.Geiq is true ? baremes.Nombre("opco.defaut.cout-horaire-geiq").A(contrat.DateConclusion) ?? ordinaire
            : ordinaire;
        var regles = new List<string>();
        var prix = contrat.CoutHoraireFormation is { } unite ? (unite * contrat.HeuresFormation.Valeur).ArrondirAuCentime() : (Montant?)null;
        var retenu = jeu is not null && jeu.Concerne(description) ? jeu : null;
        var regle = retenu is null ? ParDefaut(contrat, horaire, prioritaire, regles) : DuJeu(contrat, retenu, horaire, prix, regles);
        var montant = prix is { } p && p < regle ? p : regle;
        var majoration = retenu?.MajorationHoraire is { } majore ? (majore * contrat.HeuresFormation.Valeur).ArrondirAuCentime() : (Montant?)null;
        return new(prix, montant, prix is { } total ? total - montant : null, Tuteur(description, baremes, retenu, prioritaire, regles), majoration, retenu is null, regles);
    }

    private static Montant ParDefaut(ContratDecrit contrat, ValeurDatee<decimal> horaire, bool prioritaire, List<string> regles)
    {
        var montant = (new Montant(horaire.Valeur) * contrat.HeuresFormation.Valeur).ArrondirAuCentime();
        var quoi = prioritaire ? "public de l’article L. 6325-1-1, " : "";
        regles.Add($"{Ecriture.Heures(contrat.HeuresFormation)} × {Ecriture.Montant(new(horaire.Valeur))} = {Ecriture.Montant(montant)} ({quoi}niveau par défaut, {horaire.Source.Texte}).");
        return montant;
    }

    private static Montant DuJeu(ContratDecrit contrat, JeuDeReglesOpco jeu, ValeurDatee<decimal> defaut, Montant? prix, List<string> regles)
    {
        var heures = jeu.HeuresMaximales is { } maximum && maximum < contrat.HeuresFormation ? maximum : contrat.HeuresFormation;
        var montant = jeu.PartDuCoutReel is { } part && prix is { } reel
            ? reel * part
            : (jeu.CoutHoraireMaximal ?? new Montant(defaut.Valeur)) * heures.Valeur;
        montant = montant.ArrondirAuCentime();
        regles.Add($"{jeu.Opco}, {jeu.Decision}{Typo.DeuxPoints}{Ecriture.Montant(montant)} pour {Ecriture.Heures(heures)}.");
        return montant;
    }

    private static Montant Tuteur(DescriptionDeContrat description, Baremes baremes, JeuDeReglesOpco? jeu, bool prioritaire, List<string> regles)
    {
        var contrat = description.Contrat;
        var ageMajore = baremes.Nombre("opco.tuteur.age-majoration").A(contrat.DateConclusion)?.Valeur;
        var majore = prioritaire || (description.Tuteur?.DateNaissance is { } naissance && CalculDeMois.Age(naissance, contrat.DateDebut) >= ageMajore);
        var parDefaut = baremes.Nombre(majore ? "opco.tuteur.fonction-majoree" : "opco.tuteur.fonction").A(contrat.DateConclusion);
        var mensuel = jeu?.MoisDeTutorat ?? (parDefaut is { } valeur ? new Montant(valeur.Valeur) : Montant.Zero);
        var plafond = jeu?.MoisDeTutoratMaximum ?? (int)(baremes.Nombre("opco.tuteur.fonction.mois").A(contrat.DateConclusion)?.Valeur ?? 0);
        var mois = Math.Min(plafond, CalculDeMois.MoisRevolus(contrat.DateDebut, contrat.DateFin));
        var total = mensuel * mois;
        regles.Add($"Fonction tutorale{Typo.DeuxPoints}{Ecriture.Compte(mois, "mois", "mois")} × {Ecriture.Montant(mensuel)} = {Ecriture.Montant(total)}{(parDefaut is null ? "" : $" ({parDefaut.Source.Texte})")}.");
        return total;
    }
}
