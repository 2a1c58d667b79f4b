using Cohorte.Application.Contrats.Echange;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Application.Conformite;

/// <summary>Judges a contract described in the exchange format: the same for the command line and the API. Nothing is kept.</summary>
public static class VerifierDescription
{
    /// <summary>The sheet, or everything that is wrong in the document.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="baremes">The law.</param>
    /// <param name="autreDate">Replays with the law of that day; <c>null</c> for the law of the contract.</param>
    public static Resultat<FeuilleDeConformite> Executer(ReadOnlySpan<byte> utf8, Baremes baremes, DateOnly? autreDate = null)
    {
        var lu = LectureDeContrat.Lire(utf8);
        if (!lu.EstFait) return Resultat.Refuse(lu.Refus);
        if (lu.Valeur.Contrat.Dispositif is DispositifDecrit.DroitCommun or DispositifDecrit.Apprentissage)
        {
            return new Refus("contrat.dispositif", $"contrat.dispositif{Typo.DeuxPoints}{Typo.Guillemets(CodesDEchange.Dispositif.De(lu.Valeur.Contrat.Dispositif))} sert seulement à comparer dans le simulateur{Typo.PointVirgule}la conformité se juge pour experimental ou classique.", "contrat.dispositif");
        }

        return FeuilleDeConformite.De(FaitsDuContrat.De(lu.Valeur), new Droit(baremes, autreDate));
    }
}
