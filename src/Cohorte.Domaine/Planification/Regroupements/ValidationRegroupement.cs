using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Planification.Regroupements;

/// <summary>Coherence of a problem of grouping.</summary>
public static class ValidationRegroupement
{
    private const int BesoinsMax = 20_000;
    private const int SitesMax = 2_000;

    /// <summary>Everything that is wrong, each refusal with the path of the input.</summary>
    public static IEnumerable<Refus> Valider(ProblemeRegroupement p)
    {
        if (p.Besoins.Count > BesoinsMax) yield return new("regroupement.taille", $"besoins\u00A0: au plus {Ecriture.Nombre(BesoinsMax)}.", "besoins");
        if (p.Sites.Count > SitesMax) yield return new("regroupement.taille", $"sites\u00A0: au plus {Ecriture.Nombre(SitesMax)}.", "sites");
        if (p.EffectifMaximal < p.EffectifMinimal) yield return new("regroupement.effectif", "effectifMaximal\u00A0: plus petit que effectifMinimal.", "effectifMaximal");
        var metiers = p.Metiers.ToHashSet(StringComparer.Ordinal);
        var vus = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (b, i) in p.Besoins.Select((b, i) => (b, i)))
        {
            if (!vus.Add(b.Entreprise)) yield return new("id.doublon", $"besoins[{i}].entreprise\u00A0: «\u00A0{b.Entreprise}\u00A0» est donnée deux fois.", $"besoins[{i}].entreprise");
            if (!metiers.Contains(b.Metier)) yield return new("reference.inconnue", $"besoins[{i}].metier\u00A0: métier inconnu, «\u00A0{b.Metier}\u00A0».", $"besoins[{i}].metier");
        }

        var sites = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (s, i) in p.Sites.Select((s, i) => (s, i)))
        {
            if (!sites.Add(s.Id)) yield return new("id.doublon", $"sites[{i}].id\u00A0: «\u00A0{s.Id}\u00A0» est donné deux fois.", $"sites[{i}].id");
        }
    }
}
