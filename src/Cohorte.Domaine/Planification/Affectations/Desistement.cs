namespace Cohorte.Domaine.Planification.Affectations;

/// <summary>What a withdrawal changes, the signed pairs staying as they are.</summary>
/// <param name="Avant">Assignment before.</param>
/// <param name="Apres">Assignment after.</param>
/// <param name="Deplaces">Candidates whose firm changes, the one who withdraws apart.</param>
public sealed record Cascade(ResultatAffectation Avant, ResultatAffectation Apres, IReadOnlyList<string> Deplaces);

/// <summary>Withdrawal of a candidate.</summary>
public static class Desistement
{
    /// <summary>The stable assignment without somebody, and who moves.</summary>
    public static Cascade Simuler(ProblemeAffectation probleme, string candidat)
    {
        var avant = Stable(probleme);
        var sans = probleme with
        {
            Candidats = [.. probleme.Candidats.Select(c => c.Id == candidat ? c with { Voeux = [] } : c)],
            Signes = [.. probleme.Signes.Where(s => s.Candidat != candidat)],
        };
        var apres = Stable(sans);
        var postes = avant.Affectations.ToDictionary(a => a.Candidat, a => a.Entreprise);
        var nouveaux = apres.Affectations.ToDictionary(a => a.Candidat, a => a.Entreprise);
        var deplaces = probleme.Candidats.Select(c => c.Id)
            .Where(id => id != candidat && postes.GetValueOrDefault(id) != nouveaux.GetValueOrDefault(id));
        return new(avant, apres, [.. deplaces]);
    }

    private static ResultatAffectation Stable(ProblemeAffectation probleme)
    {
        var marche = new MarcheIndexe(probleme);
        return ExplicationAffectation.Decrire(marche, AcceptationDifferee.Affecter(marche));
    }
}
