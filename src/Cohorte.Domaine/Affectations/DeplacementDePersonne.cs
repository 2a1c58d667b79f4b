using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Affectations;

/// <summary>Where a person is moved by hand: to a post with a free place, to the place of somebody, or to none.</summary>
/// <param name="Poste">The post, or <c>null</c>.</param>
/// <param name="PlaceDe">Whose place, or <c>null</c>; the two people then exchange.</param>
public sealed record Destination(string? Poste, string? PlaceDe)
{
    /// <summary>Value of a list for « no place ».</summary>
    public const string SansPlace = "aucune";

    private const string DePoste = "poste:";
    private const string DePlace = "place:";

    /// <summary>The value of a list.</summary>
    public override string ToString() => Poste is not null ? DePoste + Poste : PlaceDe is not null ? DePlace + PlaceDe : SansPlace;

    /// <summary>Reads the value of a list; <c>null</c> when it is none.</summary>
    public static Destination? Lire(string? valeur)
    {
        if (valeur == SansPlace) return new(null, null);
        if (valeur?.StartsWith(DePoste, StringComparison.Ordinal) == true) return new(valeur[DePoste.Length..], null);
        return valeur?.StartsWith(DePlace, StringComparison.Ordinal) == true ? new(null, valeur[DePlace.Length..]) : null;
    }
}

/// <summary>The decision to move somebody by hand, and what it does; pure.</summary>
public static class DeplacementDePersonne
{
    /// <summary>The assignment once somebody is moved.</summary>
    public static Resultat<AffectationLue> Essayer(AffectationLue lue, string candidat, Destination vers)
    {
        if (!lue.Connait(candidat)) return new Refus("affectation.candidat", "Choisissez une personne de la liste.", "Candidat");
        if (lue.EstFixe(candidat)) return new Refus("affectation.fixe", "Cette place est déjà acquise (contrat signé, personne retenue ou en immersion)\u00A0: elle se change sur la fiche de la personne.", "Candidat");
        var ici = lue.PosteDe(candidat);
        var restants = lue.Couples.Where(c => c.Candidat != candidat && c.Candidat != vers.PlaceDe);
        if (vers.PlaceDe is { } autre)
        {
            if (!lue.Connait(autre) || autre == candidat) return new Refus("affectation.destination", "Choisissez la place d’une autre personne de la liste.", "Vers");
            if (lue.EstFixe(autre)) return new Refus("affectation.fixe", "La place choisie est déjà acquise\u00A0: elle ne se donne pas ici.", "Vers");
            if (lue.PosteDe(autre) is not { } sien) return new Refus("affectation.destination", "Cette personne n’a pas de place à échanger.", "Vers");
            if (sien == ici) return new Refus("affectation.meme-place", "Ces deux personnes sont déjà dans la même entreprise, au même poste.", "Vers");
            return AffectationLue.De(lue.Marche.Probleme, restants.Append((candidat, sien)).Concat(ici is null ? [] : [(autre, ici)]));
        }

        if (vers.Poste is not { } poste) return ici is null ? new Refus("affectation.meme-place", "Cette personne n’a déjà pas de place.", "Vers") : AffectationLue.De(lue.Marche.Probleme, restants);
        if (!lue.ConnaitPoste(poste)) return new Refus("affectation.destination", "Choisissez un poste de la liste.", "Vers");
        if (poste == ici) return new Refus("affectation.meme-place", "Cette personne a déjà cette place.", "Vers");
        if (lue.PlacesLibres(poste) == 0) return new Refus("affectation.complet", "Ce poste n’a plus de place libre\u00A0: choisissez la place d’une personne.", "Vers");
        return AffectationLue.De(lue.Marche.Probleme, restants.Append((candidat, poste)));
    }

    /// <summary>What changes from one assignment to the other, in sentences: who goes where, and who would rather be elsewhere.</summary>
    public static IReadOnlyList<string> Consequences(AffectationLue avant, AffectationLue apres, MotsDeLAffectation mots)
    {
        var phrases = new List<string>();
        foreach (var candidat in apres.Marche.Probleme.Candidats.Select(c => c.Id))
        {
            var (de, vers) = (avant.PosteDe(candidat), apres.PosteDe(candidat));
            if (de != vers) phrases.Add(Mouvement(apres, mots, candidat, de, vers));
        }

        var deja = avant.Resultat.PairesBloquantes.ToHashSet();
        var nouvelles = apres.Resultat.PairesBloquantes.Where(p => !deja.Contains(p)).ToList();
        if (nouvelles.Count > 0) phrases.Add(MotsDeLAffectation.Preferences(nouvelles.Count));
        phrases.AddRange(nouvelles.Select(p => mots.Preference(apres, p)));
        var levees = deja.Except(apres.Resultat.PairesBloquantes).Count();
        if (levees > 0) phrases.Add(levees == 1 ? "Une préférence contrariée disparaît." : $"{Ecriture.Nombre(levees)} préférences contrariées disparaissent.");
        if (nouvelles.Count == 0 && apres.Resultat.PairesBloquantes.Count == 0) phrases.Add(MotsDeLAffectation.Preferences(0));
        return phrases;
    }

    private static string Mouvement(AffectationLue apres, MotsDeLAffectation mots, string candidat, string? de, string? vers)
    {
        string Place(string poste) => $"{mots.Poste(poste)} ({MotsDeLAffectation.Voeu(apres.RangDuVoeu(candidat, poste))})";
        var nom = mots.Personne(candidat);
        if (vers is null) return $"{nom} perd sa place chez {Place(de!)} et n’en a plus.";
        var phrase = de is null ? $"{nom} obtient une place chez {Place(vers)}." : $"{nom} passe de {Place(de)} à {Place(vers)}.";
        var note = apres.Note(candidat, vers);
        if (note is null) return $"{phrase} {mots.Poste(vers)} n’a pas donné d’avis sur cette personne.";
        var minimum = apres.Marche.Probleme.Entreprises.First(e => e.Id == vers).NoteMinimale;
        return note < minimum ? $"{phrase} {mots.Poste(vers)} avait répondu «\u00A0{mots.Avis(note)}\u00A0»." : phrase;
    }
}
