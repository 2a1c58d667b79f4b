using System.Text;
using System.Text.Json;
using Cohorte.Application.Planification.Echange;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Domaine.Travaux;

namespace Cohorte.Application.Affectations;

/// <summary>The best of the stable assignments, as its job keeps it.</summary>
/// <param name="Places">Post of each candidate placed.</param>
/// <param name="Prouve">Whether no better one exists.</param>
public sealed record AccordTrouve(IReadOnlyDictionary<string, string> Places, bool Prouve)
{
    /// <summary>The answer as JSON.</summary>
    public string Ecrire() => JsonSerializer.Serialize(this);

    /// <summary>Reads what <see cref="Ecrire"/> wrote.</summary>
    public static AccordTrouve Lire(string texte) => JsonSerializer.Deserialize<AccordTrouve>(texte)!;
}

/// <summary>Seeks in the background the best of the stable assignments of an action. It writes nothing but its answer: whoever asked submits it, or not.</summary>
public sealed class CalculerMeilleurAccord(IAffecteurParScore affecteur) : ITraitementDeTravail
{
    /// <inheritdoc />
    public IReadOnlyList<TypeDeTravail> Types => [TypeDeTravail.CalculAffectation];

    /// <inheritdoc />
    public Task<string> TraiterAsync(Travail travail, IProgress<AvancementDuCalcul> suivi, CancellationToken arret)
    {
        var probleme = LectureAffectation.Probleme(Encoding.UTF8.GetBytes(travail.Demande)).Valeur;
        var marche = new MarcheIndexe(probleme);
        suivi.Report(new(BorneDAccord.Score(marche, AcceptationDifferee.Affecter(marche)), BorneDAccord.De(marche), "Recherche du meilleur accord entre tous"));
        var (obtenu, prouve) = affecteur.StableParScore(marche, new(travail.BudgetSecondes), arret);
        var places = probleme.Candidats.Select((c, i) => (c.Id, Ou: obtenu[i])).Where(c => c.Ou >= 0).ToDictionary(c => c.Id, c => probleme.Entreprises[c.Ou].Id);
        return Task.FromResult(new AccordTrouve(places, prouve).Ecrire());
    }
}
