using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Affectations;

/// <summary>Who somebody presents to a firm, from a form: who is ticked, and who was when the form was shown.</summary>
/// <param name="Coches">Candidacies ticked.</param>
/// <param name="Vus">Candidacies ticked when the form was shown.</param>
public sealed record ChoixDePresentation(IReadOnlySet<Id<Candidature>> Coches, IReadOnlySet<Id<Candidature>> Vus)
{
    /// <summary>Everybody presented from now on: those of today, with what this person added and less what it withdrew. What a colleague did meanwhile stays.</summary>
    /// <param name="presentes">Candidacies presented today.</param>
    public IReadOnlySet<Id<Candidature>> AppliquerA(IEnumerable<Id<Candidature>> presentes) =>
        presentes.Where(p => Coches.Contains(p) || !Vus.Contains(p)).Concat(Coches.Where(c => !Vus.Contains(c))).ToHashSet();
}
