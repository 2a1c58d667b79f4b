namespace Cohorte.Domaine.Planification.Affectations;

/// <summary>Who is offered to whom. Only wishes and declared marks enter: age, sex, origin, nationality and health have no way in, for there is no member to carry them.</summary>
/// <param name="Candidats">Candidates with their wishes.</param>
/// <param name="Entreprises">Firms with their posts and marks.</param>
/// <param name="Tirage">Seed of the published draw that breaks ties.</param>
/// <param name="Signes">Pairs already signed, which nothing moves.</param>
public sealed record ProblemeAffectation(
    IReadOnlyList<CandidatAAffecter> Candidats, IReadOnlyList<EntrepriseOffrante> Entreprises, long Tirage, IReadOnlyList<PaireSignee> Signes);

/// <summary>A candidate and the firms that they accept, the preferred first.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Voeux">Firms.</param>
public sealed record CandidatAAffecter(string Id, IReadOnlyList<string> Voeux);

/// <summary>A firm, its posts, and its marks.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Capacite">Number of posts.</param>
/// <param name="NoteMinimale">Under this mark a candidate is not acceptable.</param>
/// <param name="Notes">Mark of each candidate seen, from 0 to 1000; a candidate without mark is not acceptable.</param>
public sealed record EntrepriseOffrante(string Id, int Capacite, int NoteMinimale, IReadOnlyDictionary<string, int> Notes);

/// <summary>A signed contract.</summary>
/// <param name="Candidat">Candidate.</param>
/// <param name="Entreprise">Firm.</param>
public sealed record PaireSignee(string Candidat, string Entreprise);
