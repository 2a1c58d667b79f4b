using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Planification.Regroupements;
using Cohorte.Domaine.Territoires;

namespace Cohorte.Domaine.Regroupements;

/// <summary>Groups proposed for the open needs of a territory.</summary>
/// <param name="Groupes">Groups, by job then place.</param>
/// <param name="SansGroupe">Needs left out.</param>
/// <param name="Lieux">Places considered.</param>
/// <param name="EstProuvee">Whether no better grouping exists for these criteria.</param>
public sealed record PropositionDeRegroupement(IReadOnlyList<GroupeViable> Groupes, IReadOnlyList<BesoinSansGroupe> SansGroupe, IReadOnlyList<Commune> Lieux, bool EstProuvee)
{
    /// <summary>The needs as a problem for the solver: names stand for places and jobs, so that its reasons can be read as they are.</summary>
    public static ProblemeRegroupement Poser(IReadOnlyList<BesoinSitue> besoins, IReadOnlyList<Commune> lieux, CritereDeRegroupement critere)
    {
        var plan = ProjectionLocale.Autour([.. besoins.Select(b => b.Commune), .. lieux]);
        var metiers = NomsDesMetiers(besoins);
        return new(
            critere.EffectifMinimal,
            critere.EffectifMaximal,
            critere.MinutesMaximales,
            [.. metiers.Values.Order(StringComparer.Ordinal)],
            [.. besoins.Select(b => (Besoin: b, Lieu: plan.Placer(b.Commune))).Select(b => new BesoinARegrouper(b.Besoin.Id.ToString(), metiers[b.Besoin.MetierRome], b.Lieu.X, b.Lieu.Y, b.Besoin.Postes))],
            [.. lieux.Select(l => (Commune: l, Lieu: plan.Placer(l))).Select(l => new SiteDeFormation(NomDuLieu(l.Commune, lieux), l.Lieu.X, l.Lieu.Y, critere.EffectifMaximal))]);
    }

    /// <summary>The solver's answer, in the words of the needs.</summary>
    public static PropositionDeRegroupement Lire(IReadOnlyList<BesoinSitue> besoins, IReadOnlyList<Commune> lieux, ProblemeRegroupement probleme, ResultatRegroupement resultat)
    {
        var parId = besoins.Zip(probleme.Besoins).ToDictionary(p => p.Second.Entreprise, p => (Situe: p.First, Pose: p.Second), StringComparer.Ordinal);
        var parLieu = lieux.Zip(probleme.Sites).ToDictionary(p => p.Second.Id, p => (Commune: p.First, Site: p.Second), StringComparer.Ordinal);
        return new(
            [.. resultat.Groupes.Select(g => new GroupeViable(
                g.Metier,
                parId[g.Besoins[0]].Situe.MetierRome,
                parLieu[g.Site].Commune,
                [.. g.Besoins.Select(id => new MembreDeGroupe(parId[id].Situe, TempsDeTrajet.Minutes(parId[id].Pose, parLieu[g.Site].Site))).OrderBy(m => m.Minutes).ThenBy(m => m.Besoin.Entreprise, StringComparer.Ordinal)]))],
            [.. resultat.NonServis.Select(n => new BesoinSansGroupe(parId[n.Entreprise].Situe, n.Motif))],
            lieux,
            resultat.Statut == StatutDeCalcul.Optimal);
    }

    /// <summary>Each job by the name that most firms give it; two jobs of one name keep their code beside it.</summary>
    private static Dictionary<CodeRome, string> NomsDesMetiers(IReadOnlyList<BesoinSitue> besoins)
    {
        var noms = besoins.GroupBy(b => b.MetierRome).ToDictionary(
            g => g.Key,
            g => g.GroupBy(b => b.Intitule, StringComparer.Ordinal).OrderByDescending(i => i.Count()).ThenBy(i => i.Key, StringComparer.Ordinal).First().Key);
        var repetes = noms.Values.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return noms.ToDictionary(n => n.Key, n => repetes.Contains(n.Value) ? $"{n.Value} ({n.Key})" : n.Value);
    }

    private static string NomDuLieu(Commune lieu, IReadOnlyList<Commune> lieux) => lieux.Count(l => l.Nom == lieu.Nom) > 1 ? lieu.NomComplet : lieu.Nom;
}
