using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>An experimental contract is concluded on a day when its regime is legal; tolerated, it warns; closed, it is refused.</summary>
/// <remarks>Source: loi 2018-771 art. 28 VI, décret 2018-1263, loi 2020-1577 art. 17. Severity: blocking.</remarks>
public sealed class XP_01() : Regle<FaitsDuContrat>(
    new("XP-01", "Régime expérimental à la date de conclusion", "Le contrat expérimental n’a de base légale que du 29 décembre 2018 au 28 décembre 2023\u202F; toléré jusqu’à la fin de 2024, il est fermé depuis 2025.", Gravite.Bloquant, "Loi 2018-771, art. 28 VI", [RegimeExperimental.Code]),
    Champs.Dispositif, Champs.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (faits.Dispositif is null) return Indetermine([Champs.Dispositif]);
        if (faits.Dispositif != DispositifDecrit.Experimental) return NonApplicable("Le contrat n’est pas expérimental.");
        if (faits.DateConclusion is not { } conclusion) return Indetermine([Champs.DateConclusion]);
        if (droit.Etat(RegimeExperimental.Code, conclusion) is not { } regime) return SansTexte(conclusion);
        return regime.Valeur switch
        {
            RegimeExperimental.Legal => Rendre(ResultatRegle.Conforme, regime, () => $"Le régime expérimental est légal le {Ecriture.DateCourte(conclusion)}."),
            RegimeExperimental.Tolerance => Rendre(ResultatRegle.Avertissement, regime, () => $"Le régime expérimental est seulement toléré le {Ecriture.DateCourte(conclusion)}, sans base légale{Typo.DeuxPoints}gardez la justification et l’accord écrit de l’OPCO."),
            _ => Rendre(Echec, regime, () => $"Le régime expérimental est fermé le {Ecriture.DateCourte(conclusion)}{Typo.PointVirgule}le contrat de professionnalisation ordinaire reste possible, avec une finalité de l’article L. 6314-1."),
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit) =>
        [new Correction(Champs.Dispositif.Chemin, DispositifDecrit.Classique, "conclure un contrat de professionnalisation ordinaire")];
}
