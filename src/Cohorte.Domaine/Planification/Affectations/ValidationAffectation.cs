using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Planification.Affectations;

/// <summary>Coherence of a problem of assignment: identifiers, references, bounds.</summary>
public static class ValidationAffectation
{
    /// <summary>Greatest number of candidates.</summary>
    public const int CandidatsMax = 200_000;

    /// <summary>Everything that is wrong, each refusal with the path of the input.</summary>
    public static IEnumerable<Refus> Valider(ProblemeAffectation p)
    {
        if (p.Candidats.Count > CandidatsMax)
        {
            yield return new("affectation.taille", $"candidats\u00A0: au plus {Ecriture.Nombre(CandidatsMax)}.", "candidats");
            yield break;
        }

        var candidats = new HashSet<string>(StringComparer.Ordinal);
        var entreprises = p.Entreprises.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (c, i) in p.Candidats.Select((c, i) => (c, i)))
        {
            if (!candidats.Add(c.Id)) yield return Doublon($"candidats[{i}].id", c.Id);
            var vus = new HashSet<string>(StringComparer.Ordinal);
            for (var r = 0; r < c.Voeux.Count; r++)
            {
                if (!entreprises.Contains(c.Voeux[r])) yield return Inconnu($"candidats[{i}].voeux[{r}]", "entreprise inconnue", c.Voeux[r]);
                else if (!vus.Add(c.Voeux[r])) yield return Doublon($"candidats[{i}].voeux[{r}]", c.Voeux[r]);
            }
        }

        var deja = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (e, i) in p.Entreprises.Select((e, i) => (e, i)))
        {
            if (!deja.Add(e.Id)) yield return Doublon($"entreprises[{i}].id", e.Id);
            if (e.Capacite < 0) yield return new("affectation.capacite", $"entreprises[{i}].capacite\u00A0: un nombre de postes ne peut pas être négatif.", $"entreprises[{i}].capacite");
            foreach (var (id, note) in e.Notes)
            {
                if (!candidats.Contains(id)) yield return Inconnu($"entreprises[{i}].notes.{id}", "candidat inconnu", id);
                if (note is < 0 or > 1000) yield return new("affectation.note", $"entreprises[{i}].notes.{id}\u00A0: une note va de 0 à 1\u202F000.", $"entreprises[{i}].notes.{id}");
            }
        }

        foreach (var refus in Signes(p, candidats, entreprises)) yield return refus;
    }

    private static IEnumerable<Refus> Signes(ProblemeAffectation p, HashSet<string> candidats, HashSet<string> entreprises)
    {
        var signes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (s, i) in p.Signes.Select((s, i) => (s, i)))
        {
            if (!candidats.Contains(s.Candidat)) yield return Inconnu($"signes[{i}].candidat", "candidat inconnu", s.Candidat);
            else if (!signes.Add(s.Candidat)) yield return Doublon($"signes[{i}].candidat", s.Candidat);
            if (!entreprises.Contains(s.Entreprise)) yield return Inconnu($"signes[{i}].entreprise", "entreprise inconnue", s.Entreprise);
        }

        foreach (var trop in p.Signes.GroupBy(s => s.Entreprise).Where(g => p.Entreprises.FirstOrDefault(e => e.Id == g.Key) is { } e && g.Count() > e.Capacite))
        {
            yield return new("affectation.signes", $"signes\u00A0: {trop.Key} a plus de contrats signés que de postes.", "signes");
        }
    }

    private static Refus Inconnu(string chemin, string quoi, string id) => new("reference.inconnue", $"{chemin}\u00A0: {quoi}, «\u00A0{id}\u00A0».", chemin);

    private static Refus Doublon(string chemin, string id) => new("id.doublon", $"{chemin}\u00A0: «\u00A0{id}\u00A0» est donné deux fois.", chemin);
}
