using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Planification.Affectations;

/// <summary>Says everything about an assignment, wherever it comes from: the engine or a person's hand.</summary>
public static class ExplicationAffectation
{
    /// <summary>Describes an assignment given by candidate (index of the firm, or −1).</summary>
    public static ResultatAffectation Decrire(MarcheIndexe marche, int[] obtenu, bool prouve = true)
    {
        var admis = Admis(marche, obtenu);
        var affectations = Paires(marche, obtenu);
        return new(affectations, Reserves(marche, obtenu), Bloquantes(marche, obtenu, admis), affectations.Sum(a => (long)(a.Note ?? 0)), Motifs(marche, obtenu, admis), marche.Tirage, prouve);
    }

    /// <summary>Pairs that would rather have each other; a tie of marks is not a preference.</summary>
    public static IReadOnlyList<PaireBloquante> PairesBloquantes(MarcheIndexe marche, int[] obtenu) => Bloquantes(marche, obtenu, Admis(marche, obtenu));

    private static List<Affectation> Paires(MarcheIndexe marche, int[] obtenu)
    {
        var paires = new List<Affectation>();
        for (var c = 0; c < obtenu.Length; c++)
        {
            if (obtenu[c] < 0) continue;
            var candidat = marche.Probleme.Candidats[c];
            var entreprise = marche.Probleme.Entreprises[obtenu[c]];
            var rang = 0;
            for (var r = 0; r < candidat.Voeux.Count && rang == 0; r++)
            {
                if (candidat.Voeux[r] == entreprise.Id) rang = r + 1;
            }

            paires.Add(new(candidat.Id, entreprise.Id, rang == 0 ? null : rang, entreprise.Notes.TryGetValue(candidat.Id, out var note) ? note : null));
        }

        return paires;
    }

    /// <summary>By firm: number admitted outside signed pairs, lowest mark, and the worst draw at that mark.</summary>
    private static (int Nombre, int Note, int Tirage)[] Admis(MarcheIndexe marche, int[] obtenu)
    {
        var admis = new (int Nombre, int Note, int Tirage)[marche.Capacites.Length];
        Array.Fill(admis, (0, int.MaxValue, 0));
        for (var c = 0; c < obtenu.Length; c++)
        {
            if (obtenu[c] < 0 || marche.Signe[c] >= 0) continue;
            ref var ici = ref admis[obtenu[c]];
            var note = marche.Probleme.Entreprises[obtenu[c]].Notes.GetValueOrDefault(marche.Probleme.Candidats[c].Id);
            ici = note < ici.Note ? (ici.Nombre + 1, note, marche.RangDuTirage[c])
                : (ici.Nombre + 1, ici.Note, note == ici.Note ? Math.Max(ici.Tirage, marche.RangDuTirage[c]) : ici.Tirage);
        }

        return admis;
    }

    private static List<PaireBloquante> Bloquantes(MarcheIndexe marche, int[] obtenu, (int Nombre, int Note, int Tirage)[] admis)
    {
        var paires = new List<PaireBloquante>();
        for (var c = 0; c < obtenu.Length; c++)
        {
            if (marche.Signe[c] >= 0) continue;
            foreach (var voeu in marche.Voeux[c])
            {
                if (voeu.Entreprise == obtenu[c]) break;
                var (nombre, note, _) = admis[voeu.Entreprise];
                if (nombre < marche.Capacites[voeu.Entreprise] || (nombre > 0 && note < voeu.Note))
                {
                    paires.Add(new(marche.Probleme.Candidats[c].Id, marche.Probleme.Entreprises[voeu.Entreprise].Id));
                }
            }
        }

        return paires;
    }

    private static SortedDictionary<string, IReadOnlyList<string>> Reserves(MarcheIndexe marche, int[] obtenu)
    {
        var files = new List<(long Priorite, string Candidat)>[marche.Capacites.Length];
        for (var c = 0; c < obtenu.Length; c++)
        {
            if (marche.Signe[c] >= 0) continue;
            foreach (var voeu in marche.Voeux[c])
            {
                if (voeu.Entreprise == obtenu[c]) break;
                (files[voeu.Entreprise] ??= []).Add((marche.Priorite(c, voeu.Note), marche.Probleme.Candidats[c].Id));
            }
        }

        var reserves = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        for (var e = 0; e < files.Length; e++)
        {
            reserves[marche.Probleme.Entreprises[e].Id] = files[e] is { } file ? [.. file.OrderByDescending(x => x.Priorite).Select(x => x.Candidat)] : [];
        }

        return reserves;
    }

    private static SortedDictionary<string, IReadOnlyList<PourquoiPas>> Motifs(MarcheIndexe marche, int[] obtenu, (int Nombre, int Note, int Tirage)[] admis)
    {
        var motifs = new SortedDictionary<string, IReadOnlyList<PourquoiPas>>(StringComparer.Ordinal);
        var indices = marche.Probleme.Entreprises.Select((e, i) => (e.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        for (var c = 0; c < obtenu.Length; c++)
        {
            var candidat = marche.Probleme.Candidats[c];
            var siens = new List<PourquoiPas>();
            if (marche.Signe[c] >= 0) siens.Add(new(marche.Probleme.Entreprises[marche.Signe[c]].Id, "Contrat déjà signé."));
            else if (candidat.Voeux.Count == 0) siens.Add(new(null, "Aucun vœu exprimé."));
            else
            {
                foreach (var voeu in candidat.Voeux.Select(v => indices[v]))
                {
                    if (voeu == obtenu[c]) break;
                    siens.Add(new(marche.Probleme.Entreprises[voeu].Id, Raison(marche, c, voeu, admis[voeu])));
                }
            }

            if (siens.Count > 0) motifs[candidat.Id] = siens;
        }

        return motifs;
    }

    private static string Raison(MarcheIndexe marche, int c, int e, (int Nombre, int Note, int Tirage) admis)
    {
        var offre = marche.Probleme.Entreprises[e];
        if (!offre.Notes.TryGetValue(marche.Probleme.Candidats[c].Id, out var note)) return "L’entreprise n’a pas donné d’avis.";
        if (note < offre.NoteMinimale) return $"Note de {Ecriture.Nombre(note)}, sous le minimum de {Ecriture.Nombre(offre.NoteMinimale)}.";
        if (marche.Capacites[e] <= 0) return "Tous les postes sont déjà signés.";
        if (admis.Nombre < marche.Capacites[e]) return "Un poste reste libre\u00A0: l’entreprise et la personne se préféreraient.";
        if (admis.Note < note) return $"La dernière personne retenue a {Ecriture.Nombre(admis.Note)}, moins que {Ecriture.Nombre(note)}\u00A0: l’entreprise et la personne se préféreraient.";
        return admis.Note == note
            ? $"Complet\u00A0: la dernière personne retenue a aussi {Ecriture.Nombre(note)}, le tirage a départagé."
            : $"Complet\u00A0: la dernière personne retenue a {Ecriture.Nombre(admis.Note)}, contre {Ecriture.Nombre(note)}.";
    }
}
