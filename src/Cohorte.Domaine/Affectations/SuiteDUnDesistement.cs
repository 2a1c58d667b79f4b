namespace Cohorte.Domaine.Affectations;

/// <summary>Who takes the place of somebody who withdraws, step by step: the first of the reserve, then the first of the reserve of the place that this one leaves. Nobody loses a place.</summary>
/// <param name="Etapes">Who moves, from which post (<c>null</c> for none), to which.</param>
/// <param name="Apres">The assignment after it.</param>
public sealed record SuiteDUnDesistement(IReadOnlyList<(string Candidat, string? De, string Vers)> Etapes, AffectationLue Apres)
{
    /// <summary>Follows the places that free; each step gives somebody a post that they prefer, so that it ends.</summary>
    public static SuiteDUnDesistement Suivre(AffectationLue lue, string candidat)
    {
        var probleme = lue.Marche.Probleme;
        var sans = probleme with
        {
            Candidats = [.. probleme.Candidats.Select(c => c.Id == candidat ? c with { Voeux = [] } : c)],
            Signes = [.. probleme.Signes.Where(s => s.Candidat != candidat)],
        };
        var libere = lue.PosteDe(candidat);
        var apres = AffectationLue.De(sans, lue.Couples.Where(c => c.Candidat != candidat));
        var etapes = new List<(string, string?, string)>();
        while (libere is { } poste && apres.Resultat.Reserve.TryGetValue(poste, out var reserve) && reserve.Count > 0)
        {
            var suivant = reserve[0];
            var quitte = apres.PosteDe(suivant);
            etapes.Add((suivant, quitte, poste));
            apres = AffectationLue.De(sans, apres.Couples.Where(c => c.Candidat != suivant).Append((suivant, poste)));
            libere = quitte;
        }

        return new(etapes, apres);
    }
}
