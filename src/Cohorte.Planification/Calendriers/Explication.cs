using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Planification.Calendriers;

/// <summary>Says why there is no calendar: a minimal set of rules found by deletion, as far as the budget goes, then which of them suffices when relaxed, and by how much.</summary>
internal sealed class Explication(DemandeReparation? reparation, Gel? gel, TempsDeCalcul temps)
{
    /// <summary>The conflict, whether each of its rules is proved needed, and what suffices.</summary>
    public (IReadOnlyList<Constat> Conflit, bool Reduit, IReadOnlyList<Constat> Relaxations) Expliquer(ProblemeCalendrier probleme)
    {
        var regles = Assouplissement.Regles(probleme);
        var conflit = regles.ToList();
        var reduit = true;
        foreach (var regle in regles)
        {
            var sans = conflit.Where(r => r != regle).ToList();
            var issue = Existe(probleme, [.. regles.Except(sans)]);
            if (issue == Issue.Impossible) conflit = sans;
            reduit &= issue != Issue.Inconnue;
        }

        return (
            [.. conflit.Select(c => new Constat(c, Assouplissement.Decrire(probleme, c)))],
            reduit,
            [.. Suffisantes(probleme, conflit)]);
    }

    private IEnumerable<Constat> Suffisantes(ProblemeCalendrier probleme, List<string> conflit)
    {
        var seules = conflit.Where(c => Trouve(probleme, [c])).ToList();
        if (seules.Count > 0) return seules.Select(c => new Constat(c, MoindreTaille(probleme, c)));
        return from i in Enumerable.Range(0, conflit.Count)
               from j in Enumerable.Range(i + 1, conflit.Count - i - 1)
               where Trouve(probleme, [conflit[i], conflit[j]])
               select new Constat($"{conflit[i]}+{conflit[j]}", $"{Assouplissement.Lever(probleme, conflit[i])} et {Minuscule(Assouplissement.Lever(probleme, conflit[j]))} suffit, mais aucun des deux seul.");
    }

    private string MoindreTaille(ProblemeCalendrier probleme, string code)
    {
        foreach (var echelle in Assouplissement.Echelles(probleme, code))
        {
            var (bas, haut) = (0, echelle.Maximum);
            if (!Trouve(echelle.Appliquer(haut))) continue;
            while (haut - bas > 1)
            {
                var milieu = (bas + haut) / 2;
                if (Trouve(echelle.Appliquer(milieu))) haut = milieu;
                else bas = milieu;
            }

            return echelle.Decrire(haut);
        }

        return Assouplissement.Lever(probleme, code) + " suffit.";
    }

    private bool Trouve(ProblemeCalendrier probleme, IReadOnlyList<string>? sans = null) => Existe(probleme, sans ?? []) is Issue.Prouvee or Issue.Trouvee;

    private Issue Existe(ProblemeCalendrier probleme, IReadOnlyList<string> sans)
    {
        if (temps.Epuise) return Issue.Inconnue;
        var (souple, heuresLibres) = Assouplissement.Appliquer(probleme, sans);
        if (OrdreCirculaire.Existe(souple)) return Issue.Impossible;
        var trame = new Trame(souple, reparation);
        var libres = heuresLibres.Select(id => Enumerable.Range(0, souple.Modules.Count).First(m => souple.Modules[m].Id == id)).ToHashSet();
        return new Recherche(trame, gel, temps, null, libres).Exister().Issue;
    }

    private static string Minuscule(string phrase) => char.ToLowerInvariant(phrase[0]) + phrase[1..];
}
