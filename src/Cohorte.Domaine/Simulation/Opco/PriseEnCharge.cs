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
/// <param name="EstHypothese">Whether the legal fallback was used, for want of a rule of the OPCO.</param>
/// <param name="Regles">The arithmetic, in French, with its sources.</param>
public sealed record PriseEnCharge(Montant? CoutPedagogique, Montant Montant, Montant? ResteACharge, Montant Tutorat, Montant? Majoration, bool EstHypothese, IReadOnlyList<string> Regles)
{
    /// <summary>Computes it by the rules that the OPCO published for the day of conclusion, else by the fallback of the law; <c>null</c> without the scheme, or when no text of the day sets a level.</summary>
    public static PriseEnCharge? Calculer(DescriptionDeContrat description, Baremes baremes)
    {
        var contrat = description.Contrat;
        if (contrat.Dispositif is DispositifDecrit.DroitCommun or DispositifDecrit.Apprentissage || baremes.Nombre("opco.defaut.cout-horaire").A(contrat.DateConclusion) is null) return null;
        var niveaux = new Niveaux(description, baremes);
        var regles = new List<string>();
        var prix = Prix(contrat);
        var (horaire, deLOpco) = niveaux.Horaire();
        var regle = Regle(niveaux, horaire, prix, regles);
        var majoration = contrat.Dispositif == DispositifDecrit.Experimental && niveaux.DeLOpco(Niveaux.Regles + "majoration-experimental") is { } majore
            ? (new Montant(majore.Valeur) * contrat.HeuresFormation.Valeur).ArrondirAuCentime()
            : (Montant?)null;
        var montant = prix is { } p && p < regle ? p : regle;
        return new(prix, montant, prix is { } total ? total - montant : null, Tuteur(niveaux, regles), majoration, !deLOpco, regles);
    }

    /// <summary>Only what the OPCO pays for the training, without its explanation.</summary>
    internal static Montant? MontantSeul(DescriptionDeContrat description, Baremes baremes)
    {
        var contrat = description.Contrat;
        if (contrat.Dispositif is DispositifDecrit.DroitCommun or DispositifDecrit.Apprentissage || baremes.Nombre("opco.defaut.cout-horaire").A(contrat.DateConclusion) is null) return null;
        var niveaux = new Niveaux(description, baremes);
        var prix = Prix(contrat);
        var regle = Regle(niveaux, niveaux.Horaire().Valeur, prix, null);
        return prix < regle ? prix : regle;
    }

    private static Montant? Prix(ContratDecrit contrat) => contrat.CoutHoraireFormation is { } unite ? (unite * contrat.HeuresFormation.Valeur).ArrondirAuCentime() : null;

    private static Montant Regle(Niveaux niveaux, ValeurDatee<decimal> horaire, Montant? prix, List<string>? regles)
    {
        var heures = niveaux.Description.Contrat.HeuresFormation;
        if (niveaux.DeLOpco(Niveaux.Regles + "heures") is { } maximum && maximum.Valeur < heures.Valeur) heures = new(maximum.Valeur);
        if (niveaux.DeLOpco(Niveaux.Regles + "part-du-cout") is { } part && prix is { } reel)
        {
            var payee = (reel * part.Valeur).ArrondirAuCentime();
            regles?.Add($"{Ecriture.Pourcentage(part.Valeur)} du coût réel de {Ecriture.Montant(reel)} = {Ecriture.Montant(payee)} ({part.Source.Texte}).");
            return payee;
        }

        var montant = (new Montant(horaire.Valeur) * heures.Valeur).ArrondirAuCentime();
        var quoi = niveaux.Prioritaire ? "public de l’article L. 6325-1-1, " : "";
        regles?.Add($"{Ecriture.Heures(heures)} × {Ecriture.Montant(new(horaire.Valeur))} = {Ecriture.Montant(montant)} ({quoi}{horaire.Source.Texte}).");
        return montant;
    }

    private static Montant Tuteur(Niveaux niveaux, List<string> regles)
    {
        var contrat = niveaux.Description.Contrat;
        var mensuel = niveaux.MoisDeTutorat();
        var mois = Math.Min(niveaux.MoisDeTutoratAuPlus(), CalculDeMois.MoisRevolus(contrat.DateDebut, contrat.DateFin));
        var total = new Montant(mensuel?.Valeur ?? 0) * mois;
        if (mensuel is not null) regles.Add($"Fonction tutorale{Typo.DeuxPoints}{Ecriture.Compte(mois, "mois", "mois")} × {Ecriture.Montant(new(mensuel.Valeur))} = {Ecriture.Montant(total)} ({mensuel.Source.Texte}).");
        return total;
    }
}
