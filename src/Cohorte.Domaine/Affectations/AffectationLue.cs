using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Domaine.Affectations;

/// <summary>An assignment with all that can be said of it, whoever made it: places, reserves, unmet preferences. Pure.</summary>
public sealed class AffectationLue
{
    private readonly Dictionary<string, int> _candidats;
    private readonly Dictionary<string, int> _postes;

    private AffectationLue(MarcheIndexe marche, int[] obtenu, bool prouve)
    {
        (Marche, Obtenu, Prouve) = (marche, obtenu, prouve);
        _candidats = marche.Probleme.Candidats.Select((c, i) => (c.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        _postes = marche.Probleme.Entreprises.Select((e, i) => (e.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        Resultat = ExplicationAffectation.Decrire(marche, obtenu, prouve);
    }

    /// <summary>Reads what a method found: by candidate, the post or −1.</summary>
    public static AffectationLue De(MarcheIndexe marche, int[] obtenu, bool prouve = true) => new(marche, obtenu, prouve);

    /// <summary>Reads the places kept for a problem; a place of an unknown person or post is left out.</summary>
    public static AffectationLue De(ProblemeAffectation probleme, IEnumerable<(string Candidat, string Poste)> places)
    {
        var marche = new MarcheIndexe(probleme);
        var obtenu = new int[probleme.Candidats.Count];
        Array.Fill(obtenu, -1);
        var lue = new AffectationLue(marche, (int[])obtenu.Clone(), true);
        foreach (var (candidat, poste) in places)
        {
            if (lue._candidats.TryGetValue(candidat, out var c) && lue._postes.TryGetValue(poste, out var p)) obtenu[c] = p;
        }

        return new(marche, obtenu, true);
    }

    /// <summary>The assignment of the ordinary rule.</summary>
    public static AffectationLue ParLaRegle(ProblemeAffectation probleme)
    {
        var marche = new MarcheIndexe(probleme);
        return new(marche, AcceptationDifferee.Affecter(marche), true);
    }

    /// <summary>The problem, indexed.</summary>
    public MarcheIndexe Marche { get; }

    /// <summary>By candidate, the post or −1.</summary>
    public int[] Obtenu { get; }

    /// <summary>Whether it is proved the best of its method.</summary>
    public bool Prouve { get; }

    /// <summary>Everything about it.</summary>
    public ResultatAffectation Resultat { get; }

    /// <summary>Places in all.</summary>
    public int Places => Marche.Probleme.Entreprises.Sum(e => e.Capacite);

    /// <summary>People who obtain their first wish.</summary>
    public int PremiersVoeux => Resultat.Affectations.Count(a => a.Rang == 1);

    /// <summary>People without a place.</summary>
    public IReadOnlyList<string> SansPlace => [.. Marche.Probleme.Candidats.Where((_, c) => Obtenu[c] < 0).Select(c => c.Id)];

    /// <summary>The places, as pairs.</summary>
    public IReadOnlyList<(string Candidat, string Poste)> Couples => [.. Resultat.Affectations.Select(a => (a.Candidat, a.Entreprise))];

    /// <summary>The post of a candidate, or <c>null</c>.</summary>
    public string? PosteDe(string candidat) => _candidats.TryGetValue(candidat, out var c) && Obtenu[c] >= 0 ? Marche.Probleme.Entreprises[Obtenu[c]].Id : null;

    /// <summary>The people of a post, in the order of the candidates.</summary>
    public IReadOnlyList<string> PersonnesDe(string poste) =>
        _postes.TryGetValue(poste, out var p) ? [.. Marche.Probleme.Candidats.Where((_, c) => Obtenu[c] == p).Select(c => c.Id)] : [];

    /// <summary>Places left in a post.</summary>
    public int PlacesLibres(string poste) => _postes.TryGetValue(poste, out var p) ? Math.Max(0, Marche.Probleme.Entreprises[p].Capacite - Obtenu.Count(o => o == p)) : 0;

    /// <summary>Rank of a post among the wishes of a candidate, from 1; <c>null</c> when it is not wished.</summary>
    public int? RangDuVoeu(string candidat, string poste)
    {
        if (!_candidats.TryGetValue(candidat, out var c)) return null;
        var voeux = Marche.Probleme.Candidats[c].Voeux;
        for (var r = 0; r < voeux.Count; r++)
        {
            if (voeux[r] == poste) return r + 1;
        }

        return null;
    }

    /// <summary>Mark of a candidate for a post; <c>null</c> without opinion.</summary>
    public int? Note(string candidat, string poste) => _postes.TryGetValue(poste, out var p) && Marche.Probleme.Entreprises[p].Notes.TryGetValue(candidat, out var note) ? note : null;

    /// <summary>Whether the place of a candidate does not move.</summary>
    public bool EstFixe(string candidat) => _candidats.TryGetValue(candidat, out var c) && Marche.Signe[c] >= 0;

    /// <summary>Whether the problem knows a candidate.</summary>
    public bool Connait(string candidat) => _candidats.ContainsKey(candidat);

    /// <summary>Whether the problem knows a post.</summary>
    public bool ConnaitPoste(string poste) => _postes.ContainsKey(poste);
}
