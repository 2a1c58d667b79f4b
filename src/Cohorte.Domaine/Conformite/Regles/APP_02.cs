using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Three grounds of L.6222-2 hold only up to 35 at the conclusion; a disabled worker, a business project, an athlete and a failed examination have no limit.</summary>
/// <remarks>Source: articles L.6222-2 and D.6222-1 of the Code du travail, « trente-cinq ans au plus ». Severity: blocking; at exactly 35 it warns, since public pages say 34.</remarks>
public sealed class APP_02() : Regle<DescriptionDeContrat>(
    new("APP-02", "Dérogation à la limite d’âge", "Diplôme supérieur, rupture indépendante de la volonté, inaptitude temporaire : la dérogation va jusqu’à 35 ans au plus à la conclusion, et dans l’année qui suit le contrat précédent.", Gravite.Bloquant, "L.6222-2 et D.6222-1", [Limite, Ordinaire]),
    ChampsDApprentissage.DateNaissance, ChampsDApprentissage.DateConclusion, ChampsDApprentissage.DateDebut, ChampsDApprentissage.Rqth, ChampsDApprentissage.DerogationAge)
{
    private const string Limite = "apprentissage.age.maximum-derogation";
    private const string Ordinaire = "apprentissage.age.maximum-exclu";

    /// <inheritdoc />
    public override Jugement Juger(DescriptionDeContrat faits, Droit droit)
    {
        var conclusion = faits.Contrat.DateConclusion;
        if (droit.Nombre(Limite, conclusion) is not { } limite || droit.Nombre(Ordinaire, conclusion) is not { } ordinaire) return SansTexte(conclusion);
        if (faits.Personne.Rqth is true || CalculDeMois.Age(faits.Personne.DateNaissance, faits.Contrat.DateDebut) < ordinaire.Valeur) return NonApplicable("La personne n’a pas besoin de cette dérogation.");
        if (faits.Personne.DerogationAge is not (DerogationDAge.DiplomeSuperieur or DerogationDAge.RuptureIndependante or DerogationDAge.InaptitudeTemporaire)) return NonApplicable("Aucune dérogation limitée à 35 ans n’est invoquée.");
        var age = CalculDeMois.Age(faits.Personne.DateNaissance, conclusion);
        var resultat = age > limite.Valeur ? Echec : age == limite.Valeur ? ResultatRegle.Avertissement : ResultatRegle.Conforme;
        return Rendre(resultat, limite, () => resultat switch
        {
            ResultatRegle.Conforme => $"La personne a {age} ans à la conclusion, sous la limite de la dérogation.",
            ResultatRegle.Avertissement => $"La personne a {age} ans à la conclusion{Typo.DeuxPoints}l’article dit « trente-cinq ans au plus », des pages publiques 34 ans révolus.",
            _ => $"La personne a {age} ans à la conclusion{Typo.PointVirgule}la dérogation s’arrête à {Ecriture.Nombre(limite.Valeur)} ans.",
        }) with
        { Valeur = age, Borne = limite.Valeur, Unite = "ans" };
    }
}
