using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Weekly hours, training included, stay within the legal maximum, lower for a person under 18.</summary>
/// <remarks>Source: articles L.6325-10, L.3121-20, L.3162-1 and R.3162-1 of the Code du travail. Severity: blocking. Forty hours are possible for a minor on a building site only, so they warn.</remarks>
public sealed class WRK_01() : Regle<FaitsDuContrat>(
    new("WRK-01", "Durée du travail", "La durée hebdomadaire, formation comprise, ne dépasse pas le maximum légal, plus bas pour un mineur.", Gravite.Bloquant, "L.6325-10",
        ["temps-de-travail.hebdomadaire.maximum", "temps-de-travail.mineurs.hebdomadaire", "temps-de-travail.mineurs.hebdomadaire-chantier", "travail.majorite"]),
    Champs.HeuresHebdomadaires, Champs.DateConclusion, Champs.DateDebut, Champs.DateNaissance)
{
    private const decimal Pas = 0.1m;

    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.HeuresHebdomadaires, Champs.DateConclusion, Champs.DateDebut) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var (heures, conclusion) = (faits.HeuresHebdomadaires!.Value.Valeur, faits.DateConclusion!.Value);
        if (droit.Nombre("temps-de-travail.hebdomadaire.maximum", conclusion) is not { } maximum || droit.Nombre("temps-de-travail.mineurs.hebdomadaire", conclusion) is not { } mineur
            || droit.Nombre("travail.majorite", conclusion) is not { } majorite) return SansTexte(conclusion);
        var estMineur = faits.DateNaissance is { } naissance ? CalculDeMois.Age(naissance, faits.DateDebut!.Value) < majorite.Valeur : (bool?)null;
        if (heures <= maximum.Valeur && heures > mineur.Valeur && estMineur is null) return Indetermine([Champs.DateNaissance]);
        var texte = estMineur == true ? mineur : maximum;
        var permis = estMineur == true && heures > mineur.Valeur && droit.Nombre("temps-de-travail.mineurs.hebdomadaire-chantier", conclusion) is { } chantier && heures <= chantier.Valeur;
        var resultat = heures <= texte.Valeur ? ResultatRegle.Conforme : permis ? ResultatRegle.Avertissement : Echec;
        return Rendre(resultat, texte, () => resultat switch
        {
            ResultatRegle.Conforme => $"{Ecriture.Nombre(heures)} h par semaine, formation comprise, pour {Ecriture.Nombre(texte.Valeur)} h au plus.",
            ResultatRegle.Avertissement => $"{Ecriture.Nombre(heures)} h par semaine pour un mineur{Typo.DeuxPoints}permis seulement sur un chantier de bâtiment, de travaux publics ou d’espaces paysagers, avec un repos compensateur.",
            _ => $"{Ecriture.Nombre(heures)} h par semaine, plus que les {Ecriture.Nombre(texte.Valeur)} h permises{(estMineur == true ? " à un mineur" : "")}.",
        }) with
        {
            Valeur = heures,
            Borne = texte.Valeur,
            Unite = "h",
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (faits.HeuresHebdomadaires is not { Valeur: var heures } || Juger(faits, droit).Borne is not { } borne) yield break;
        var permis = Math.Floor(borne / Pas) * Pas;
        yield return new Correction(Champs.HeuresHebdomadaires.Chemin, permis, $"retirer {Ecriture.Nombre(heures - permis)} h par semaine");
    }
}
