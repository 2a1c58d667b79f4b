using System.Reflection;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Tests.Domaine.Affectations;

/// <summary>Age, sex, origin, nationality, health have no way into an assignment: no type that it reads has a member to carry them.</summary>
public sealed class CriteresInterditsTests
{
    /// <summary>Every member that the facts and the problem may hold, written by hand; a new one is a decision to take with the lawyer.</summary>
    private static readonly string[] Permis =
    [
        "AvisSurCandidat.ActionId", "AvisSurCandidat.Avis", "AvisSurCandidat.CandidatureId", "AvisSurCandidat.DemandeLe", "AvisSurCandidat.DonneParEntrepriseLe", "AvisSurCandidat.EstAttendu", "AvisSurCandidat.EstDonne", "AvisSurCandidat.Id", "AvisSurCandidat.Note", "AvisSurCandidat.PosteId", "AvisSurCandidat.Version",
        "CandidatAAffecter.Id", "CandidatAAffecter.Voeux",
        "CandidatEnLice.Accord", "CandidatEnLice.Fixe", "CandidatEnLice.Id", "CandidatEnLice.Poste",
        "EntrepriseOffrante.Capacite", "EntrepriseOffrante.Id", "EntrepriseOffrante.NoteMinimale", "EntrepriseOffrante.Notes",
        "FaitsDeLAffectation.Avis", "FaitsDeLAffectation.Candidats", "FaitsDeLAffectation.Postes", "FaitsDeLAffectation.Reglages", "FaitsDeLAffectation.Voeux",
        "PaireSignee.Candidat", "PaireSignee.Entreprise",
        "PosteOffert.Id", "PosteOffert.Places",
        "ProblemeAffectation.Candidats", "ProblemeAffectation.Entreprises", "ProblemeAffectation.Signes", "ProblemeAffectation.Tirage",
        "ReglagesDeLAffectation.ActionId", "ReglagesDeLAffectation.Echelle", "ReglagesDeLAffectation.Id", "ReglagesDeLAffectation.NoteMinimale", "ReglagesDeLAffectation.Tirage", "ReglagesDeLAffectation.Version",
        "VoeuxDuCandidat.ActionId", "VoeuxDuCandidat.CandidatureId", "VoeuxDuCandidat.Id", "VoeuxDuCandidat.Postes", "VoeuxDuCandidat.Version",
    ];

    [Fact]
    public void Aucun_membre_ne_peut_porter_un_critere_interdit()
    {
        var membres = new SortedSet<string>(StringComparer.Ordinal);
        Visiter(typeof(FaitsDeLAffectation), membres, []);
        Visiter(typeof(ProblemeAffectation), membres, []);
        Assert.Equal(Permis.Order(StringComparer.Ordinal), membres);
    }

    [Fact]
    public void Le_marche_ne_se_construit_que_de_ces_faits() =>
        Assert.Equal([typeof(FaitsDeLAffectation)], Assert.Single(typeof(MarcheDeLAction).GetConstructors()).GetParameters().Select(p => p.ParameterType));

    [Fact]
    public void Les_methodes_ne_lisent_que_le_probleme() =>
        Assert.Equal([typeof(ProblemeAffectation)], Assert.Single(typeof(MarcheIndexe).GetConstructors()).GetParameters().Select(p => p.ParameterType));

    private static void Visiter(Type type, SortedSet<string> membres, HashSet<Type> vus)
    {
        if (!vus.Add(type)) return;
        if (type.IsGenericType)
        {
            // An identifier carries nothing of what it points to.
            if (type.GetGenericTypeDefinition() == typeof(Id<>)) return;
            foreach (var argument in type.GetGenericArguments()) Visiter(argument, membres, vus);
            return;
        }

        if (type.Assembly != typeof(Entite).Assembly || type.IsEnum) return;
        foreach (var propriete in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(p => p.Name != "EqualityContract"))
        {
            membres.Add($"{type.Name}.{propriete.Name}");
            Visiter(propriete.PropertyType, membres, vus);
        }
    }
}
