using System.Runtime.InteropServices;

namespace Cohorte.Domaine.Planification.Affectations;

/// <summary>The problem as arrays: acceptable pairs only, wishes in order, ranks of the draw, posts left by the signed pairs.</summary>
public sealed class MarcheIndexe
{
    /// <summary>Indexes a valid problem.</summary>
    public MarcheIndexe(ProblemeAffectation probleme)
    {
        Probleme = probleme;
        var candidats = new Dictionary<string, int>(probleme.Candidats.Count, StringComparer.Ordinal);
        foreach (var candidat in probleme.Candidats) candidats.Add(candidat.Id, candidats.Count);
        var entreprises = new Dictionary<string, int>(probleme.Entreprises.Count, StringComparer.Ordinal);
        foreach (var entreprise in probleme.Entreprises) entreprises.Add(entreprise.Id, entreprises.Count);
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

        Voeux = Acceptables(probleme, entreprises);
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

    /// <summary>By candidate, the acceptable wishes: two look-ups by name a wish, which are most of the cost of an assignment, and nothing else.</summary>
    private static Voeu[][] Acceptables(ProblemeAffectation probleme, Dictionary<string, int> entreprises)
    {
        var offres = probleme.Entreprises.ToArray();
        var voeux = new Voeu[probleme.Candidats.Count][];
        var acceptes = new List<Voeu>();
        for (var c = 0; c < voeux.Length; c++)
        {
            var candidat = probleme.Candidats[c];
            acceptes.Clear();
            for (var r = 0; r < candidat.Voeux.Count; r++)
            {
                var e = entreprises[candidat.Voeux[r]];
                if (offres[e].Notes.TryGetValue(candidat.Id, out var note) && note >= offres[e].NoteMinimale) acceptes.Add(new(e, note, r + 1));
            }

            voeux[c] = [.. acceptes];
        }

        return voeux;
    }
}

/// <summary>An acceptable firm of a candidate.</summary>
/// <param name="Entreprise">Index of the firm.</param>
/// <param name="Note">Mark given.</param>
/// <param name="Rang">Rank among the wishes, from 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Voeu(int Entreprise, int Note, int Rang);
