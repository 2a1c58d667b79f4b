using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats;

/// <summary>Whether the terms of a contract make sense at all; what the law says of them is the conformity's matter.</summary>
public static class VerificationDesTermes
{
    private const int JoursParSemaine = 7;
    private const int HeuresParJour = 24;

    /// <summary>Every refusal, each at its field; empty when the terms make sense.</summary>
    public static IReadOnlyList<Refus> Verifier(TermesContrat termes) =>
        [.. Dates(termes).Concat(Volumes(termes)).Concat(Tutorat(termes)).OfType<Refus>()];

    private static IEnumerable<Refus?> Dates(TermesContrat termes)
    {
        yield return JourSaisi.HorsBornes(termes.DateConclusion, nameof(termes.DateConclusion));
        yield return JourSaisi.HorsBornes(termes.DateDebut, nameof(termes.DateDebut));
        yield return JourSaisi.HorsBornes(termes.DateFin, nameof(termes.DateFin));
        if (termes.DateFin < termes.DateDebut)
        {
            yield return new Refus("contrat.fin", $"Le dernier jour précède le premier, le {Ecriture.DateCourte(termes.DateDebut)}.", nameof(termes.DateFin));
        }
    }

    private static IEnumerable<Refus?> Volumes(TermesContrat termes)
    {
        const int HeuresParSemaine = JoursParSemaine * HeuresParJour;
        if (termes.HeuresHebdomadaires.Valeur is <= 0 or > HeuresParSemaine)
        {
            yield return new Refus("contrat.heures-hebdomadaires", $"Le nombre d’heures par semaine est plus grand que 0 et ne dépasse pas {HeuresParSemaine}, les heures d’une semaine.", nameof(termes.HeuresHebdomadaires));
        }
        else if (termes.DateFin >= termes.DateDebut && termes.HeuresFormation > Travaillables(termes))
        {
            yield return new Refus(
                "contrat.heures-formation",
                $"{termes.HeuresFormation} de formation ne tiennent pas dans la période{Typo.DeuxPoints}à {termes.HeuresHebdomadaires} par semaine, elle compte {Travaillables(termes)} au plus.",
                nameof(termes.HeuresFormation));
        }

        if (termes.HeuresFormation.Valeur <= 0)
        {
            yield return new Refus("contrat.sans-formation", "Indiquez les heures de formation de cette personne.", nameof(termes.HeuresFormation));
        }

        if (termes.SalaireMensuel is { Euros: <= 0 })
        {
            yield return new Refus("contrat.salaire", "Le salaire brut mensuel est plus grand que 0.", nameof(termes.SalaireMensuel));
        }
    }

    private static IEnumerable<Refus?> Tutorat(TermesContrat termes)
    {
        if (termes.TuteurExperienceDepuis is not { } depuis) yield break;
        if (depuis.Year < JourSaisi.Premier.Year - AnneesDeMetier || depuis > termes.DateDebut)
        {
            yield return new Refus("contrat.tuteur-experience", "Le tuteur exerce ce métier depuis un jour qui précède le début du contrat, et depuis 1940 au plus tôt.", nameof(termes.TuteurExperienceDepuis));
        }
    }

    /// <summary>Years that a working life may begin before the first file of the product.</summary>
    private const int AnneesDeMetier = 60;

    /// <summary>Hours of the whole period, each started week counted in full.</summary>
    private static Heures Travaillables(TermesContrat termes)
    {
        var jours = termes.DateFin.DayNumber - termes.DateDebut.DayNumber + 1;
        return new Heures(termes.HeuresHebdomadaires.Valeur * ((jours + JoursParSemaine - 1) / JoursParSemaine));
    }
}
