using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The trial period of a CDD: one day a week, at most two weeks for a contract of six months or less, one month for a longer one.</summary>
/// <remarks>Source: articles L.1242-10 and L.1221-23 of the Code du travail. Severity: blocking. A month of trial is counted from the first day, with end-of-month clamping.</remarks>
public sealed class ESS_01() : Regle<FaitsDuContrat>(
    new("ESS-01", "Période d’essai d’un CDD", "L’essai d’un CDD dure au plus un jour par semaine de contrat, dans la limite de deux semaines jusqu’à six mois de contrat, d’un mois au-delà.", Gravite.Bloquant, "L.1242-10",
        ["travail.essai.cdd.jours-par-semaine", "travail.essai.cdd.seuil", "travail.essai.cdd.plafond-court", "travail.essai.cdd.plafond-long"]),
    Champs.EssaiJours, Champs.Nature, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin)
{
    private const int JoursParSemaine = 7;

    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (faits.Nature == NatureContrat.Cdi) return NonApplicable("L’essai d’un CDI relève d’une autre règle (L. 1221-19).");
        if (!faits.EssaiJours.EstConnu) return Indetermine([Champs.EssaiJours]);
        if (faits.EssaiJours.Valeur is not { } essai) return NonApplicable("Le contrat n’a pas de période d’essai.");
        if (Inconnus(faits, Champs.Nature, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var (conclusion, debut, fin) = (faits.DateConclusion!.Value, faits.DateDebut!.Value, faits.DateFin!.Value);
        if (droit.Nombre("travail.essai.cdd.jours-par-semaine", conclusion) is not { } parSemaine || droit.Nombre("travail.essai.cdd.seuil", conclusion) is not { } seuil
            || droit.Nombre("travail.essai.cdd.plafond-court", conclusion) is not { } court || droit.Nombre("travail.essai.cdd.plafond-long", conclusion) is not { } mois) return SansTexte(conclusion);
        var estCourt = fin <= CalculDeMois.DernierJour(debut, (int)seuil.Valeur);
        var plafond = estCourt ? court.Valeur : debut.AddMonths((int)mois.Valeur).DayNumber - debut.DayNumber;
        var semaines = (decimal)Math.Max(fin.DayNumber - debut.DayNumber + 1, 0) / JoursParSemaine;
        var borne = Math.Min(parSemaine.Valeur * semaines, plafond);
        return Rendre(essai <= borne ? ResultatRegle.Conforme : Echec, estCourt ? court : mois, () => essai <= borne
            ? $"{Ecriture.Compte(essai, "jour")} d’essai, pour {Ecriture.Nombre(Math.Floor(borne))} au plus."
            : $"{Ecriture.Compte(essai, "jour")} d’essai, plus que les {Ecriture.Nombre(Math.Floor(borne))} permis.") with
        {
            Valeur = essai,
            Borne = borne,
            Unite = "jours",
            Calcul = () => $"{Ecriture.Nombre(parSemaine.Valeur)} jour × {Ecriture.Nombre(semaines)} semaines, dans la limite de {Ecriture.Nombre(plafond)} jours ({(estCourt ? "contrat de six mois au plus" : "contrat de plus de six mois")}) = {Ecriture.Nombre(borne)} jours",
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (faits.EssaiJours.Valeur is not { } essai || Juger(faits, droit).Borne is not { } borne) yield break;
        var permis = (int)Math.Floor(borne);
        yield return new Correction(Champs.EssaiJours.Chemin, permis, $"réduire l’essai de {Ecriture.Compte(essai - permis, "jour")}");
    }
}
