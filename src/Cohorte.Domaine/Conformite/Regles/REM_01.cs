using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The pay proposed for a 35-hour month is at least the floor of each month: share of the SMIC by age and diploma, or of the conventional minimum from the adult age.</summary>
/// <remarks>Source: articles L.6325-8, L.6325-9, D.6325-15 and D.6325-18 of the Code du travail. Severity: blocking. The floor is the one of the simulator, compared unrounded.</remarks>
public sealed class REM_01() : Regle<FaitsDuContrat>(
    new("REM-01", "Rémunération minimale", "Le salaire proposé atteint chaque mois le minimum de la loi, de la branche ou de la convention, selon l’âge et le diplôme.", Gravite.Bloquant, "D.6325-15",
        ["remuneration.contrat-pro.avant-21.sans", "remuneration.contrat-pro.avant-21.avec", "remuneration.contrat-pro.avant-26.sans", "remuneration.contrat-pro.avant-26.avec", "remuneration.contrat-pro.adulte", "remuneration.contrat-pro.adulte.part-conventionnelle", "social.smic.mensuel"]),
    Champs.SalaireMensuelPropose, Champs.MinimumConventionnelMensuel, Champs.Dispositif, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin, Champs.DateNaissance, Champs.Diplome, Champs.Idcc)
{
    private const decimal Pas = 0.01m;

    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (!faits.SalaireMensuelPropose.EstConnu) return Indetermine([Champs.SalaireMensuelPropose]);
        if (Inconnus(faits, Champs.Dispositif, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin, Champs.DateNaissance) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (faits.Diplome is null && !EstAdulte(faits, droit)) return Indetermine([Champs.Diplome]);
        if (PlusHaut(faits, droit) is not { } haut) return SansTexte(faits.DateFin!.Value);
        var (mois, plancher) = haut;
        var jugement = Sous(plancher) with
        {
            Borne = plancher.Mensuel.Euros,
            Unite = "€",
            Calcul = () => plancher.EstConventionnel
                ? $"{Ecriture.Pourcentage(plancher.Bareme.Valeur)} du minimum conventionnel = {Ecriture.Montant(plancher.Mensuel)} en {Ecriture.Mois(mois)}"
                : $"{Ecriture.Pourcentage(plancher.TauxSmic.Fraction)} du SMIC mensuel = {Ecriture.Montant(plancher.Mensuel)} en {Ecriture.Mois(mois)}, le mois le plus exigeant",
        };
        if (faits.SalaireMensuelPropose.Valeur is not { } propose) return jugement with { Message = () => $"Le minimum est payé{Typo.DeuxPoints}jusqu’à {Ecriture.Montant(plancher.Mensuel)} par mois à temps plein." };
        if (propose < plancher.Mensuel)
        {
            return jugement with { Resultat = Echec, Valeur = propose.Euros, Message = () => $"{Ecriture.Montant(propose)} proposés pour au moins {Ecriture.Montant(Cible(plancher))} par mois à temps plein, en {Ecriture.Mois(mois)}." };
        }

        return faits.MinimumConventionnelMensuel.EstConnu
            ? jugement with { Valeur = propose.Euros, Message = () => $"{Ecriture.Montant(propose)} proposés, au-dessus du minimum de chaque mois." }
            : Indetermine([Champs.MinimumConventionnelMensuel]);
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (faits.SalaireMensuelPropose.Valeur is not { } propose || PlusHaut(faits, droit) is not { } haut) yield break;
        var cible = Cible(haut.Plancher);
        yield return new Correction(Champs.SalaireMensuelPropose.Chemin, cible.Euros, $"ajouter {Ecriture.Montant(cible - propose)} par mois");
    }

    /// <summary>From that age the diploma no longer counts.</summary>
    private static bool EstAdulte(FaitsDuContrat faits, Droit droit) =>
        droit.Nombre("contrat-pro.public.age-maximum-exclu", faits.DateConclusion!.Value) is { } adulte && CalculDeMois.Age(faits.DateNaissance!.Value, faits.DateConclusion.Value) >= adulte.Valeur;

    private static Jugement Sous(Plancher plancher) => new() { Resultat = ResultatRegle.Conforme, Message = () => "", Source = plancher.Bareme.Source, Depuis = plancher.Bareme.Depuis };

    /// <summary>The floor in whole cents, on the passing side.</summary>
    private static Montant Cible(Plancher plancher) => new(Math.Ceiling(plancher.Mensuel.Euros / Pas) * Pas);

    /// <summary>The month whose floor is the highest; <c>null</c> when a fact or the law of a month is missing.</summary>
    private static (DateOnly Mois, Plancher Plancher)? PlusHaut(FaitsDuContrat faits, Droit droit)
    {
        if (faits is not { Dispositif: { } dispositif, DateConclusion: { } conclusion, DateDebut: { } debut, DateFin: { } fin, DateNaissance: { } naissance } || naissance > conclusion) return null;
        var decrit = new DescriptionDeContrat
        {
            Contrat = new ContratDecrit
            {
                Dispositif = dispositif,
                Nature = faits.Nature ?? Contrats.NatureContrat.Cdd,
                DateConclusion = conclusion,
                DateDebut = debut,
                DateFin = fin,
                HeuresHebdomadaires = faits.HeuresHebdomadaires ?? default,
                HeuresFormation = faits.HeuresFormation ?? default,
                Finalite = faits.Finalite ?? Contrats.FinaliteContrat.Ccn,
                MinimumConventionnelMensuel = faits.MinimumConventionnelMensuel.Valeur,
            },
            Personne = new PersonneDecrite { DateNaissance = naissance, Diplome = faits.Diplome ?? Diplome.Aucun },
            Employeur = new EmployeurDecrit { Effectif = 0, Regime = RegimeSocial.General, TauxAtMp = default, Idcc = faits.Idcc },
        };
        (DateOnly Mois, Plancher Plancher)? haut = null;
        for (var mois = new DateOnly(debut.Year, debut.Month, 1); mois <= fin; mois = mois.AddMonths(1))
        {
            if (droit.Paie.Du(droit.AutreDate ?? mois) is not { } loi) return null;
            if (droit.AutreDate is not null) loi = loi with { Mois = mois };
            var plancher = RemunerationMinimale.Du(decrit, loi);
            if (haut is null || plancher.Mensuel > haut.Value.Plancher.Mensuel) haut = (mois, plancher);
        }

        return haut;
    }
}
