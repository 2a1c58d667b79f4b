using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Conformite;

namespace Cohorte.Web.Pages.Shared;

/// <summary>A conformity sheet as a page shows it.</summary>
/// <param name="Feuille">The sheet.</param>
/// <param name="Fondements">Legal bases that lift some rules.</param>
public sealed record VueDeFeuille(FeuilleDeConformite Feuille, IReadOnlyList<BaseLegale> Fondements)
{
    /// <summary>Broken rules first, then those that lack a fact.</summary>
    public IEnumerable<Verdict> ALire => Feuille.Verdicts.Where(v => v.EstEchec).OrderBy(v => v.Resultat == ResultatRegle.NonConforme ? 0 : 1)
        .Concat(Feuille.Verdicts.Where(v => v.Resultat == ResultatRegle.Indetermine && v.Gravite == Gravite.Bloquant));

    /// <summary>The others.</summary>
    public IEnumerable<Verdict> Autres => Feuille.Verdicts.Except(ALire);

    /// <summary>Sentence that sums the sheet up.</summary>
    public string Resume
    {
        get
        {
            var refus = Feuille.Verdicts.Count(v => v.Resultat == ResultatRegle.NonConforme);
            var manque = Feuille.Verdicts.Count(v => v.Resultat == ResultatRegle.Indetermine && v.Gravite == Gravite.Bloquant);
            return (refus == 0 ? "Rien dans la loi ne s’oppose à ce contrat, d’après les faits connus" : $"La loi s’oppose à ce contrat\u00A0: {Cohorte.Domaine.Commun.Ecriture.Compte(refus, "règle non respectée", "règles non respectées")}")
                + (manque == 0 ? "." : $"\u202F; {Cohorte.Domaine.Commun.Ecriture.Compte(manque, "règle n’est pas jugée, faute de faits", "règles ne sont pas jugées, faute de faits")}.");
        }
    }
}
