namespace Cohorte.Domaine.Planification.Affectations;

/// <summary>Deferred acceptance, candidates proposing: nobody and no firm would rather have each other, no candidate could have better in such an assignment, and nobody gains by hiding a wish.</summary>
/// <remarks>D. Gale and L. S. Shapley, « College Admissions and the Stability of Marriage », 1962.</remarks>
public static class AcceptationDifferee
{
    /// <summary>By candidate, the firm obtained, or −1; signed pairs are kept.</summary>
    public static int[] Affecter(MarcheIndexe marche)
    {
        var obtenu = (int[])marche.Signe.Clone();
        var prochain = new int[obtenu.Length];
        var retenus = new PriorityQueue<int, long>?[marche.Capacites.Length];
        var libres = new Stack<int>();
        for (var c = obtenu.Length - 1; c >= 0; c--)
        {
            if (obtenu[c] < 0) libres.Push(c);
        }

        while (libres.TryPop(out var c))
        {
            if (prochain[c] == marche.Voeux[c].Length) continue;
            var voeu = marche.Voeux[c][prochain[c]++];
            if (marche.Capacites[voeu.Entreprise] <= 0)
            {
                libres.Push(c);
                continue;
            }

            var file = retenus[voeu.Entreprise] ??= new();
            var priorite = marche.Priorite(c, voeu.Note);
            if (file.Count < marche.Capacites[voeu.Entreprise])
            {
                file.Enqueue(c, priorite);
                obtenu[c] = voeu.Entreprise;
                continue;
            }

            var evince = file.EnqueueDequeue(c, priorite);
            obtenu[evince] = -1;
            if (evince != c) obtenu[c] = voeu.Entreprise;
            libres.Push(evince);
        }

        return obtenu;
    }
}
