namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Criteria of law: no blocking verdict on the path, nor on the contracts.</summary>
public static class CriteresConformite
{
    public static readonly Critere Parcours = new("PAR-CONFORMITE", "La loi ne s’oppose pas au parcours (durée, part de formation).", NatureCritere.Droit, c =>
        new Constat(EtatCritere.NonEvalue, "La conformité n’est pas évaluée.", "parcours"));

    public static readonly Critere Contrats = new("CON-CONFORMES", "La loi ne s’oppose à aucun contrat.", NatureCritere.Droit, c =>
        new Constat(EtatCritere.NonEvalue, "La conformité n’est pas évaluée.", "contrats"));
}
