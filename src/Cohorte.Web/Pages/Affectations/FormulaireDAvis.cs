using System.Globalization;
using Cohorte.Application.Affectations;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Web.Kit;

namespace Cohorte.Web.Pages.Affectations;

/// <summary>The form by which a firm says what it thinks of its candidates, the same for an account and for a link.</summary>
/// <param name="Demande">What it is asked.</param>
/// <param name="Avis">Opinions as typed, by post and candidacy.</param>
/// <param name="Versions">Version seen of each.</param>
public sealed record FormulaireDAvis(AvisDeLEntreprise Demande, IReadOnlyDictionary<string, string?> Avis, IReadOnlyDictionary<string, string?> Versions)
{
    /// <summary>Prefix of the fields.</summary>
    public const string Champ = "Avis";

    /// <summary>The form before anything is typed.</summary>
    public static FormulaireDAvis Vierge(AvisDeLEntreprise demande) => new(
        demande,
        demande.Candidats.ToDictionary(c => c.Presente.Cle.ToString(), c => c.Presente.Avis is not { } avis ? null : avis.Note?.ToString(CultureInfo.InvariantCulture) ?? avis.Avis?.ToString()),
        demande.Candidats.ToDictionary(c => c.Presente.Cle.ToString(), c => (string?)c.Presente.Version.ToString()));

    /// <summary>Reads what was typed, each fault at its field.</summary>
    public IReadOnlyDictionary<CleDAvis, AvisLu> Lire(LectureDeSaisie lecture)
    {
        var lus = new Dictionary<CleDAvis, AvisLu>();
        foreach (var (cle, saisi) in Avis)
        {
            var champ = $"{Champ}[{cle}]";
            if (!CleDAvis.TryParse(cle, null, out var lue))
            {
                lecture.Signaler(Champ, "Choisissez des personnes présentées à votre entreprise.");
                continue;
            }

            var version = Guid.TryParse(Versions.GetValueOrDefault(cle), out var vue) ? vue : Guid.Empty;
            lus[lue] = Demande.Grille
                ? new(version, null, lecture.Entier(saisi, champ, 0, ReglagesDeLAffectation.NoteMaximale))
                : new(version, lecture.Choix<AvisEntreprise>(saisi, champ), null);
        }

        return lus;
    }
}
