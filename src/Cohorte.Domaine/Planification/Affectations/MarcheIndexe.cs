namespace Cohorte.Domaine.Planification.Affectations;

/// <summary>The problem as arrays: acceptable pairs only, wishes in order, ranks of the draw, posts left by the signed pairs.</summary>
public sealed class MarcheIndexe
{
    /// <summary>Indexes a valid problem.</summary>
    public MarcheIndexe(ProblemeAffectation probleme)
    {
        Probleme = probleme;
        var candidats = Rangs(probleme.Candidats.Select(c => c.Id));
        var entreprises = Rangs(probleme.Entreprises.Select(e => e.Id));
        Tirage = TirageAuSort.Ordre(candidats.Keys, probleme.Tirage);
        RangDuTirage = new int[candidats.Count];
        for (var i = 0; i < Tirage.Count; i++) RangDuTirage[candidats[Tirage[i]]] = i;

        Capacites = [.. probleme.Entreprises.Select(e => e.Capacite)];
        Signe = new int[candidats.Count];
        Array.Fill(Signe, -1);
        foreach (var paire in probleme.Signes)
        {
            Signe[candidats[paire.Candidat]] = entreprises[paire.Entreprise];
            Capacites[entreprises[paire.Entreprise]]--;
        }

        Voeux = new Voeu[candidats.Count][];
        for (var c = 0; c < Voeux.Length; c++)
        {
            var candidat = probleme.Candidats[c];
            var acceptes = new List<Voeu>(candidat.Voeux.Count);
            for (var r = 0; r < candidat.Voeux.Count; r++)
            {
                var e = entreprises[candidat.Voeux[r]];
                var offre = probleme.Entreprises[e];
                if (offre.Notes.TryGetValue(candidat.Id, out var note) && note >= offre.NoteMinimale) acceptes.Add(new(e, note, r + 1));
            }

            Voeux[c] = [.. acceptes];
        }
    }

    /// <summary>The problem.</summary>
    public ProblemeAffectation Probleme { get; }

    /// <summary>The published order of the draw.</summary>
    public IReadOnlyList<string> Tirage { get; }

    /// <summary>By candidate, rank in the draw.</summary>
    internal int[] RangDuTirage { get; }

    /// <summary>By candidate, the acceptable firms in order of preference.</summary>
    public Voeu[][] Voeux { get; }

    /// <summary>By firm, the posts that the signed pairs leave.</summary>
    public int[] Capacites { get; }

    /// <summary>By candidate, the firm signed, or −1.</summary>
    public int[] Signe { get; }

    /// <summary>Mark and draw as one number: greater is preferred.</summary>
    internal long Priorite(int candidat, int note) => ((long)note << 32) - RangDuTirage[candidat];

    private static Dictionary<string, int> Rangs(IEnumerable<string> ids) => ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i, StringComparer.Ordinal);
}

/// <summary>An acceptable firm of a candidate.</summary>
/// <param name="Entreprise">Index of the firm.</param>
/// <param name="Note">Mark given.</param>
/// <param name="Rang">Rank among the wishes, from 1.</param>
public sealed record Voeu(int Entreprise, int Note, int Rang);
