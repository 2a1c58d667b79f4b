using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Part time is allowed when it keeps the share of training.</summary>
/// <remarks>Source: circulaire DGEFP 2012-15. Severity: warning.</remarks>
public sealed class WRK_02() : Regle<FaitsDuContrat>(
    new("WRK-02", "Temps partiel", "Le temps partiel est admis s’il garde la part de formation.", Gravite.Avertissement, "Circulaire DGEFP 2012-15", ["temps-de-travail.partiel", "temps-de-travail.duree-hebdomadaire"]),
    Champs.HeuresHebdomadaires, Champs.DateConclusion, Champs.HeuresFormation, Champs.DateDebut, Champs.DateFin, Champs.MethodeBase, Champs.AccordDepassementFormation, Champs.PlafondFormation)
{
    private static readonly TRN_01 Densite = new();

    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.HeuresHebdomadaires, Champs.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var (heures, conclusion) = (faits.HeuresHebdomadaires!.Value.Valeur, faits.DateConclusion!.Value);
        if (droit.Etat("temps-de-travail.partiel", conclusion) is not { } texte || droit.Nombre("temps-de-travail.duree-hebdomadaire", conclusion) is not { } pleine) return SansTexte(conclusion);
        if (heures >= pleine.Valeur) return NonApplicable("Le contrat est à temps plein.");
        var densite = Densite.Juger(faits, droit);
        if (densite.Resultat == ResultatRegle.Indetermine) return densite;
        return Rendre(densite.Passe ? ResultatRegle.Conforme : Echec, texte, () => densite.Passe
            ? $"Le temps partiel, {Ecriture.Nombre(heures)} h par semaine, garde la part de formation."
            : $"À {Ecriture.Nombre(heures)} h par semaine, la part de formation n’est pas gardée.") with
        {
            Valeur = heures,
            Borne = pleine.Valeur,
            Unite = "h",
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit) => Densite.Proposer(faits, droit);
}
