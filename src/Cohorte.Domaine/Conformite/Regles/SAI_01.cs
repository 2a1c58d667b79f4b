using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Seasonal contract with two employers.</summary>
/// <remarks>Source: article L.6325-4-1 of the Code du travail. Severity: blocking.</remarks>
public sealed class SAI_01() : Regle<FaitsDExecution>(
    new("SAI-01", "Contrat saisonnier", "Chez deux employeurs saisonniers, le contrat est un CDD, pour un public de 16 à 25 ans, avec une convention tripartite.", Gravite.Bloquant, "L.6325-4-1", ["contrat-pro.saisonnier", "contrat-pro.public.age-maximum-exclu"]),
    ChampsDExecution.EstSaisonnier, ChampsDExecution.Nature, ChampsDExecution.ConventionTripartite, ChampsDExecution.DateNaissance, ChampsDExecution.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (f.EstSaisonnier == false) return NonApplicable("Le contrat n’est pas saisonnier.");
        if (Inconnus(f, ChampsDExecution.EstSaisonnier, ChampsDExecution.Nature, ChampsDExecution.DateNaissance, ChampsDExecution.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("contrat-pro.saisonnier", f.DateConclusion!.Value) is not { } texte) return SansTexte(f.DateConclusion!.Value);
        if (droit.Nombre("contrat-pro.public.age-maximum-exclu", f.DateConclusion.Value) is not { } age) return SansTexte(f.DateConclusion.Value);
        if (f.Nature == Contrats.NatureContrat.Cdi) return Tenir(false, texte, () => "", () => "Un contrat saisonnier est un CDD.");
        if (CalculDeMois.Age(f.DateNaissance!.Value, f.DateConclusion.Value) >= age.Valeur) return Tenir(false, texte, () => "", () => "Le contrat saisonnier est réservé aux 16 à 25 ans.");
        return f.ConventionTripartite is null ? Indetermine([ChampsDExecution.ConventionTripartite]) : Tenir(f.ConventionTripartite == true, texte, () => "La convention tripartite est conclue.", () => "La convention tripartite manque.");
    }
}
