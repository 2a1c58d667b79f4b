using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>An apprentice is 16 to 29 when the apprenticeship begins; 15 once the <i>classe de 3e</i> is done; older only on a ground of L.6222-2.</summary>
/// <remarks>Source: articles L.6222-1 and L.6222-2 of the Code du travail. Severity: blocking. The conditions of each ground are those of APP-02.</remarks>
public sealed class APP_01() : Regle<DescriptionDeContrat>(
    new("APP-01", "Âge de l’apprenti", "L’apprenti a de 16 à 29 ans au début de l’apprentissage, 15 ans s’il a achevé la classe de 3e ; au-delà, il faut une dérogation.", Gravite.Bloquant, "L.6222-1", [Minimum, ApresTroisieme, Maximum]),
    ChampsDApprentissage.DateNaissance, ChampsDApprentissage.DateDebut, ChampsDApprentissage.DateConclusion, ChampsDApprentissage.Rqth, ChampsDApprentissage.DerogationAge)
{
    private const string Minimum = "apprentissage.age.minimum";
    private const string ApresTroisieme = "apprentissage.age.minimum-apres-3e";
    private const string Maximum = "apprentissage.age.maximum-exclu";

    /// <inheritdoc />
    public override Jugement Juger(DescriptionDeContrat faits, Droit droit)
    {
        var (conclusion, debut) = (faits.Contrat.DateConclusion, faits.Contrat.DateDebut);
        if (droit.Nombre(Minimum, conclusion) is not { } minimum || droit.Nombre(ApresTroisieme, conclusion) is not { } college || droit.Nombre(Maximum, conclusion) is not { } ferme) return SansTexte(conclusion);
        var age = CalculDeMois.Age(faits.Personne.DateNaissance, debut);
        if (age < minimum.Valeur)
        {
            var ouvert = age >= college.Valeur;
            return Rendre(ouvert ? ResultatRegle.Avertissement : Echec, college, () => ouvert
                ? $"La personne a {age} ans au début{Typo.DeuxPoints}possible seulement si elle a achevé la classe de 3e."
                : $"La personne a {age} ans au début{Typo.PointVirgule}l’âge minimal est de {Ecriture.Nombre(minimum.Valeur)} ans, {Ecriture.Nombre(college.Valeur)} après la classe de 3e.") with
            { Valeur = age, Borne = minimum.Valeur, Unite = "ans" };
        }

        var jeune = age < ferme.Valeur;
        var deroge = faits.Personne.Rqth is true || faits.Personne.DerogationAge is not null;
        return Rendre(jeune || deroge ? ResultatRegle.Conforme : Echec, ferme, () => jeune
            ? $"La personne a {age} ans au début de l’apprentissage."
            : deroge
                ? $"La personne a {age} ans au début{Typo.PointVirgule}une dérogation de l’article L. 6222-2 lève la limite."
                : $"La personne a {age} ans au début{Typo.PointVirgule}l’apprentissage s’ouvre jusqu’à 29 ans révolus. Dérogations possibles{Typo.DeuxPoints}travailleur handicapé, {string.Join(", ", Enum.GetValues<DerogationDAge>().Select(d => d.Libelle().ToLowerInvariant()))}.") with
        {
            Valeur = age,
            Borne = ferme.Valeur,
            Unite = "ans",
            Calcul = () => $"née le {Ecriture.DateCourte(faits.Personne.DateNaissance)}, la personne a {age} ans le {Ecriture.DateCourte(debut)}",
        };
    }
}
