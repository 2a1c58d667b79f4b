using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The person is 16 to 25 at the conclusion, or a jobseeker of 26 and more, or receives the RSA, the ASS or the AAH, or had a <i>contrat unique d’insertion</i>; and is 16 when the work begins.</summary>
/// <remarks>Source: articles L.6325-1 and L.4153-1 of the Code du travail. Severity: blocking. The law does not say on which day age is read: the day of conclusion, by practice.</remarks>
public sealed class PUB_01() : Regle<FaitsDuContrat>(
    new("PUB-01", "Public du contrat", "Le contrat est ouvert aux 16 à 25 ans, aux demandeurs d’emploi de 26 ans et plus, aux bénéficiaires du RSA, de l’ASS ou de l’AAH et aux anciens titulaires d’un contrat unique d’insertion.", Gravite.Bloquant, "L.6325-1", ["contrat-pro.public.age-minimum", "contrat-pro.public.age-maximum-exclu", "travail.age-minimum"]),
    Champs.DateConclusion, Champs.DateDebut, Champs.DateNaissance, Champs.InscritFranceTravailDepuis, Champs.MinimumSocial, Champs.AncienCui)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (faits.DateConclusion is not { } conclusion) return Indetermine([Champs.DateConclusion]);
        if (droit.Nombre("contrat-pro.public.age-minimum", conclusion) is not { } minimum
            || droit.Nombre("contrat-pro.public.age-maximum-exclu", conclusion) is not { } ferme
            || droit.Nombre("travail.age-minimum", conclusion) is not { } travail) return SansTexte(conclusion);
        var age = faits.DateNaissance is { } naissance ? CalculDeMois.Age(naissance, conclusion) : (int?)null;
        if (age < minimum.Valeur)
        {
            return Rendre(Echec, minimum, () => $"La personne a {age} ans à la conclusion{Typo.PointVirgule}l’âge minimal est de {Ecriture.Nombre(minimum.Valeur)} ans.") with { Valeur = age, Borne = minimum.Valeur, Unite = "ans" };
        }

        if (faits is { DateNaissance: { } ne, DateDebut: { } debut } && CalculDeMois.Age(ne, debut) < travail.Valeur)
        {
            return Rendre(Echec, travail, () => $"La personne n’a pas {Ecriture.Nombre(travail.Valeur)} ans au début du contrat.") with { Valeur = CalculDeMois.Age(ne, debut), Borne = travail.Valeur, Unite = "ans" };
        }

        var statut = StatutDuPublic.Ouvert(faits, conclusion, age, (int)ferme.Valeur);
        if (statut.Oui is null) return Indetermine(statut.Manquants);
        return Rendre(statut.Oui == true ? ResultatRegle.Conforme : Echec, ferme, () => statut.Oui == true
            ? $"Public éligible{Typo.DeuxPoints}{statut.Motif}."
            : $"La personne a {age} ans à la conclusion, n’est pas inscrite à France Travail ce jour-là, et ne relève d’aucune autre catégorie de l’article L. 6325-1.") with
        {
            Valeur = age,
            Borne = age is null ? null : ferme.Valeur,
            Unite = age is null ? null : "ans",
            Calcul = faits.DateNaissance is { } nee ? () => $"née le {Ecriture.DateCourte(nee)}, la personne a {age} ans le {Ecriture.DateCourte(conclusion)}" : null,
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (faits is not { DateConclusion: { } conclusion, DateNaissance: { } naissance } || droit.Nombre("contrat-pro.public.age-maximum-exclu", conclusion) is not { } ferme
            || droit.Nombre("contrat-pro.public.age-minimum", conclusion) is not { } minimum || droit.Nombre("travail.age-minimum", conclusion) is not { } travail) yield break;
        if (CalculDeMois.Age(naissance, conclusion) < minimum.Valeur)
        {
            var anniversaire = Anniversaire(naissance, (int)minimum.Valeur);
            yield return new Correction(Champs.DateConclusion.Chemin, anniversaire, $"conclure au plus tôt le {Ecriture.DateLongue(anniversaire)}");
            yield break;
        }

        if (CalculDeMois.Age(naissance, conclusion) >= ferme.Valeur)
        {
            yield return new Correction(Champs.InscritFranceTravailDepuis.Chemin, conclusion, $"s’inscrire à France Travail au plus tard le {Ecriture.DateLongue(conclusion)}, jour de la conclusion");
            var veille = Anniversaire(naissance, (int)ferme.Valeur).AddDays(-1);
            yield return new Correction(Champs.DateConclusion.Chemin, veille, $"conclure au plus tard le {Ecriture.DateLongue(veille)}");
            yield break;
        }

        var seize = Anniversaire(naissance, (int)travail.Valeur);
        yield return new Correction(Champs.DateDebut.Chemin, seize, $"commencer au plus tôt le {Ecriture.DateLongue(seize)}");
    }

    /// <summary>Day on which an age is reached, by month and day (29 February: 1 March).</summary>
    private static DateOnly Anniversaire(DateOnly naissance, int age)
    {
        var jour = naissance.AddYears(age);
        return jour.Day == naissance.Day ? jour : jour.AddDays(1);
    }
}
