using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The share of training lies between 15 % (never under 150 h) and 25 % of the contract; beyond, an agreement is needed.</summary>
/// <remarks>Source: article L.6325-13 of the Code du travail (L.6325-14 for the agreement). Severity: blocking. Bounds are compared unrounded.</remarks>
public sealed class TRN_01() : Regle<FaitsDuContrat>(
    new("TRN-01", "Part de formation du contrat", "La formation compte de 15 % (et jamais moins de 150 heures) à 25 % du contrat ; au-delà, il faut un accord.", Gravite.Bloquant, "L.6325-13",
        ["contrat-pro.part-formation.minimum", "contrat-pro.part-formation.maximum", "contrat-pro.part-formation.plancher", "temps-de-travail.duree-annuelle", "temps-de-travail.duree-hebdomadaire"]),
    Champs.HeuresFormation, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin, Champs.HeuresHebdomadaires, Champs.MethodeBase, Champs.AccordDepassementFormation, Champs.PlafondFormation)
{
    private const decimal Pas = 0.1m;

    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin, Champs.HeuresHebdomadaires, Champs.HeuresFormation) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (faits.DateFin < faits.DateDebut) return Indetermine([Champs.DateFin]);
        if (BornesDeFormation.De(faits, faits.DateFin!.Value, droit) is not { } part) return SansTexte(faits.DateConclusion!.Value);
        var heures = faits.HeuresFormation!.Value;
        var pourcentage = () => Ecriture.Pourcentage(heures.Valeur / part.Base.Heures);
        if (heures.Valeur < part.Bas)
        {
            return Rendre(Echec, part.Minimum, () => $"{Ecriture.Nombre(heures.Valeur)} h de formation pour au moins {Ecriture.Nombre(part.Bas)} h.") with { Valeur = heures.Valeur, Borne = part.Bas, Unite = "h", Calcul = () => part.Calcul(heures) };
        }

        if (heures.Valeur <= part.HautSansAccord)
        {
            return Rendre(ResultatRegle.Conforme, part.Maximum, () => $"{Ecriture.Nombre(heures.Valeur)} h de formation, soit {pourcentage()} du contrat.") with { Valeur = heures.Valeur, Borne = part.Haut ?? part.HautSansAccord, Unite = "h", Calcul = () => part.Calcul(heures) };
        }

        if (!faits.AccordDepassementFormation.EstConnu)
        {
            // Even the agreement, were there one, would not allow it.
            part = BornesDeFormation.De(faits with { AccordDepassementFormation = "" }, faits.DateFin.Value, droit)!;
            if (part.Haut is null || heures.Valeur <= part.Haut) return Indetermine([Champs.AccordDepassementFormation]);
        }

        if (part.Haut is null || heures.Valeur <= part.Haut)
        {
            return Rendre(ResultatRegle.Conforme, part.Maximum, () => $"{pourcentage()} de formation, permis par l’accord de l’article L. 6325-14.") with { Valeur = heures.Valeur, Borne = part.Haut ?? part.HautSansAccord, Unite = "h", Calcul = () => part.Calcul(heures) };
        }

        return Rendre(Echec, part.Maximum, () => $"{Ecriture.Nombre(heures.Valeur)} h de formation pour au plus {Ecriture.Nombre(part.Haut.Value)} h.") with { Valeur = heures.Valeur, Borne = part.Haut, Unite = "h", Calcul = () => part.Calcul(heures) };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (faits is not { DateFin: { } fin, HeuresFormation.Valeur: var heures } || BornesDeFormation.De(faits, fin, droit) is not { } part) yield break;
        if (heures < part.Bas)
        {
            var cible = Math.Ceiling(part.Bas / Pas) * Pas;
            yield return new Correction(Champs.HeuresFormation.Chemin, cible, $"ajouter {Ecriture.Nombre(cible - heures)} h");
            if (DernierQui(faits.DateDebut!.Value, fin, jour => BornesDeFormation.De(faits, jour, droit) is { } p && heures >= p.Bas) is { } dernier)
            {
                yield return new Correction(Champs.DateFin.Chemin, dernier, $"terminer au plus tard le {Ecriture.DateLongue(dernier)}");
            }

            yield break;
        }

        if (part.Haut is not { } haut) yield break;
        var permis = Math.Floor(haut / Pas) * Pas;
        yield return new Correction(Champs.HeuresFormation.Chemin, permis, $"retirer {Ecriture.Nombre(heures - permis)} h");
        if (droit.Nombre("contrat-pro.duree.maximum-nouvelle-chance", faits.DateConclusion!.Value) is { } plusLong
            && PremierQui(fin, CalculDeMois.DernierJour(faits.DateDebut!.Value, (int)plusLong.Valeur), jour => BornesDeFormation.De(faits, jour, droit) is { Haut: var h } && heures <= h) is { } premier)
        {
            yield return new Correction(Champs.DateFin.Chemin, premier, $"terminer au plus tôt le {Ecriture.DateLongue(premier)}");
        }

        if (faits.HeuresHebdomadaires is { } hebdomadaires && hebdomadaires.Valeur * heures / haut is var semaine && droit.Nombre("temps-de-travail.duree-hebdomadaire", faits.DateConclusion!.Value) is { } pleine && semaine <= pleine.Valeur)
        {
            var arrondie = Math.Ceiling(semaine / Pas) * Pas;
            yield return new Correction(Champs.HeuresHebdomadaires.Chemin, arrondie, $"travailler au moins {Ecriture.Nombre(arrondie)} h par semaine");
        }

        if (faits.AccordDepassementFormation is { EstConnu: true, Valeur: null }) yield return new Correction(Champs.AccordDepassementFormation.Chemin, "référence de l’accord", "enregistrer l’accord de l’article L. 6325-14");
    }

    /// <summary>First day after <paramref name="apres"/> on which a test that stays true once true holds; <c>null</c> past the limit.</summary>
    internal static DateOnly? PremierQui(DateOnly apres, DateOnly limite, Func<DateOnly, bool> tient)
    {
        var (bas, haut) = (apres.DayNumber, limite.DayNumber);
        if (haut <= bas || !tient(limite)) return null;
        while (haut - bas > 1)
        {
            var milieu = (bas + haut) / 2;
            if (tient(DateOnly.FromDayNumber(milieu))) haut = milieu;
            else bas = milieu;
        }

        return DateOnly.FromDayNumber(haut);
    }

    /// <summary>Last day before <paramref name="avant"/> on which a test that stays false once false holds; <c>null</c> when it never does.</summary>
    internal static DateOnly? DernierQui(DateOnly limite, DateOnly avant, Func<DateOnly, bool> tient)
    {
        var (bas, haut) = (limite.DayNumber, avant.DayNumber);
        if (haut <= bas || !tient(limite)) return null;
        while (haut - bas > 1)
        {
            var milieu = (bas + haut) / 2;
            if (tient(DateOnly.FromDayNumber(milieu))) bas = milieu;
            else haut = milieu;
        }

        return DateOnly.FromDayNumber(bas);
    }
}
