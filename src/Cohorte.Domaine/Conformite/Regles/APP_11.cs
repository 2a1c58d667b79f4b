using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Either side may break the contract during the first days of practical training.</summary>
/// <remarks>Source: article L.6222-18 of the Code du travail. Severity: information.</remarks>
public sealed class APP_11() : Regle<DescriptionDeContrat>(
    new("APP-11", "Rupture au début de l’apprentissage", "Chacun peut rompre pendant les 45 premiers jours, consécutifs ou non, de formation pratique dans l’entreprise.", Gravite.Information, "L.6222-18", [Jours]),
    ChampsDApprentissage.DateConclusion)
{
    private const string Jours = "apprentissage.rupture.jours";

    /// <inheritdoc />
    public override Jugement Juger(DescriptionDeContrat faits, Droit droit) =>
        droit.Nombre(Jours, faits.Contrat.DateConclusion) is { } texte
            ? Rendre(ResultatRegle.Conforme, texte, () => $"Chacun peut rompre pendant {Ecriture.Nombre(texte.Valeur)} jours de formation pratique.") with { Borne = texte.Valeur, Unite = "jours" }
            : SansTexte(faits.Contrat.DateConclusion);
}
