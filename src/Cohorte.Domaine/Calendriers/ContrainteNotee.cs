using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Domaine.Calendriers;

/// <summary>A constraint of the calendar in one line, whatever it is about: who or what it binds, what it says, from when to when.</summary>
/// <param name="Nature">What it is about.</param>
/// <param name="Objet">Who or what it binds.</param>
/// <param name="Texte">What it says.</param>
/// <param name="Du">First day, when it has one.</param>
/// <param name="Au">Last day, when it has one.</param>
public sealed record ContrainteNotee(NatureDeContrainte Nature, string Objet, string Texte, DateOnly? Du = null, DateOnly? Au = null)
{
    /// <summary>The line that can be taken away, when it can.</summary>
    public Guid? Ligne { get; init; }

    /// <summary>The module that can be set, when it is about one.</summary>
    public Id<ModuleFormation>? ModuleId { get; init; }

    /// <summary>Every constraint of an action, by nature, then by date and name.</summary>
    public static IReadOnlyList<ContrainteNotee> De(FaitsDuCalendrier faits)
    {
        var francais = StringComparer.Create(Ecriture.Francais, ignoreCase: true);
        return [.. Absences(faits).Concat(Pointes(faits)).Concat(Salles(faits)).Concat(Modules(faits)).Concat(Groupes(faits)).OrderBy(c => c.Nature).ThenBy(c => c.Du).ThenBy(c => c.Nature == NatureDeContrainte.Module ? "" : c.Objet, francais)];
    }

    private static IEnumerable<ContrainteNotee> Absences(FaitsDuCalendrier faits) => faits.Plages.Select(p => new ContrainteNotee(
        NatureDeContrainte.Absence, p.PrestataireId is not { } id ? "Tout le monde" : faits.Action.Prestataires.TryGetValue(id, out var organisme) ? organisme.Nom : "Organisme", p.Motif, p.Du, p.Au)
    { Ligne = p.Id.Valeur });

    private static IEnumerable<ContrainteNotee> Pointes(FaitsDuCalendrier faits) => faits.Action.Pics.Select(p => new ContrainteNotee(
        NatureDeContrainte.Pointe, p.EntrepriseId is { } id ? faits.Action.NomDe(id) : "Toutes les entreprises", p.Bloquant ? $"{p.Motif}, personne ne peut quitter l’entreprise" : p.Motif, p.Du, p.Au));

    private static IEnumerable<ContrainteNotee> Salles(FaitsDuCalendrier faits) => faits.Action.Prestataires.Values.Select(p => new ContrainteNotee(
        NatureDeContrainte.Salles, p.Nom, $"{Ecriture.Compte(faits.Accueils.FirstOrDefault(a => a.PrestataireId == p.Id)?.Salles ?? 1, "groupe")} à la fois"));

    private static IEnumerable<ContrainteNotee> Modules(FaitsDuCalendrier faits)
    {
        var modules = faits.ModulesEnCentre;
        foreach (var module in modules)
        {
            var exigence = faits.Exigences.FirstOrDefault(e => e.ModuleId == module.Id) ?? new ExigenceDuModule();
            var avant = modules.FirstOrDefault(m => m.Id.Valeur == exigence.ApresModule);
            var place = exigence.EvaluationFinale ? ", après tous les autres modules" : avant is null ? "" : $", après {exigence.ApresPourcentage}\u00A0% de {avant.Intitule}";
            yield return new ContrainteNotee(NatureDeContrainte.Module, module.Intitule, $"{module.Heures}, au plus {Ecriture.Compte(exigence.MaxParSemaine, "demi-journée")} par semaine, {Ecriture.Compte(exigence.Formateurs, "formateur")}{place}") { ModuleId = module.Id };
        }
    }

    private static IEnumerable<ContrainteNotee> Groupes(FaitsDuCalendrier faits) => faits.Groupes.Select(g => new ContrainteNotee(
        NatureDeContrainte.Groupe, g.Nom, g.Entreprises.Count == 0 ? "Aucune entreprise" : Typo.Liste([.. g.Entreprises.Select(id => faits.Action.NomDe(new Id<Entreprises.Entreprise>(id)))]), g.Debut, g.Fin)
    { Ligne = g.Id.Valeur });
}
