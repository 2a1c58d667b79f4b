namespace Cohorte.Domaine.Conformite;

/// <summary>Changes of at most two inputs that leave no blocking verdict on the whole sheet.</summary>
/// <param name="Corrections">One or two corrections, none superfluous.</param>
public sealed record Combinaison(IReadOnlyList<Correction> Corrections);

/// <summary>Finds them: each correction of a broken blocking rule, then each correction of what still breaks once it is made.</summary>
public static class Combinaisons
{
    private const int Montrees = 8;

    /// <summary>The smallest combinations, single changes first.</summary>
    public static IReadOnlyList<Combinaison> De(IReadOnlyList<Regle<FaitsDuContrat>> regles, FaitsDuContrat faits, Droit droit)
    {
        var bloquantes = regles.Where(r => r.Fiche.Gravite == Gravite.Bloquant).ToArray();
        var brisees = Brisees(bloquantes, faits, droit);
        if (brisees.Count == 0) return [];
        var (seules, reste) = (new List<Correction>(), new List<(Correction Premiere, FaitsDuContrat Faits, List<Regle<FaitsDuContrat>> Brisees)>());
        foreach (var correction in Candidates(brisees, faits, droit))
        {
            if (Appliquer(bloquantes, faits, correction) is not { } corriges || !CoherenceDesFaits.EstCoherent(corriges)) continue;
            var encore = Brisees(bloquantes, corriges, droit);
            if (encore.Count == 0) seules.Add(correction);
            else reste.Add((correction, corriges, encore));
        }

        var paires = new List<Combinaison>();
        foreach (var (premiere, corriges, encore) in reste)
        {
            foreach (var seconde in Candidates(encore, corriges, droit))
            {
                if (paires.Count >= Montrees) break;
                if (seconde.Champ == premiere.Champ || seules.Any(s => Meme(s, seconde) || s.Champ == premiere.Champ && Meme(s, premiere))) continue;
                if (paires.Any(p => p.Corrections.All(c => Meme(c, premiere) || Meme(c, seconde)))) continue;
                if (Appliquer(bloquantes, corriges, seconde) is not { } finals || !CoherenceDesFaits.EstCoherent(finals) || Brisees(bloquantes, finals, droit).Count > 0) continue;
                if (Appliquer(bloquantes, faits, seconde) is { } sansLaPremiere && CoherenceDesFaits.EstCoherent(sansLaPremiere) && Brisees(bloquantes, sansLaPremiere, droit).Count == 0) continue;
                paires.Add(new Combinaison([premiere, seconde]));
            }
        }

        return [.. seules.Select(s => new Combinaison([s])), .. paires.Take(Math.Max(0, Montrees - seules.Count))];
    }

    private static List<Regle<FaitsDuContrat>> Brisees(Regle<FaitsDuContrat>[] regles, FaitsDuContrat faits, Droit droit)
    {
        var brisees = new List<Regle<FaitsDuContrat>>();
        foreach (var regle in regles)
        {
            if (regle.Juger(faits, droit).Resultat == ResultatRegle.NonConforme) brisees.Add(regle);
        }

        return brisees;
    }

    /// <summary>What the broken rules propose, and the ends of the legal lengths, which alone may not suffice.</summary>
    private static IEnumerable<Correction> Candidates(IReadOnlyList<Regle<FaitsDuContrat>> brisees, FaitsDuContrat faits, Droit droit)
    {
        var vues = new List<Correction>();
        foreach (var correction in brisees.SelectMany(r => r.Proposer(faits, droit)).Concat(FinsLegales(brisees, faits, droit)))
        {
            if (vues.Any(v => Meme(v, correction))) continue;
            vues.Add(correction);
            yield return correction;
        }
    }

    private static IEnumerable<Correction> FinsLegales(IReadOnlyList<Regle<FaitsDuContrat>> brisees, FaitsDuContrat faits, Droit droit)
    {
        if (!brisees.Any(r => r.Entrees.Contains(Champs.HeuresFormation)) || DureeDuContrat.De(faits, droit) is not { } duree) yield break;
        yield return duree.Finir(duree.Minimum, auPlusTot: true);
        yield return duree.Finir(duree.Maximum, auPlusTot: false);
    }

    private static FaitsDuContrat? Appliquer(Regle<FaitsDuContrat>[] regles, FaitsDuContrat faits, Correction correction)
    {
        foreach (var regle in regles)
        {
            if (Contrefactuels.Appliquer(regle, faits, correction) is { } corriges) return corriges;
        }

        return null;
    }

    private static bool Meme(Correction a, Correction b) => a.Champ == b.Champ && Equals(a.Valeur, b.Valeur);
}
