using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Candidats;

/// <summary>Says in a sentence who has the reinforced rights of L.6325-1-1, with the numbers of the law of the day.</summary>
public static class AideDesDroitsRenforces
{
    /// <summary>The sentence; without its numbers outside every window of the law.</summary>
    /// <param name="baremes">The law.</param>
    /// <param name="jour">The day.</param>
    public static string Texte(Baremes baremes, DateOnly jour)
    {
        var (age, inscription) = (baremes.Nombre("contrat-pro.public.age-maximum-exclu").A(jour), baremes.Nombre("contrat-pro.public.nouvelle-chance.inscription").A(jour));
        return $"{(age is null ? "Jeune sans" : "Ni")} bac ni diplôme professionnel{(age is null ? "" : $" avant {Ecriture.Compte((int)age.Valeur, "an")}")}, inscription {(inscription is null ? "longue " : "")}à France Travail{(inscription is null ? "" : $" depuis plus de {Ecriture.Compte((int)inscription.Valeur, "mois", "mois")}")}, minimum social ou ancien contrat aidé.";
    }
}
