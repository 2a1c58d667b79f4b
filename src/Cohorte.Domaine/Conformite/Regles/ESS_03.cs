using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Notice of the employer who ends the trial.</summary>
/// <remarks>Source: article L.1221-25 of the Code du travail. Severity: information.</remarks>
public sealed class ESS_03() : Regle<FaitsDExecution>(
    new("ESS-03", "Prévenance de la fin d’essai", "L’employeur qui rompt l’essai prévient 24 heures avant, 48 heures après 8 jours, deux semaines après un mois, un mois après trois mois.", Gravite.Information, "L.1221-25", ["travail.essai.prevenance.courte", "travail.essai.prevenance.mois", "travail.essai.prevenance.trimestre", "travail.essai.prevenance.longue", "travail.essai.prevenance.seuil-jours", "travail.essai.prevenance.seuil-mois"]),
    ChampsDExecution.DateDebut, ChampsDExecution.Aujourdhui)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.DateDebut, ChampsDExecution.Aujourdhui) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var (debut, jour) = (f.DateDebut!.Value, f.Aujourdhui!.Value);
        if (droit.Nombre("travail.essai.prevenance.seuil-jours", debut) is not { } jours || droit.Nombre("travail.essai.prevenance.seuil-mois", debut) is not { } mois) return SansTexte(debut);
        var presence = jour.DayNumber - debut.DayNumber + 1;
        var (code, unite) = presence < jours.Valeur ? ("travail.essai.prevenance.courte", "heures") : jour < debut.AddMonths(1) ? ("travail.essai.prevenance.mois", "heures") : jour < debut.AddMonths((int)mois.Valeur) ? ("travail.essai.prevenance.trimestre", "jours") : ("travail.essai.prevenance.longue", "mois");
        return droit.Nombre(code, debut) is { } texte ? Tenir(true, texte, () => $"Pour rompre l’essai, l’employeur prévient {Ecriture.Nombre(texte.Valeur)} {unite} avant.", () => "") with { Borne = texte.Valeur, Unite = unite } : SansTexte(debut);
    }
}
